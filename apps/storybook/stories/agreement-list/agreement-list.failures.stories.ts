import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { damagedAgreements } from '../../fixtures/agreement-editions.js';
import { faultyAgreements, noAgreements } from '../../fixtures/agreements.js';
import { newerDocument } from '../../fixtures/documents.js';
import { errors, hearingErrors } from '../error-events.js';
import { failuresOf, saysThatItFailed } from '../failures.js';
import { drawn } from '../support.js';
import { itemOf, items } from './list-parts.js';
import { listMeta, TAG } from './list-story.js';
import type { ListArgs } from './list-story.js';

const meta: Meta<ListArgs> = { ...listMeta, title: 'Elements/Agreement list/Failures', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<ListArgs>;

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

/** No agreement at all: an empty list would say that none apply. */
export const Empty: Story = { args: { data: noAgreements }, play: saysThatItFailed(TAG) };

/** One has no title, one an edition without a language: the others stay. */
export const FaultyAgreements: Story = {
  args: { data: faultyAgreements },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('[part~="agreement"]').length).toBeGreaterThan(13));
    await expect(root.querySelector('#msa')).toBeNull();
    await expect(root.querySelector('#dpa')).not.toBeNull();
  },
};

/** An edition of no format that is known, a version of no day, and a link that runs a script are left out; what is around them stays. */
export const DamagedAgreements: Story = {
  args: { data: damagedAgreements },
  beforeEach: hearingErrors,
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() =>
      expect(items(root).map(({ id }) => id)).toEqual(['edition-lost', 'version-lost', 'script']),
    );
    await expect((await itemOf(root, 'edition-lost')).querySelector('.main a')).toHaveAttribute(
      'hreflang',
      'en',
    );
    await expect(root.querySelector('[href^="javascript"]')).toBeNull();
    await waitFor(() => expect(errors).toHaveLength(1));
    await expect(errors[0]?.faults.map(({ path }) => path)).toContain('agreements[3].title');
  },
};
