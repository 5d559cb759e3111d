import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { linksStayHere } from '../at-anchor.js';
import { reads } from '../reads.js';
import type { Words } from '../reads.js';
import { served } from '../served.js';
import { nowOf, zoneOf } from '../support.js';

export interface TableArgs {
  data?: unknown;
  /** A file of the server that stories stand in for. */
  src?: string;
  now?: string;
  timeZone?: string;
  columns?: string;
  groupBy?: string;
  sort?: string;
  filterable: boolean;
  showRemoved: boolean;
  csvHref?: string;
  feedHref?: string;
  /** Empty: the page names no other way to read the record. */
  fallbackHref: string;
}

/** What the files of table stories have in common. */
export const tableMeta = {
  component: 'trust-subprocessor-table',
  beforeEach: linksStayHere,
  args: {
    data: realDocument,
    filterable: true,
    showRemoved: false,
    fallbackHref: 'https://example.com/subprocessors',
  },
  argTypes: {
    data: { control: 'object' },
    now: { control: 'text' },
    columns: { control: 'text' },
    groupBy: { control: 'inline-radio', options: ['role', 'country'] },
    sort: { control: 'text' },
    csvHref: { control: 'text' },
    feedHref: { control: 'text' },
  },
  render: (args: TableArgs, context: StoryContext<TableArgs>) => html`
    <trust-subprocessor-table
      .data=${args.data}
      src=${args.src === undefined ? nothing : served(args.src)}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      columns=${args.columns ?? nothing}
      group-by=${args.groupBy ?? nothing}
      sort=${args.sort ?? nothing}
      csv-href=${args.csvHref ?? nothing}
      feed-href=${args.feedHref ?? nothing}
      fallback-href=${args.fallbackHref || nothing}
      ?filterable=${args.filterable}
      ?show-removed=${args.showRemoved}
    >
      <p lang="en" dir="ltr">Visma ITC, Oslo, houses all servers.</p>
    </trust-subprocessor-table>
  `,
} satisfies Meta<TableArgs>;

export const TAG = 'trust-subprocessor-table';

export const tableSays = (...has: readonly RegExp[]) => reads(TAG, { has });

export const tableReads = (words: Words) => reads(TAG, words);
