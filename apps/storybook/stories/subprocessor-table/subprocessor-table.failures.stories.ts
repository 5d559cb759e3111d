import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { damagedSubprocessors } from '../../fixtures/changing-record.js';
import { newerDocument } from '../../fixtures/documents.js';
import { faultySubprocessors, noSubprocessors } from '../../fixtures/subprocessors.js';
import { errors, hearingErrors } from '../error-events.js';
import { failuresOf, saysThatItFailed } from '../failures.js';
import { found } from '../reads.js';
import { drawn } from '../support.js';
import { companies } from './table-parts.js';
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

/** A list lost a member, and says so; a link that runs a script is none; who has no name is left out, and the page is told. */
export const DamagedEntries: Story = {
  args: { data: damagedSubprocessors },
  beforeEach: hearingErrors,
  parameters: { pictures: { only: ['1280-light', '320-dark'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toEqual(['Example Storage AB', 'Example Hosting AB']));
    await expect(root.querySelector('[href^="javascript"]')).toBeNull();
    await expect((await found(root, '#damaged td.processing')).querySelectorAll('.line.mark')).toHaveLength(
      1,
    );
    await waitFor(() => expect(errors).toHaveLength(1));
    const [error] = errors;
    await expect(error?.reason).toBe('document');
    await expect(error?.faults.map(({ path }) => path)).toContain('subprocessors.entries[1].legalName');
    await tableReads({ has: [/not all of this could be read/, /2 entries/] })(context);
  },
};

/** A document that is refused, on a page that names no other way to read it. */
export const RefusedWithoutFallback: Story = {
  args: { data: newerDocument, fallbackHref: '' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const notice = await found(root, '[part~="failure"]');
    await expect(notice.querySelector('button')).not.toBeNull();
    await expect(notice.querySelector('a')).toBeNull();
  },
};
