import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TrustWindowSelectEvent } from '@trust-widgets/elements/maintenance-calendar.js';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';

import { crowdedDocument } from '../../fixtures/maintenance.js';
import { atAnchor } from '../at-anchor.js';
import { saved, withoutDownloads } from '../saved-files.js';
import {
  barNamed,
  dayNamed,
  expectFocusOn,
  expectNoDetails,
  expectShown,
  openDetails,
  played,
} from './calendar-parts.js';
import { calendarMeta } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** What is told of a day or of windows that the reader chooses. */
const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
  args: { ...calendarMeta.args, view: 'month' },
};

export default meta;

type Story = StoryObj<CalendarArgs>;

const NIGHT = /^00:00 System maintenance; Friday 27 November/;

/** A bar was pressed: everything about it stands beside it, and closing leads back to the bar. */
export const MonthDetails: Story = {
  parameters: { pictures: { only: ['768-light', '320-dark', 'forced-768'] } },
  play: played(async (root) => {
    await userEvent.click(await barNamed(root, NIGHT));
    const details = await openDetails(root);
    await expect(details).toHaveTextContent(
      /Friday 27 November.*00:00.*to 06:00 CET.*6 hours.*System maintenance.*The operating system is patched.*Your connection may drop/,
    );
    await expect(root.activeElement).toBe(details);
    // The browser itself closes one of this sort on Escape and on a press elsewhere.
    await expect(details.popover).toBe('auto');
    await userEvent.click(within(details).getByRole('button', { name: 'Close' }));
    await expectNoDetails(root);
    await expectFocusOn(root, NIGHT);
    await userEvent.click(await barNamed(root, NIGHT));
    await openDetails(root);
  }),
};

/** The same of a week. */
export const WeekDetails: Story = {
  args: { view: 'week', from: '2026-11-23' },
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await userEvent.click(await barNamed(root, NIGHT));
    await expect(await openDetails(root)).toHaveTextContent(
      /Friday 27 November.*System maintenance.*The operating system is patched.*Your connection may drop/,
    );
  }),
};

/** A day was reached by keys and opened with Enter: all its windows. */
export const MonthDayDetails: Story = {
  args: { from: '2026-12-10' },
  parameters: { pictures: { only: ['768-dark', '320-light'] } },
  play: played(async (root) => {
    (await dayNamed(root, /^Thursday 10 December/)).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expectFocusOn(root, /^Friday 11 December/);
    await userEvent.keyboard('{Enter}');
    await expect(await openDetails(root)).toHaveTextContent(
      /Friday 11 December.*Microsoft security patches.*System maintenance.*from 22:00.*Application upgrade/,
    );
  }),
};

/** A day without windows says so. */
export const MonthEmptyDay: Story = {
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await userEvent.click(await dayNamed(root, /^Wednesday 25 November$/));
    await expect(await openDetails(root)).toHaveTextContent(
      /No maintenance is listed for Wednesday 25 November/,
    );
  }),
};

/** Of a day with more than fits, the rest is counted, and listed when asked for. */
export const MonthMore: Story = {
  args: { data: crowdedDocument },
  parameters: { pictures: { only: ['1280-light'] } },
  play: played(async (root) => {
    const more = await waitFor(() => {
      const button = [...root.querySelectorAll<HTMLElement>('[role="gridcell"] button')].find((each) =>
        /^\d more, Tuesday 24 November/.test(each.getAttribute('aria-label') ?? ''),
      );
      if (!button) throw new Error('Nothing of that day is left out.');
      return button;
    });
    await userEvent.click(more);
    const details = await openDetails(root);
    for (const city of ['Frankfurt', 'Dublin', 'Amsterdam'])
      await expect(details).toHaveTextContent(`Release in ${city}`);
  }),
};

/** A link from elsewhere names a window: its month is shown, with the details open. */
export const LinkedInMonth: Story = {
  beforeEach: atAnchor('system@2027-01-08T00:00'),
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    await expectShown(root, /^January 2027$/);
    const details = await openDetails(root);
    await expect(details).toHaveTextContent(/Friday,? 8 January 2027.*System maintenance/);
    await waitFor(() => expect(details.contains(root.activeElement)).toBe(true));
  }),
};

/** The page tells of chosen windows itself, and so cancels the event. */
function tellBelow(event: TrustWindowSelectEvent): void {
  event.preventDefault();
  const { windows, date } = event.detail;
  const below = (event.currentTarget as HTMLElement).querySelector('output');
  if (below) below.textContent = `The page's own words of ${date}: ${windows.map(({ id }) => id).join(', ')}`;
}

/** A page that handles the choice itself: no details are shown. */
export const CancelledSelection: Story = {
  render: (args, context) => html`
    <div @trust-window-select=${tellBelow}>
      ${calendarMeta.render(args, context)}
      <output>Nothing has been chosen.</output>
    </div>
  `,
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) =>
    played(async (root) => {
      await userEvent.click(await barNamed(root, NIGHT));
      const told = context.canvasElement.querySelector('output');
      await waitFor(() =>
        expect(told).toHaveTextContent("The page's own words of 2026-11-27: system@2026-11-27T00:00"),
      );
      await expectNoDetails(root);
    })(context),
};

/** One window for the reader's own calendar: a file that the page makes itself. */
export const AddToCalendar: Story = {
  args: { view: 'agenda' },
  beforeEach: withoutDownloads,
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    const night = await waitFor(() => {
      const slots = [...root.querySelectorAll<HTMLElement>('[part~="slot"]')];
      const slot = slots.find(({ textContent }) => textContent.includes('System maintenance'));
      const button = slot?.querySelector<HTMLElement>('[part~="add"]');
      if (!button) throw new Error('It cannot be added.');
      return button;
    });
    await userEvent.click(night);
    await waitFor(() => expect(saved).toHaveLength(1));
    const [last] = saved;
    await expect(last?.name).toMatch(/\.ics$/);
    await expect(last?.file.type).toBe('text/calendar');
    const text = (await last?.file.text()) ?? '';
    await expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    for (const line of ['SUMMARY:System maintenance', 'DTSTART:20261126T230000Z', 'DTEND:20261127T050000Z'])
      await expect(text.split('\r\n')).toContain(line);
  }),
};
