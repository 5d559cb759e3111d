import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TrustViewChangeEvent } from '@trust-widgets/elements/maintenance-calendar.js';
import { expect, userEvent, waitFor } from 'storybook/test';

import { buttonNamed, expectShown, played } from './calendar-parts.js';
import { calendarMeta } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** From one view to another, and to other days. */
const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<CalendarArgs>;

type Detail = TrustViewChangeEvent['detail'];

/** The reader chooses views and days: attributes follow, and the page is told what to keep. */
export const ViewSwitched: Story = {
  parameters: { pictures: { only: ['768-light'] } },
  play: played(async (root) => {
    const details: Detail[] = [];
    const keep = ({ detail }: TrustViewChangeEvent): void => void details.push(detail);
    const host = root.host as HTMLElement;
    host.addEventListener('trust-view-change', keep);
    const month = await buttonNamed(root, /^\s*Month\s*$/);
    await userEvent.click(month);
    await waitFor(() => expect(month).toHaveAttribute('aria-pressed', 'true'));
    await expect(host).toHaveAttribute('view', 'month');
    await userEvent.click(await buttonNamed(root, /^Next month$/));
    await expectShown(root, /^December 2026$/);
    await expect(host).toHaveAttribute('from', '2026-12-01');
    await userEvent.click(await buttonNamed(root, /^\s*Week\s*$/));
    await waitFor(() => expect(host).toHaveAttribute('view', 'week'));
    await userEvent.click(await buttonNamed(root, /^\s*today\s*$/i));
    await waitFor(() => expect(host).not.toHaveAttribute('from'));
    host.removeEventListener('trust-view-change', keep);
    await expect(details.map(({ view, from }) => [view, from])).toEqual([
      ['month', null],
      ['month', '2026-12-01'],
      ['week', '2026-12-01'],
      ['week', null],
    ]);
    await expect(root.querySelector('[role="status"]')).not.toBeEmptyDOMElement();
  }),
};
