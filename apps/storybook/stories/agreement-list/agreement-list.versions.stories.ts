import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import { fortyAgreements, groupedAgreements } from '../../fixtures/agreement-editions.js';
import { versionedAgreements } from '../../fixtures/agreements.js';
import { expectWords, found } from '../reads.js';
import { drawn } from '../support.js';
import { itemOf, items } from './list-parts.js';
import { listMeta, listSays, TAG } from './list-story.js';
import type { ListArgs } from './list-story.js';

/** What changes from version to version, and how a list is divided. */
const meta: Meta<ListArgs> = { ...listMeta, title: 'Elements/Agreement list', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<ListArgs>;

/** A recent version, one to come, one that begins later, other languages and a file: invented, to show what the list can say. */
export const VersionsAndLanguages: Story = {
  args: { data: versionedAgreements },
  parameters: { pictures: { also: ['grey'] } },
  play: listSays(
    /updated/,
    /valid from 10 November 2026/,
    /binding text/,
    /New version from 15 January 2027/,
    /will be valid from 1 December 2026/,
    /pdf, 1\.3 MB/,
  ),
};

/** After thirty days a version is recent no more, and what it changed is history. */
export const UpdatedNoMore: Story = {
  args: { data: versionedAgreements, now: '2026-12-10T12:00:00Z' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await itemOf(root, 'dpa');
    await expectWords(context, TAG, {
      has: [/valid from 10 November 2026/, /valid from 1 December 2026/],
      lacks: [/updated/, /A shorter list/, /will be valid/],
    });
  },
};

/** Its day has come: the version that was announced stands for the agreement, and is marked. */
export const UpcomingInForce: Story = {
  args: { data: versionedAgreements, now: '2027-01-15T12:00:00Z' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    const item = await itemOf(root, 'dpa');
    await expectWords(context, TAG, {
      has: [/updated.*valid from 15 January 2027.*Backups are deleted sooner/],
      lacks: [/New version/],
    });
    await waitFor(() => expect(item.querySelector('[part~="upcoming"]')).toBeNull());
  },
};

/** The reader has opened the versions that were replaced: the latest first, with their days and what changed. */
export const HistoryOpened: Story = {
  args: { data: versionedAgreements, showHistory: true },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await userEvent.click(await found(root, 'summary'));
    await waitFor(() => expect(root.querySelector('details')).toHaveAttribute('open'));
    await expect(root.querySelectorAll('.former')).toHaveLength(2);
    await expectWords(context, TAG, {
      has: [/version 2023-03.*version 2021-05/, /replaced on 10 November 2026/],
    });
  },
};

/** The same in Dutch, on paper too. */
export const HistoryInDutch: Story = {
  args: { data: versionedAgreements, showHistory: true },
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['320-light', 'print-768'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await userEvent.click(await found(root, 'summary'));
    await expectWords(context, TAG, {
      has: [/Eerdere versies \(2\)/, /vervangen op 10 november 2026/, /Back-ups worden genoemd/],
    });
  },
};

/** Under the document's headings, in its order. */
export const Grouped: Story = {
  args: { groupBy: 'group' },
  globals: { language: 'nl' },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('[role="heading"]')).toHaveLength(5));
    await expectWords(context, TAG, { has: [/SuperOffice CRM.*Privacy en gebruik.*Gedragscodes/] });
  },
};

/** What belongs to no group stands below the others, under a heading of its own; an empty group is left out. */
export const GroupedAndOther: Story = {
  args: { data: groupedAgreements, groupBy: 'group' },
  parameters: { pictures: { only: ['768-light', '320-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('[role="heading"]')).toHaveLength(3));
    await expect(items(root).map(({ id }) => id)).toEqual(['dpa', 'privacy', 'terms', 'loose']);
    await expectWords(context, TAG, {
      has: [/^Privacy .*Use of the service .*Other documents .*Code of conduct/],
      lacks: [/Nothing belongs here/],
    });
  },
};

/** Forty in one list. */
export const Forty: Story = {
  args: { data: fortyAgreements },
  parameters: { pictures: { only: ['1280-light', '320-dark'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(40));
    await expect(root.querySelector('[role="heading"]')).toBeNull();
  },
};

/** The same under eight headings: none is parted from its first agreement. */
export const FortyGrouped: Story = {
  args: { data: fortyAgreements, groupBy: 'group' },
  parameters: { pictures: { only: ['1280-dark', '768-light', 'print-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('[role="heading"]')).toHaveLength(8));
    for (const group of root.querySelectorAll('[part~="group"]')) {
      const [heading, first] = ['[role="heading"]', '[part~="agreement"]'].map((part) =>
        group.querySelector(part)?.getBoundingClientRect(),
      );
      await expect(heading?.left).toBe(first?.left);
    }
  },
};
