import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import { isAsWritten, settled } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { calendarMeta, calendarSays, TAG } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** The same windows for readers elsewhere. */
const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<CalendarArgs>;

/** The reader's own time first, the data centre's beside it. */
export const FromKolkata: Story = {
  args: { timeZone: 'Asia/Kolkata' },
  play: calendarSays(/4:30/, /00:00 – to 06:00 in Oslo|00:00.*Oslo/),
};

/** A night in Oslo is an evening in New York: it stands under the day before. */
export const FromNewYork: Story = {
  args: { timeZone: 'America/New_York' },
  play: calendarSays(/18:00/, /26.*November|November.*26/, /Oslo/),
};

/** Half an hour of summer time. */
export const FromLordHowe: Story = {
  args: { timeZone: 'Australia/Lord_Howe' },
  play: calendarSays(/10:00/, /Oslo/),
};

/** The reader has chosen the data centre's time. */
export const InDataCentreTime: Story = {
  args: { timeZone: 'Asia/Kolkata' },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    // For a reader in Oslo his own time is the data centre's.
    const button = await waitFor(() => {
      const zones = [...root.querySelectorAll<HTMLButtonElement>('.zones button')];
      const other = zones.find(({ textContent }) => textContent.includes('Oslo')) ?? zones[0];
      if (!other) throw new Error('There is no other zone to choose.');
      return other;
    });
    await userEvent.click(button);
    await waitFor(() => expect(root.host).not.toHaveAttribute('time-zone', 'Asia/Kolkata'));
    if (isAsWritten(context)) await expect(textOf(root)).toMatch(/00:00/);
    await settled(root);
  },
};

/** Where nobody has said when the reader works, the usual hours are assumed, and that is said. */
export const UsualWorkingHours: Story = {
  args: { timeZone: 'Asia/Kolkata' },
  play: calendarSays(/During usual working hours/, /Usual working hours: Monday to Friday.*assumed/),
};

/** A working day in Kolkata begins while the data centre is still down: that is said where it is. */
export const WorkingHours: Story = {
  args: { timeZone: 'Asia/Kolkata', workingHours: 'MO-FR 08:00-17:00' },
  play: calendarSays(/4:30/, /During your working hours: 2 h\D+30 min/),
};
