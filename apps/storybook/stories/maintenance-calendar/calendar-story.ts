import type { Meta, StoryContext } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { realDocument } from '../../fixtures/documents.js';
import { reads } from '../reads.js';
import type { Words } from '../reads.js';
import { served } from '../served.js';
import { hoursOf, nowOf, zoneOf } from '../support.js';

export interface CalendarArgs {
  data?: unknown;
  view?: string;
  firstDay?: string;
  /** A file of the server that stories stand in for. */
  src?: string;
  now?: string;
  timeZone?: string;
  workingHours?: string;
  kinds?: string;
  wave?: string;
  months?: number;
  from?: string;
  calendarHref?: string;
}

/** What the files of calendar stories have in common. */
export const calendarMeta = {
  component: 'trust-maintenance-calendar',
  args: { data: realDocument },
  argTypes: {
    data: { control: 'object' },
    view: { control: 'inline-radio', options: ['agenda', 'month', 'week'] },
    firstDay: { control: 'select', options: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] },
    now: { control: 'text' },
    timeZone: { control: 'text' },
    workingHours: { control: 'text' },
    kinds: { control: 'text' },
    wave: { control: 'text' },
    months: { control: 'number' },
    from: { control: 'text' },
    calendarHref: { control: 'text' },
  },
  render: (args: CalendarArgs, context: StoryContext<CalendarArgs>) => html`
    <trust-maintenance-calendar
      .data=${args.data}
      view=${args.view ?? nothing}
      first-day=${args.firstDay ?? nothing}
      src=${args.src === undefined ? nothing : served(args.src)}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      working-hours=${hoursOf(args, context)}
      kinds=${args.kinds ?? nothing}
      wave=${args.wave ?? nothing}
      months=${args.months ?? nothing}
      from=${args.from ?? nothing}
      calendar-href=${args.calendarHref ?? nothing}
      fallback-href="https://example.com/maintenance"
    >
      <p lang="en" dir="ltr">System maintenance: every second Friday, 00:00 to 06:00 in Oslo.</p>
    </trust-maintenance-calendar>
  `,
} satisfies Meta<CalendarArgs>;

/** The pictures of a view that all others of it are told by: every width in light, dark and forced colours. */
export const EVERY_LOOK = [320, 768, 1280].flatMap((width) => [
  `${width}-light`,
  `${width}-dark`,
  `forced-${width}`,
]);

export const TAG = 'trust-maintenance-calendar';

export const calendarSays = (...has: readonly RegExp[]) => reads(TAG, { has });

export const calendarReads = (words: Words) => reads(TAG, words);
