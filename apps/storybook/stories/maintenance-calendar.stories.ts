import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';

import { eventfulDocument, faultyDocument, realDocument } from '../fixtures/documents.js';
import { INSTANTS } from '../fixtures/instants.js';
import { drawn, nowOf, textOf, zoneOf } from './support.js';

interface Args {
  data: unknown;
  now?: string;
  timeZone?: string;
  kinds?: string;
  wave?: string;
  months?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Maintenance calendar',
  component: 'trust-maintenance-calendar',
  args: { data: realDocument },
  argTypes: { data: { control: 'object' }, now: { control: 'text' } },
  render: (args, context) => html`
    <trust-maintenance-calendar
      .data=${args.data}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      kinds=${args.kinds ?? nothing}
      wave=${args.wave ?? nothing}
      months=${args.months ?? nothing}
    ></trust-maintenance-calendar>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const says =
  (...expected: RegExp[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-maintenance-calendar');
    await waitFor(async () => {
      for (const each of expected) await expect(textOf(root)).toMatch(each);
    });
  };

/** The next windows, by day. */
export const Agenda: Story = { play: says(/System maintenance/, /00:00/, /Oslo/) };

export const InDutch: Story = { globals: { language: 'nl' }, play: says(/Systeemonderhoud/) };

/** The reader's own time first, the data centre's beside it. */
export const FromKolkata: Story = { args: { timeZone: 'Asia/Kolkata' }, play: says(/4:30|04:30/, /Oslo/) };

export const FromLordHowe: Story = { args: { timeZone: 'Australia/Lord_Howe' } };

/** The infrastructure slot of this night lasts nine hours: clocks go forward in it. */
export const SpringClockChange: Story = { args: { now: INSTANTS.springChange } };

export const AutumnClockChange: Story = { args: { now: INSTANTS.autumnChange } };

/** Moved, confirmed, called off, and one that nobody planned: invented, to show how each looks. */
export const Changes: Story = { args: { data: eventfulDocument } };

/** One group of customers sees its own wave only. */
export const OneWave: Story = { args: { wave: 'early' } };

/** What is faulty is left out; what is sound stays. */
export const FaultyRule: Story = { args: { data: faultyDocument } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { language: 'ar' } };

export const Unreadable: Story = { args: { data: { version: 99 } } };
