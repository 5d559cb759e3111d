import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { plannedSubprocessors } from '../../fixtures/changing-record.js';
import { expectWords, found, isAsWritten } from '../reads.js';
import { drawn } from '../support.js';
import { companies, filterBy, shownRows, sortBy } from './table-parts.js';
import { TAG, tableMeta, tableSays } from './table-story.js';
import type { TableArgs } from './table-story.js';

/** In which order rows stand, and under which headings. */
const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

/** Under the role of each. */
export const ByRole: Story = {
  args: { groupBy: 'role' },
  play: tableSays(/Provider of the service.*SuperOffice AS/, /App partner/),
};

/** Under the country in which each is established. */
export const ByCountry: Story = {
  args: { groupBy: 'country' },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('tr.group')).toHaveLength(4));
    await expectWords(context, TAG, { has: [/Norway.*SuperOffice AS.*United States/] });
  },
};

/** Sorted within groups, which keep the order of their first rows; a group of which nothing is left goes. */
export const GroupedSortedAndFiltered: Story = {
  args: { groupBy: 'country', sort: '-company' },
  parameters: { pictures: { only: ['768-light', '320-dark'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await filterBy(root, 'azure');
    await waitFor(() => expect(root.querySelectorAll('tbody[hidden]')).toHaveLength(2));
    for (const group of root.querySelectorAll('tbody:not([hidden])'))
      await expect(group.querySelectorAll('tr:not(.group, [hidden])').length).toBeGreaterThan(0);
    await expectWords(context, TAG, { has: [/sorted by Company, descending/] });
  },
};

const sorted = (clicks: number, order: 'ascending' | 'descending'): NonNullable<Story['play']> => {
  return async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    for (let click = 0; click < clicks; click++) await sortBy(root, 'company');
    await waitFor(() => expect(root.querySelector('th.company')).toHaveAttribute('aria-sort', order));
    await expect(root.querySelectorAll('[aria-sort]')).toHaveLength(1);
    if (!isAsWritten(context)) return;
    const names = companies(root);
    const expected = [...names].sort(new Intl.Collator('en', { sensitivity: 'base' }).compare);
    await expect(names).toEqual(order === 'ascending' ? expected : expected.reverse());
  };
};

/** The reader has pressed a heading. */
export const SortedAscending: Story = { play: sorted(1, 'ascending') };

/** And once more. */
export const SortedDescending: Story = { play: sorted(2, 'descending') };

/** Days sort by the calendar, not by their words; what has none stands last, either way. */
export const SortedByDay: Story = {
  args: { data: plannedSubprocessors, columns: 'dates processing', sort: '-dates' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await found(root, 'th.dates[aria-sort="descending"]');
    const ids = (): string[] => shownRows(root).map(({ id }) => id);
    await waitFor(() => expect(ids()).toEqual(['stated', 'open', 'last-day', 'passed', 'no-day']));
    await sortBy(root, 'dates');
    // The third press gives the order of the document back.
    await expect(root.querySelector('[aria-sort]')).toBeNull();
    await expect(ids()).toEqual(plannedSubprocessors.subprocessors.entries.map(({ id }) => id));
  },
};
