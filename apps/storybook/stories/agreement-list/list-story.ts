import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { reads } from '../reads.js';
import { served } from '../served.js';
import { nowOf, zoneOf } from '../support.js';

export interface ListArgs {
  data?: unknown;
  /** A file of the server that stories stand in for. */
  src?: string;
  now?: string;
  timeZone?: string;
  groupBy?: string;
  languages?: string;
  showHistory: boolean;
}

/** What the files of list stories have in common. */
export const listMeta = {
  component: 'trust-agreement-list',
  args: { data: realDocument, showHistory: false, languages: 'nl en' },
  argTypes: {
    data: { control: 'object' },
    groupBy: { control: 'inline-radio', options: ['none', 'group'] },
    languages: { control: 'text' },
    now: { control: 'text' },
  },
  render: (args: ListArgs, context: StoryContext<ListArgs>) => html`
    <trust-agreement-list
      .data=${args.data}
      src=${args.src === undefined ? nothing : served(args.src)}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      group-by=${args.groupBy ?? nothing}
      languages=${args.languages ?? nothing}
      fallback-href="https://example.com/agreements"
      ?show-history=${args.showHistory}
    >
      <p lang="en" dir="ltr">Data Processing Agreement (DPA)</p>
    </trust-agreement-list>
  `,
} satisfies Meta<ListArgs>;

export const TAG = 'trust-agreement-list';

export const listSays = (...has: readonly RegExp[]) => reads(TAG, { has });
