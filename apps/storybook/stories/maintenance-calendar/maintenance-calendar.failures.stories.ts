import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { newerDocument } from '../../fixtures/documents.js';
import { faultyDocument } from '../../fixtures/maintenance.js';
import { failuresOf, saysThatItFailed } from '../failures.js';
import { calendarMeta, calendarReads, TAG } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

const meta: Meta<CalendarArgs> = {
  ...calendarMeta,
  title: 'Elements/Maintenance calendar/Failures',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<CalendarArgs>;

const failures = failuresOf(TAG);

/** What failed is said in the page's language, with a way to try again and another way to read it. */
export const NotFound: Story = {
  ...failures.notFound,
  parameters: { pictures: { also: ['forced', 'text200'] } },
};

export const Unreachable: Story = failures.unreachable;

/** A sign-in page instead of JSON. */
export const BrokenJson: Story = failures.brokenJson;

/** No answer yet: the page's own content stands until there is one. */
export const Slow: Story = failures.slow;

/** The first attempt failed, the second succeeded. */
export const RetrySucceeds: Story = failures.retried;

/** A document of a version that this release does not know. */
export const WrongVersion: Story = { args: { data: newerDocument }, play: saysThatItFailed(TAG) };

/** What is faulty is left out, and said to be missing; what is sound stays. */
export const FaultyRule: Story = {
  args: { data: faultyDocument },
  play: calendarReads({
    has: [/Application upgrade/, /could not be read and are missing/],
    lacks: [/System maintenance/],
  }),
};
