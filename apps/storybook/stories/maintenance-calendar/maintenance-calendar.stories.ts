import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import { INSTANTS } from '../../fixtures/instants.js';
import {
  crowdedDocument,
  emptyDocument,
  eventfulDocument,
  everyMarkDocument,
  longWordsDocument,
} from '../../fixtures/maintenance.js';
import { atAnchor } from '../at-anchor.js';
import { expectWords, found, isAsWritten, settled } from '../reads.js';
import { drawn } from '../support.js';
import { calendarMeta, calendarReads, calendarSays, TAG } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<CalendarArgs>;

/** The next windows, by day. */
export const Agenda: Story = {
  parameters: {
    pictures: {
      only: [
        '320-light',
        '320-dark',
        '768-light',
        '768-dark',
        '1280-light',
        '1280-dark',
        'forced-320',
        'forced-768',
        'forced-1280',
        'print-768',
        'text200-320',
        'text200-1280',
        'grey-768',
      ],
    },
  },
  play: calendarSays(/Next.*System maintenance/, /00:00/, /Oslo/, /Recurring/, /Without a fixed date/),
};

export const InDutch: Story = {
  globals: { language: 'nl' },
  play: calendarSays(/Systeemonderhoud/, /Regelmatig/),
};

/** While a window is open, it stands first and is marked where it stands. */
export const InProgress: Story = {
  args: { now: INSTANTS.during },
  play: calendarSays(/Now.*System maintenance.*until.*06:00/, /In progress/),
};

/** In progress, reserved, moved, cancelled, and one that nobody planned: words and looks, never colour alone. */
export const EveryMark: Story = {
  args: { data: everyMarkDocument, now: INSTANTS.during },
  parameters: { pictures: { also: ['forced', 'grey', 'print'] } },
  play: async (context) => {
    await expectWords(context, TAG, {
      has: [/In progress/, /Reserved/, /Moved from/, /Moved to/, /Cancelled/, /Critical security update/],
    });
    const root = await drawn(context.canvasElement, TAG);
    await expect(root.querySelector('.cancelled s')).not.toBeNull();
  },
};

/** Moved, confirmed, called off and planned by nobody, within three weeks: invented, to show how each looks. */
export const Changes: Story = {
  args: { data: eventfulDocument },
  play: calendarSays(/Moved from/, /Cancelled/, /A row of power supplies is replaced/),
};

/** An upgrade in two waves: a tenth of the customers first, the others three days later. */
export const Waves: Story = {
  args: { kinds: 'application' },
  play: calendarReads({
    has: [/10\s?% of customers/, /the other 90\s?% of customers/],
    lacks: [/System maintenance/],
  }),
};

/** One group of customers sees its own wave only. */
export const OneWave: Story = {
  args: { wave: 'early', kinds: 'application' },
  play: calendarReads({ has: [/Application upgrade/], lacks: [/90\s?%/] }),
};

/** No end is stated, and none is invented. */
export const UnknownEnd: Story = {
  args: { now: INSTANTS.unknownEnd, kinds: 'application' },
  play: calendarReads({ has: [/since 22:00/, /from/i], lacks: [/22:00 (–|to)/] }),
};

/** The infrastructure slot of this night lasts nine hours: clocks go forward in it. */
export const SpringClockChange: Story = {
  args: { now: INSTANTS.springChange },
  play: calendarSays(/clocks in Oslo go forward by 1 hour.*lasts 9 hours, not the 10 hours/),
};

/** In autumn the same slot lasts eleven. */
export const AutumnClockChange: Story = {
  args: { now: INSTANTS.autumnChange },
  play: calendarSays(/clocks in Oslo go back by 1 hour.*lasts 11 hours, not the 10 hours/),
};

/** An empty list claims only that nothing is listed. */
export const EmptyRange: Story = {
  args: { data: emptyDocument },
  play: calendarReads({
    has: [/No maintenance is listed for 22 November 2026 to 21 December 2026/],
    lacks: [/Next/],
  }),
};

/** Sixty windows in a month, and still calm: windows that begin and end together share their time. */
export const SixtyWindows: Story = {
  args: { data: crowdedDocument },
  parameters: { pictures: { also: ['print'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await expectWords(context, TAG, { has: [/Release in Oslo/, /Check of the backups/] });
    if (isAsWritten(context)) await expect(root.querySelectorAll('.days [part~="entry"]')).toHaveLength(60);
  },
};

/** The reader has pressed a kind: only that is shown, and the button says that it is pressed. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const button = await waitFor(() => {
      const [, second] = root.querySelectorAll<HTMLButtonElement>('[role="group"]:last-of-type button');
      if (!second) throw new Error('There is no kind to choose.');
      return second;
    });
    const before = root.querySelectorAll('.days [part~="entry"]').length;
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'));
    await expect(root.host).toHaveAttribute('kinds', 'system');
    await expect(root.querySelectorAll('.days [part~="entry"]').length).toBeLessThan(before);
    await expect(root.querySelector('[role="status"]')).not.toBeEmptyDOMElement();
    await settled(root);
  },
};

/** The reader has asked for another month: the focus is on the first new day. */
export const LaterShown: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const before = root.querySelectorAll('[part~="day"]').length;
    await userEvent.click(await found(root, '.later button'));
    await waitFor(() => expect(root.querySelectorAll('[part~="day"]').length).toBeGreaterThan(before));
    await expect(root.host).toHaveAttribute('months', '2');
    await expect(root.activeElement?.matches('[data-date]')).toBe(true);
  },
};

/** A link from elsewhere names a window two months ahead: the months up to it are shown, and it is marked. */
export const ReachedByAnchor: Story = {
  beforeEach: atAnchor('system@2027-01-08T00:00'),
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() =>
      expect(root.querySelector(`#${CSS.escape('system@2027-01-08T00:00')}`)).not.toBeNull(),
    );
  },
};

/** Where there is a published calendar, it is offered to subscribe to and to download. */
export const Subscription: Story = {
  args: { calendarHref: 'https://example.com/maintenance.ics' },
  play: async (context) => {
    await expectWords(context, TAG, { has: [/Subscribe/, /Download \(\.ics\)/] });
    const root = await drawn(context.canvasElement, TAG);
    await expect(root.querySelector('[part~="links"] a')).toHaveAttribute(
      'href',
      'webcal://example.com/maintenance.ics',
    );
  },
};

/** Compounds that are longer than a narrow screen is wide. */
export const LongWordsInGerman: Story = {
  args: { data: longWordsDocument },
  globals: { language: 'de' },
  parameters: { pictures: { also: ['text200'] } },
  play: calendarSays(/Mandantendatensicherungswiederherstellungsprüfung/),
};

export const LongWordsInNorwegian: Story = {
  args: { data: longWordsDocument },
  globals: { language: 'nb' },
  play: calendarSays(/kundedatasikkerhetskopiene/),
};
