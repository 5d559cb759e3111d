import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import {
  plannedSubprocessors,
  removedSubprocessors,
  transferringSubprocessors,
} from '../../fixtures/changing-record.js';
import { assuredSubprocessors, fullRecord } from '../../fixtures/full-record.js';
import { changingSubprocessors } from '../../fixtures/subprocessors.js';
import { atAnchor } from '../at-anchor.js';
import { andIsTold, expectWords, found, isAsWritten } from '../reads.js';
import { drawn } from '../support.js';
import { choose, companies, filterBy, rowOf, saidIn, shownRows } from './table-parts.js';
import { TAG, tableMeta, tableReads, tableSays } from './table-story.js';
import type { TableArgs } from './table-story.js';

/** What an entry can be, and say of itself. */
const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

/** A planned entry with the last day to object, a removed one, and markup that stays text. */
export const PlannedAndRemoved: Story = {
  args: { data: changingSubprocessors, showRemoved: true },
  parameters: { pictures: { also: ['forced', 'grey', 'print'] } },
  play: async (context) => {
    await expectWords(context, TAG, {
      has: [
        /Planned from 1 January 2027/,
        /object until 20 December 2026/,
        /Removed on 30 June 2026/,
        /<b>GmbH<\/b>/,
      ],
    });
    const root = await drawn(context.canvasElement, TAG);
    await expect(root.querySelector('tbody b')).toBeNull();
  },
};

/** Planned, and the last day to object: still to come, today, past and so no longer said, stated by itself, not known. */
export const Planned: Story = {
  args: { data: plannedSubprocessors },
  parameters: { pictures: { also: ['forced', 'grey'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('tr.planned')).toHaveLength(5));
    if (!isAsWritten(context)) return;
    await expect(await saidIn(root, 'open')).toMatch(
      /Planned from 1 January 2027\s?object until 20 December 2026/,
    );
    await expect(await saidIn(root, 'last-day')).toMatch(/object until 22 November 2026/);
    await expect(await saidIn(root, 'stated')).toMatch(/object until 28 February 2027/);
    for (const id of ['passed', 'no-day']) await expect(await saidIn(root, id)).not.toMatch(/object until/);
  },
};

/** The day after: what was the last day to object has passed, in the zone of the reader. */
export const LastDayPassed: Story = {
  args: { data: plannedSubprocessors, now: '2026-11-22T23:00:00Z' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await rowOf(root, 'last-day');
    if (isAsWritten(context)) await expect(await saidIn(root, 'last-day')).not.toMatch(/object until/);
  },
};

/** Its day has come: it is an entry like the others, without another document. */
export const NoLongerPlanned: Story = {
  args: { data: plannedSubprocessors, now: '2027-03-01T12:00:00Z' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(shownRows(root)).toHaveLength(5));
    if (!isAsWritten(context)) return;
    await waitFor(() => expect(root.querySelectorAll('tr.planned')).toHaveLength(1));
    await expect(await rowOf(root, 'no-day')).toHaveClass('planned');
  },
};

/** What is gone is left out unless a page asks for it. */
export const RemovedHidden: Story = {
  args: { data: removedSubprocessors },
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toEqual(['Example Telex AB']));
  },
};

/** Gone on a day, gone without one, and one that goes on a day that is known. */
export const RemovedShown: Story = {
  args: { data: removedSubprocessors, showRemoved: true },
  parameters: { pictures: { only: ['1280-light', '320-dark', 'forced-768'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('tr.removed')).toHaveLength(2));
    await expectWords(context, TAG, {
      has: [/Removed on 30 June 2026/, /Example Fax AB\s?Sub-processor\s?Removed/],
    });
  },
};

/** A chain of three: each names who engages it, and the column tells the whole of it. */
export const Chain: Story = {
  args: { data: fullRecord, columns: 'processing purpose chain' },
  parameters: { pictures: { only: ['1280-light', '320-light', '768-dark'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    const vault = await rowOf(root, 'example-vault');
    await expect(vault.querySelector('th a')).toHaveAttribute('href', '#example-backup');
    const chain = [...vault.querySelectorAll('td.chain a')].map((link) => link.getAttribute('href'));
    await expect(chain).toEqual(['#example-backup', '#example-hosting']);
    await expectWords(context, TAG, {
      has: [/Engaged by: Example Backup B\.V\.\s?in turn engaged by: Example Hosting GmbH/],
    });
  },
};

/** A link leads to the row of whoever engages an entry, past a filter and a choice that hid it. */
export const ChainFollowed: Story = {
  args: { data: fullRecord },
  beforeEach: atAnchor(''),
  parameters: { pictures: { only: ['768-light', 'forced-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await filterBy(root, 'vault');
    await choose(root, 'country', 'CH');
    await expect(companies(root)).toEqual(['Example Vault AG']);
    const link = await found(root, '#example-vault th a');
    await andIsTold(root, () => userEvent.click(link));
    await expect(shownRows(root)).toHaveLength(5);
    await waitFor(() => expect(root.querySelector('tr.reached')).toHaveAttribute('id', 'example-backup'));
  },
};

/** Held, expired, announced with a month and without, on request, and held by another entry. */
export const EveryAssurance: Story = {
  args: { data: assuredSubprocessors },
  parameters: { pictures: { only: ['1280-light', '768-light', '320-dark', 'print-768'] } },
  play: tableSays(
    /ISO\/IEC 27001:2022 certificate by Example Certification, held, valid until 31 May 2028/,
    /ISO 9001 certificate, expired/,
    /ISO 27018 certificate, announced for March 2027/,
    /ISO 42001 certificate, announced/,
    /ISAE 3402 report, on request/,
    /ISO 27001 certificate, held by Example Hosting GmbH/,
    /ISO 27701 certificate, announced for 2027, held by Example Hosting GmbH/,
  ),
};

/** Every basis of a transfer; countries, areas, and places that depend on somebody. */
export const EveryTransferBasis: Story = {
  args: { data: transferringSubprocessors, columns: 'entity processing transfers' },
  parameters: { pictures: { only: ['1280-light', '320-light'] } },
  play: tableReads({
    has: [
      /No transfer outside the EEA/,
      /Adequacy decision/,
      /Data Privacy Framework/,
      /standard contractual clauses/,
      /Binding corporate rules/,
      /UK International Data Transfer Agreement/,
      /Derogation/,
      /Southern Asia/,
      /The customer's country/,
      /The partner's country.*not stated/,
    ],
  }),
};
