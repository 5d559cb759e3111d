import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { INSTANTS } from '../../fixtures/instants.js';
import { longWordsDocument, severalDaysDocument } from '../../fixtures/maintenance.js';
import { textOf } from '../support.js';
import { barNamed, barsNamed, expectShown, played } from './calendar-parts.js';
import { calendarMeta, EVERY_LOOK, calendarSays } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** Seven days of 24 hours, over the reader's working hours. */
const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
  args: { ...calendarMeta.args, view: 'week', now: INSTANTS.hours25Before },
};

export default meta;

type Story = StoryObj<CalendarArgs>;

/** Where a bar begins and how high it is, in hours of its day. */
function hoursOf(bar: HTMLElement): { readonly from: number; readonly length: number } {
  const day = bar.closest('[part~="column"]')?.querySelector('ol')?.parentElement;
  if (!day) throw new Error('The bar stands on no day.');
  const [outer, inner] = [day, bar].map((each) => each.getBoundingClientRect());
  const hour = (outer?.height ?? NaN) / 24;
  return {
    from: Math.round(((inner?.top ?? NaN) - (outer?.top ?? NaN)) / hour),
    length: Math.round((inner?.height ?? NaN) / hour),
  };
}

/** The week around today: when of the day a window is, and which hours are those of the reader's work. */
export const Week: Story = {
  parameters: { pictures: { only: [...EVERY_LOOK, 'text200-320'] } },
  play: played(async (root) => {
    await waitFor(() => expect(root.querySelectorAll('[part~="column"]')).toHaveLength(7));
    const bar = await barNamed(root, /^00:00 System maintenance; Friday 27 November, 00:00 to 06:00 CET$/);
    await expect(hoursOf(bar)).toEqual({ from: 0, length: 6 });
    await expect(textOf(root)).toMatch(/Usual working hours, assumed/);
  }),
};

/** A working day in Kolkata begins while the data centre is still down: the clash is seen where it is. */
export const WeekClash: Story = {
  args: { timeZone: 'Asia/Kolkata', workingHours: 'MO-FR 08:00-17:00' },
  parameters: { pictures: { only: ['320-light', '768-light', '1280-dark', 'forced-768'] } },
  play: played(async (root) => {
    await barNamed(root, /^04:30 System maintenance|^4:30 System maintenance/);
    await expect(textOf(root)).toMatch(/Your working hours/);
    await expect(textOf(root)).toMatch(/During your working hours/);
  }),
};

/** The day on which clocks go forward says so, and the window over that hour its real length. */
export const WeekSpringChange: Story = {
  args: { now: INSTANTS.springChange },
  parameters: { pictures: { only: ['768-light'] } },
  play: calendarSays(/Sun(day)? 29 Mar(ch)?\s*02:00 › 03:00/),
};

/** In autumn they go back. */
export const WeekAutumnChange: Story = {
  args: { now: INSTANTS.autumnChange },
  parameters: { pictures: { only: ['768-light'] } },
  play: calendarSays(/Sun(day)? 25 Oct(ober)?\s*03:00 › 02:00/),
};

/** A window over midnight goes on at the top of the next day. */
export const WeekOverMidnight: Story = {
  args: { kinds: 'infrastructure' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    const evening = await barNamed(root, /^20:00 Infrastructure upgrade/);
    const morning = await barNamed(root, /^until 06:00 Infrastructure upgrade/);
    await expect([hoursOf(evening), hoursOf(morning)]).toEqual([
      { from: 20, length: 4 },
      { from: 0, length: 6 },
    ]);
  }),
};

/** Two of one night are one bar with both titles. */
export const WeekOverlapping: Story = {
  args: { from: '2026-12-07' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    const bar = await barNamed(root, /^00:00 \(2\) Microsoft security patches, System maintenance/);
    await expect(bar.getAttribute('aria-label')).toMatch(
      /Microsoft security patches, Friday 11 December, 00:00 to 06:00 CET; System maintenance, Friday 11 December/,
    );
  }),
};

/** Where one of several days and one of a night meet, they stand beside each other. */
export const WeekSeveralDays: Story = {
  args: { data: severalDaysDocument },
  parameters: { pictures: { only: ['320-light', '768-light'] } },
  play: played(async (root) => {
    await barNamed(root, /^until 06:00 Move/);
    const [, , , last] = barsNamed(root, /Move to another data centre/);
    const [night] = barsNamed(root, /^00:00 System maintenance/);
    const [left, right] = [last, night].map((each) => each?.getBoundingClientRect());
    await expect(left?.right).toBeLessThanOrEqual(right?.left ?? NaN);
  }),
};

/** Nobody has said when it ends: the bar has no lower edge, and says "from". */
export const WeekUnknownEnd: Story = {
  args: { now: INSTANTS.unknownEnd },
  parameters: { pictures: { only: ['320-light', '768-light'] } },
  play: played(async (root) => {
    await expectShown(root, /7.*13 December 2026/);
    await barNamed(root, /^from 22:00 Application upgrade.*Tuesday 8 December/);
  }),
};

/** From right to left the first day stands on the right. */
export const WeekArabic: Story = {
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['320-light', '1280-light'] } },
  play: played(async (root) => {
    await waitFor(() => expect(root.querySelectorAll('[part~="column"]')).toHaveLength(7));
    const [first, second] = [...root.querySelectorAll('[part~="column"]')].map(
      (each) => each.getBoundingClientRect().left,
    );
    await expect(first).toBeGreaterThan(second ?? NaN);
  }),
};

/** Compounds that are longer than a day is wide. */
export const WeekLongWordsInGerman: Story = {
  args: { data: longWordsDocument },
  globals: { language: 'de' },
  parameters: { pictures: { only: ['320-light', '768-light'] } },
  play: played(async (root) => {
    const bar = await barNamed(root, /^00:00 Rechenzentrumsstromversorgungsüberwachungsanlagenwartung/);
    const [inner, outer] = [bar, bar.closest('[part~="column"]')].map((each) =>
      each?.getBoundingClientRect(),
    );
    await expect(inner?.right).toBeLessThanOrEqual(outer?.right ?? NaN);
  }),
};
