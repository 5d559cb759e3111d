import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { INSTANTS } from '../../fixtures/instants.js';
import {
  crowdedDocument,
  emptyDocument,
  everyMarkDocument,
  longWordsDocument,
  severalDaysDocument,
} from '../../fixtures/maintenance.js';
import { textOf } from '../support.js';
import {
  barNamed,
  barsNamed,
  dayNamed,
  expectFocusOn,
  expectNoDetails,
  expectShown,
  played,
} from './calendar-parts.js';
import { calendarMeta, EVERY_LOOK, calendarReads, calendarSays } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** A month as a grid of days. */
const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
  args: { ...calendarMeta.args, view: 'month' },
};

export default meta;

type Story = StoryObj<CalendarArgs>;

const columnsOf = (root: ShadowRoot): (string | null)[] =>
  [...root.querySelectorAll('[role="columnheader"]')].map((each) => each.getAttribute('aria-label'));

/** A month around today: each window is a bar on its days, and says everything in its name. */
export const Month: Story = {
  parameters: { pictures: { only: [...EVERY_LOOK, 'text200-320'] } },
  play: played(async (root) => {
    await expectShown(root, /^November 2026$/);
    await barNamed(root, /^00:00 System maintenance.*; Friday 27 November, 00:00 to 06:00 CET$/);
    await expect(await dayNamed(root, /^Sunday 22 November, today/)).toHaveAttribute('aria-current', 'date');
    await expect(root.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  }),
};

export const MonthInDutch: Story = {
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await expectShown(root, /^november 2026$/);
    await expect(columnsOf(root)[0]).toBe('maandag');
    await barNamed(root, /^00:00 Systeemonderhoud.*; vrijdag 27 november, 00:00 tot 06:00 CET$/);
  }),
};

/** In progress, reserved, moved, cancelled, and one that nobody planned: each has a look of its own, and the legend says which. */
export const MonthEveryMark: Story = {
  args: { data: everyMarkDocument, now: INSTANTS.during, from: '2026-12-01' },
  parameters: { pictures: { only: [...EVERY_LOOK, 'grey-768'] } },
  play: calendarSays(/Reserved.*Moved.*Cancelled/, /Critical security update/),
};

/** The month of the window that is open now. */
export const MonthInProgress: Story = {
  args: { data: everyMarkDocument, now: INSTANTS.during },
  parameters: { pictures: { only: ['768-light', 'forced-768'] } },
  play: played(async (root) => {
    await barNamed(root, /System maintenance; In progress, Friday 27 November/);
  }),
};

/** Sixty windows in a month: what overlaps is one bar, and what has no room is counted. */
export const MonthSixtyWindows: Story = {
  args: { data: crowdedDocument, from: '2026-12-01' },
  parameters: { pictures: { only: ['320-light', '1280-light'] } },
  play: played(async (root) => {
    await barNamed(root, /^05:00 Check of the backups; Friday 4 December/);
    await expect(textOf(root)).toMatch(/\d more/);
  }),
};

/** A night in Oslo is an evening in New York: the bar stands on the day before, and its name has both clocks. */
export const MonthFromNewYork: Story = {
  args: { timeZone: 'America/New_York' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await barNamed(root, /^18:00 System maintenance.*; Thursday 26 November, 18:00 to .*00:00.*in Oslo/);
  }),
};

/** Weeks that begin on Sunday, because the page says so. */
export const MonthSundayFirst: Story = {
  args: { firstDay: 'SU' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await waitFor(() => expect(columnsOf(root)).toHaveLength(7));
    await expect(columnsOf(root)[0]).toBe('Sunday');
    await expect(root.querySelector('[part~="number"]')?.textContent.trim()).toBe('1');
  }),
};

