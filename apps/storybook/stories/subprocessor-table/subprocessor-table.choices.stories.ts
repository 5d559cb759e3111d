import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { fullRecord } from '../../fixtures/full-record.js';
import { changingSubprocessors } from '../../fixtures/subprocessors.js';
import { andIsTold, expectWords, found, isAsWritten } from '../reads.js';
import { saved, withoutDownloads } from '../saved-files.js';
import { drawn } from '../support.js';
import { choose, companies, facetOf, filterBy, SHOW_ALL, shownRows } from './table-parts.js';
import { TAG, tableMeta } from './table-story.js';
import type { TableArgs } from './table-story.js';

/** What a reader chooses to see, and takes along. */
const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

/** The result is said in words, for everybody. */
export const Filtered: Story = {
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await filterBy(root, 'azure');
    await waitFor(() => expect(companies(root).length).toBeLessThan(8));
    if (!isAsWritten(context)) return;
    const status = await found(root, '[role="status"]');
    await waitFor(() => expect(status).toHaveTextContent(/^\d of 8 entries$/));
  },
};

/** By a choice: what is processed in Germany. */
export const FilteredByCountry: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await choose(root, 'country', 'DE');
    await expect(companies(root)).toEqual(['Mailgun Inc.']);
  },
};

/** By what an entry is to the customer. */
export const FilteredByRole: Story = {
  parameters: { pictures: { only: ['1280-light', '320-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await choose(root, 'role', 'app-partner');
    await expect(shownRows(root)).toHaveLength(1);
    await expectWords(context, TAG, { has: [/1 of 8 entries/, /Filtered by: App partner/] });
  },
};

/** By what allows a transfer: that it is not stated can be chosen too. */
export const FilteredByTransferBasis: Story = {
  parameters: { pictures: { only: ['1280-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await choose(root, 'transfers', 'unknown');
    await expect(shownRows(root)).toHaveLength(7);
    await choose(root, 'transfers', 'scc');
    await expect(companies(root)).toEqual(['Mailgun Inc.']);
  },
};

/** By whether it is still to come, in use, or gone. */
export const FilteredByStatus: Story = {
  args: { data: changingSubprocessors, showRemoved: true },
  parameters: { pictures: { only: ['1280-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await choose(root, 'status', 'planned');
    await expect(companies(root)).toEqual(['Example Reading AB']);
  },
};

const countsOf = ({ options }: HTMLSelectElement): Record<string, number> =>
  Object.fromEntries(
    [...options].slice(1).map(({ value, text }) => [value, Number(/\((\d+)\)\s*$/.exec(text)?.[1])]),
  );

/** Words and a choice together. A choice says how many rows it would leave; one that would leave none cannot be made. */
export const FilterAndChoice: Story = {
  args: { data: fullRecord },
  parameters: { pictures: { only: ['1280-light', '320-dark', 'forced-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await filterBy(root, 'backup');
    await choose(root, 'country', 'NL');
    await expect(companies(root)).toEqual(['Example Hosting GmbH', 'Example Backup B.V.']);
    const country = await facetOf(root, 'country');
    await expect(countsOf(country)).toEqual({ DE: 1, NL: 2, NO: 0, CH: 1, US: 0, IN: 0 });
    for (const { value, disabled } of [...country.options].slice(1))
      await expect(disabled).toBe(['NO', 'US', 'IN'].includes(value));
  },
};

/** In a narrow column of a page, where records are stacked: what is filtered out is out of sight there too. */
export const FilteredInNarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 24rem">${story()}</div>`],
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await filterBy(root, 'visma');
    await expect(companies(root)).toEqual(['SuperOffice AS', 'Visma ITC']);
  },
};

/** Everything is shown again; whoever pressed the button goes on in the filter. */
export const AllShownAgain: Story = {
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const [first] = await waitFor(() => {
      const rows = shownRows(root);
      if (rows.length < 8) throw new Error('Not all rows are there.');
      return rows;
    });
    await filterBy(root, 'united states');
    await choose(root, 'country', 'DE');
    await expect(companies(root)).toEqual(['Mailgun Inc.']);
    const button = await found(root, SHOW_ALL);
    await andIsTold(root, () => userEvent.click(button));
    await expect(shownRows(root)).toHaveLength(8);
    await expect(shownRows(root)[0]).toBe(first);
    await expect(root.activeElement).toBe(root.querySelector('input'));
    await expect(root.querySelector(SHOW_ALL)).toBeNull();
  },
};

/** Nothing matches: that is said, and the filter stays to be changed. */
export const NothingFound: Story = {
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await filterBy(root, 'nobody');
    await waitFor(() => expect(companies(root)).toHaveLength(0));
    await expect(root.querySelector('.empty')).not.toBeNull();
    if (isAsWritten(context)) {
      const status = await found(root, '[role="status"]');
      await waitFor(() => expect(status).toHaveTextContent('0 of 8 entries'));
    }
  },
};

/** Without an address of a file the table makes one itself: what is shown, in its order, with every fact of it. */
export const Downloaded: Story = {
  args: { data: fullRecord },
  beforeEach: withoutDownloads,
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await filterBy(root, 'boston');
    await userEvent.click(await found(root, 'button[part="download"]'));
    await waitFor(() => expect(saved).toHaveLength(1));
    const [last] = saved;
    await expect(last?.name).toBe('sub-processors-2026-11-20.csv');
    const text = (await last?.file.text()) ?? '';
    await expect(text).toContain('"Example Help Inc."');
    await expect(text).toContain('99-999-9999');
    await expect(text).not.toContain('Example Cloud AS"');
    if (isAsWritten(context)) await expect(text).toMatch(/"Company","Role","Status","Established in"/);
  },
};
