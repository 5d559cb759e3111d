import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { reads } from '../reads.js';
import type { Words } from '../reads.js';
import { served } from '../served.js';
import { nowOf, zoneOf } from '../support.js';

export interface BannerArgs {
  data?: unknown;
  /** Files of the server that stories stand in for. */
  src?: string;
  status?: string;
  now?: string;
  timeZone?: string;
  variant: 'bar' | 'card' | 'inline';
  lead?: string;
  wave?: string;
  poll: number;
  dismissible: boolean;
  standing: boolean;
  reserve: boolean;
  detailsHref?: string;
}

/** What the files of banner stories have in common. */
export const bannerMeta = {
  component: 'trust-status-banner',
  args: {
    data: realDocument,
    variant: 'bar',
    poll: 0,
    dismissible: false,
    standing: false,
    reserve: false,
    detailsHref: '#maintenance',
  },
  argTypes: {
    data: { control: 'object' },
    variant: { control: 'inline-radio', options: ['bar', 'card', 'inline'] },
    now: { control: 'text' },
    timeZone: { control: 'text' },
    lead: { control: 'text' },
    wave: { control: 'text' },
    // A part has the same name.
    standing: {
      control: 'boolean',
      description: 'Also shows the permanent lines, such as a restart every night.',
      table: { category: 'attributes' },
    },
  },
  render: (args: BannerArgs, context: StoryContext<BannerArgs>) => html`
    <trust-status-banner
      .data=${args.data}
      src=${args.src === undefined ? nothing : served(args.src)}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      variant=${args.variant}
      status-src=${args.status === undefined ? nothing : served(args.status)}
      status-type=${args.status === undefined ? nothing : 'statuspage'}
      lead=${args.lead ?? nothing}
      wave=${args.wave ?? nothing}
      details-href=${args.detailsHref ?? nothing}
      poll=${args.poll}
      ?dismissible=${args.dismissible}
      ?standing=${args.standing}
      ?reserve=${args.reserve}
    >
      <p lang="en" dir="ltr">
        The <a href="https://status.example.com/">status page</a> says how the service is.
      </p>
    </trust-status-banner>
  `,
} satisfies Meta<BannerArgs>;

export const bannerSays = (...has: readonly RegExp[]) => reads('trust-status-banner', { has });

export const bannerReads = (words: Words) => reads('trust-status-banner', words);