/** A page from right to left whose language has no words here: the days run from right to left, the words are English. */
export const MonthArabic: Story = {
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['768-dark', '320-light'] } },
  play: played(async (root) => {
    const bar = await barNamed(root, /System maintenance.*Friday 27 November/);
    const [first, last] = [...root.querySelectorAll('[role="columnheader"]')].flatMap((each, index) =>
      index % 6 === 0 ? [each.getBoundingClientRect().left] : [],
    );
    await expect(first).toBeGreaterThan(last ?? NaN);
    await expect(getComputedStyle(bar).direction).toBe('rtl');
  }),
};

/** The same on a Hebrew part of a page. */
export const MonthHebrew: Story = {
  render: (args, context) => html`<div lang="he" dir="rtl">${calendarMeta.render(args, context)}</div>`,
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    const bar = await barNamed(root, /System maintenance.*Friday 27 November/);
    await expect(getComputedStyle(bar).direction).toBe('rtl');
  }),
};

/** No bars, and a legend of nothing but what a window would look like. */
export const MonthEmpty: Story = {
  args: { data: emptyDocument },
  parameters: { pictures: { only: ['768-light'] } },
  play: calendarReads({ has: [/November 2026/], lacks: [/Move/, /Reserved/] }),
};

/** Compounds that are longer than a day is wide. */
export const MonthLongWordsInGerman: Story = {
  args: { data: longWordsDocument },
  globals: { language: 'de' },
  parameters: { pictures: { only: ['320-light', '768-light'] } },
  play: played(async (root) => {
    await barNamed(
      root,
      /^00:00 Rechenzentrumsstromversorgungsüberwachungsanlagenwartung.*Freitag, 27\. November/,
    );
  }),
};

/** A window over three midnights is one bar across its days: with its time on the first and on the last. */
export const SeveralDays: Story = {
  args: { data: severalDaysDocument },
  parameters: { pictures: { only: ['768-light', '320-light'] } },
  play: played(async (root) => {
    await barNamed(root, /^22:00 Move to another data centre/);
    await barNamed(root, /^until 06:00 Move to another data centre/);
    await expect(barsNamed(root, /Move to another data centre/)).toHaveLength(4);
    const starts = barsNamed(root, /Move to another data centre/).map((each) =>
      Math.round(each.getBoundingClientRect().top),
    );
    await expect(new Set(starts).size).toBe(1);
  }),
};

/** By keys alone: days, weeks, months and years, with the focus on the day that was reached. */
export const MonthByKeyboard: Story = {
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    (await dayNamed(root, /^Sunday 22 November/)).focus();
    for (const [keys, reached] of [
      ['{ArrowRight}', /^Monday 23 November/],
      ['{End}', /^Sunday 29 November/],
      ['{ArrowUp}', /^Sunday 22 November/],
      ['{Home}', /^Monday 16 November/],
      ['{PageDown}', /^Wednesday 16 December/],
      ['{Shift>}{PageDown}{/Shift}', /^Thursday,? 16 December 2027/],
      ['{Shift>}{PageUp}{/Shift}', /^Wednesday 16 December/],
    ] as const) {
      await userEvent.keyboard(keys);
      await expectFocusOn(root, reached);
    }
    await expectShown(root, /^December 2026$/);
    await expect(root.host).toHaveAttribute('from', '2026-12-16');
    await expect(root.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
    await expectNoDetails(root);
  }),
};

/** On paper the days of the month are an agenda: what a bar keeps for those who press it is said. */
export const PrintedMonth: Story = {
  parameters: { pictures: { only: ['print-768'] } },
  play: played(async (root) => {
    await barNamed(root, /System maintenance.*Friday 27 November/);
    dispatchEvent(new Event('beforeprint'));
    await expect(root.querySelector('[role="grid"]')).toHaveClass('no-print');
    await expect(textOf(root)).toMatch(
      /Friday 27 November.*00:00.*to 06:00.*System maintenance.*Your connection may drop/,
    );
    dispatchEvent(new Event('afterprint'));
    await expect(root.querySelector('[part~="days"]')).toBeNull();
  }),
};
