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
  statusSrc?: string;
  variant: 'bar' | 'card' | 'inline';
  lead?: string;
  wave?: string;
  dismissible: boolean;
  standing: boolean;
  reserve: boolean;
  detailsHref?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Status banner',
  component: 'trust-status-banner',
  args: {
    data: realDocument,
    variant: 'bar',
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
  },
  render: (args, context) => html`
    <trust-status-banner
      .data=${args.data}
      now=${nowOf(args, context)}
      time-zone=${zoneOf(args, context)}
      variant=${args.variant}
      status-src=${args.statusSrc ?? nothing}
      status-type=${args.statusSrc === undefined ? nothing : 'statuspage'}
      lead=${args.lead ?? nothing}
      wave=${args.wave ?? nothing}
      details-href=${args.detailsHref ?? nothing}
      poll="0"
      ?dismissible=${args.dismissible}
      ?standing=${args.standing}
      ?reserve=${args.reserve}
    ></trust-status-banner>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Checks what the banner says in English. */
const says =
  (...expected: RegExp[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await waitFor(async () => {
      for (const each of expected) await expect(textOf(root)).toMatch(each);
    });
  };

/** 25 hours before a window nothing is announced yet. As a bar it then takes no room. */
export const NothingDue: Story = {
  args: { now: INSTANTS.hours25Before, variant: 'card' },
  play: says(/No maintenance is planned for the next 24 hours/),
};

/** From 24 hours before it starts a window is announced. */
export const Announced: Story = {
  args: { now: INSTANTS.hours23Before },
  play: says(/System maintenance/, /00:00/, /06:00/),
};

export const AnnouncedInDutch: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { language: 'nl' },
  play: says(/Systeemonderhoud/, /00:00/),
};

/** The reader's own time comes first, then the data centre's. */
export const AnnouncedToKolkata: Story = {
  args: { now: INSTANTS.hours23Before, timeZone: 'Asia/Kolkata' },
  play: says(/4:30/, /Oslo/),
};

export const AnnouncedInTheDark: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { theme: 'dark' },
};

/** A language without its own words yet, on a page that reads from right to left. */
export const AnnouncedRightToLeft: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { language: 'ar' },
};

/** It does not vanish at the moment it starts. */
export const InProgress: Story = {
  args: { now: INSTANTS.during },
  play: says(/System maintenance/, /06:00/),
};

/** A window that ends at 06:00 is over at 06:00. */
export const Over: Story = {
  args: { now: INSTANTS.after, variant: 'card' },
  play: says(/No maintenance is planned for the next 24 hours/),
};

/** The night in which clocks go forward: the slot of this night is reserved, so nothing is announced. */
export const SpringClockChange: Story = {
  args: { now: INSTANTS.springChange, variant: 'card', standing: true },
  play: says(/restart|recycle/i),
};

/** The end is not stated, and none is invented. */
export const UnknownEnd: Story = {
  args: { now: INSTANTS.unknownEnd },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await expect(textOf(root)).toMatch(/22:00/);
    await expect(textOf(root)).not.toMatch(/23:00|00:00/);
  },
};

/** An incident outranks the maintenance that is announced at the same time; both are listed. */
export const Incident: Story = {
  args: { now: INSTANTS.hours23Before, statusSrc: './feeds/incident.json' },
  play: says(/Documents open slowly/, /System maintenance/),
};

/** Planned by nobody, moved, confirmed and called off: the changes of one week. */
export const SeveralAtOnce: Story = {
  args: { data: eventfulDocument, now: '2026-11-27T23:00:00Z' },
};

export const Card: Story = {
  args: { now: INSTANTS.hours23Before, variant: 'card', standing: true, dismissible: true },
};

export const Inline: Story = {
  args: { now: INSTANTS.hours23Before, variant: 'inline' },
};

/** With a faulty rule left out, silence is not "nothing is planned". */
export const FaultyDocument: Story = {
  args: { data: faultyDocument, variant: 'card', now: INSTANTS.weekBefore },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await expect(textOf(root)).not.toMatch(/no (planned )?maintenance/i);
  },
};
