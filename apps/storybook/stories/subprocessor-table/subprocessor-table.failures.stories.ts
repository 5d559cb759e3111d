import type { Meta, StoryObj } from '@storybook/web-components-vite';

import { newerDocument } from '../../fixtures/documents.js';
import { faultySubprocessors, noSubprocessors } from '../../fixtures/subprocessors.js';
import { failuresOf, saysThatItFailed } from '../failures.js';
import { TAG, tableMeta, tableReads } from './table-story.js';
import type { TableArgs } from './table-story.js';

const meta: Meta<TableArgs> = {
  ...tableMeta,
  title: 'Elements/Sub-processor table/Failures',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<TableArgs>;

const failures = failuresOf(TAG);

/** What failed is said in the page's language, with a way to try again and another way to read it. */
export const NotFound: Story = failures.notFound;

export const Unreachable: Story = failures.unreachable;

/** A sign-in page instead of JSON. */
export const BrokenJson: Story = failures.brokenJson;

/** No answer yet: the page's own content stands until there is one. */
export const Slow: Story = failures.slow;

/** The first attempt failed, the second succeeded. */
export const RetrySucceeds: Story = failures.retried;

/** A document of a version that this release does not know. */
export const WrongVersion: Story = { args: { data: newerDocument }, play: saysThatItFailed(TAG) };

/** No entry at all: an empty table would say that nobody else processes the data. */
export const Empty: Story = { args: { data: noSubprocessors }, play: saysThatItFailed(TAG) };

/** One entry has no name and is left out; one has a place that is none, and says that something is missing. */
export const FaultyEntries: Story = {
  args: { data: faultySubprocessors },
  play: tableReads({
    has: [/Visma ITC/, /not all of this could be read/, /7 entries/],
    lacks: [/SuperOffice AS.*Provider of the service/],
  }),
};
