import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import { fullRecord } from '../../fixtures/full-record.js';
import { expectWords, found, isAsWritten } from '../reads.js';
import { drawn } from '../support.js';
import { columnsOf, openAllDetails, rowOf, saidIn, shownRows } from './table-parts.js';
import { TAG, tableMeta } from './table-story.js';
import type { TableArgs } from './table-story.js';

/** Which facts are columns, and where the others are. */
const meta: Meta<TableArgs> = {
  ...tableMeta,
  title: 'Elements/Sub-processor table',
  tags: ['!autodocs'],
  args: { ...tableMeta.args, data: fullRecord },
};

export default meta;

type Story = StoryObj<TableArgs>;

const USUAL = ['company', 'entity', 'processing', 'purpose', 'transfers', 'safeguards'];
const ALL = [...USUAL, 'contact', 'data', 'dates', 'chain'];

/** Everything that can be stated, of five companies: six columns, and the rest in the details of each row. */
export const EveryFact: Story = {
  parameters: { pictures: { only: ['320-light', '768-dark', '1280-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(columnsOf(root)).toEqual(USUAL));
    await expect(root.querySelectorAll('details:not([open])')).toHaveLength(5);
    await expectWords(context, TAG, { has: [/version 2026-11/], lacks: [/Not stated where/] });
  },
};

/** One row is opened with the keyboard; the others stay closed. */
export const DetailsOpen: Story = {
  parameters: { pictures: { only: ['1280-light', '320-dark', 'forced-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const summary = await found(root, '#example-help summary');
    summary.focus();
    await userEvent.click(summary);
    await waitFor(() => expect(root.querySelectorAll('details[open]')).toHaveLength(1));
    await expect(root.activeElement).toBe(summary);
    await expect(summary).toHaveAccessibleName(/: Example Help Inc\.$/);
    scrollTo(0, 0);
  },
};

/** Every row is opened: contact and registers, data and how long they are kept, days, and who engages whom. */
export const AllDetailsOpen: Story = {
  parameters: { pictures: { also: ['forced', 'print', 'text200'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    const details = await openAllDetails(root);
    await expect(details).toHaveLength(5);
    for (const each of details) await expect(each.open).toBe(true);
    await expectWords(context, TAG, {
      has: [
        /Company registration number: 999 999 999/,
        /LEI: 5299000EXAMPLE000000/,
        /Retention: 90 days/,
        /Announced: 30 November 2022/,
        /Engaged by: Example Backup B\.V\.\s?in turn engaged by: Example Hosting GmbH/,
        /Engages: Example Backup B\.V\./,
      ],
    });
    const email = await found(root, '#example-cloud a[href^="mailto:"]');
    await expect(email).toHaveAttribute('href', 'mailto:privacy@example.com');
    if (isAsWritten(context))
      await expect(await saidIn(root, 'example-help')).toMatch(/Data\s?not stated|not stated\s?Data/i);
  },
};

/** All ten are columns, so that nothing is left for details. */
export const AllColumns: Story = {
  args: { columns: ALL.join(' ') },
  parameters: { pictures: { only: ['1280-light', '1920-dark', '768-light', '320-light', 'print-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(columnsOf(root)).toEqual(ALL));
    await expect(root.querySelector('details')).toBeNull();
    for (const row of shownRows(root)) await expect(row.children).toHaveLength(10);
  },
};

/** Two columns of the ten, in another order than the usual; the company is always there, and first. */
export const FewColumns: Story = {
  args: { data: tableMeta.args.data, columns: 'purpose processing' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(columnsOf(root)).toEqual(['company', 'purpose', 'processing']));
  },
};

/** A name that is no column is passed over, and one that is named twice stands once. */
export const UnknownColumns: Story = {
  args: { columns: 'chain, price  dates chain' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(columnsOf(root)).toEqual(['company', 'chain', 'dates']));
    await expect(await rowOf(root, 'example-vault')).toBeVisible();
  },
};
