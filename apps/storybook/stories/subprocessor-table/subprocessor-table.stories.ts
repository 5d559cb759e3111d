import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

import {
  changingSubprocessors,
  longSubprocessors,
  oneSubprocessor,
  twoHundredSubprocessors,
  unknownSubprocessors,
} from '../../fixtures/subprocessors.js';
import { atAnchor } from '../at-anchor.js';
import { andIsTold, expectWords, found, isAsWritten } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { TAG, tableMeta, tableReads, tableSays } from './table-story.js';
import type { TableArgs } from './table-story.js';

const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

/** The first word of each row, from above. */
const companies = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll('tbody th[scope="row"] .line')]
    .filter((line) => line.matches('.main'))
    .map(({ textContent }) => textContent.trim());

/** The whole record: eight rows, and what the source does not state says so. */
export const WholeRecord: Story = {
  parameters: { pictures: { also: ['forced', 'print', 'text200', 'grey'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(8));
    await expect(textOf(root)).toContain('Visma ITC');
    await expectWords(context, TAG, { has: [/8 entries/, /not stated/, /As of 20 November 2026/] });
  },
};

export const InDutch: Story = { globals: { language: 'nl' }, play: tableSays(/Duitsland/, /niet vermeld/) };

/** Without controls: a record to read and to print. */
export const WithoutControls: Story = {
  args: { filterable: false },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(8));
    await expect(root.querySelector('input')).toBeNull();
  },
};

/** Two columns of the five; the company is always there. */
export const FewColumns: Story = {
  args: { columns: 'processing purpose' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('thead th')).toHaveLength(3));
  },
};

/** The result is said in words, for everybody. */
export const Filtered: Story = {
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await userEvent.type(await found(root, 'input[type="search"]'), 'azure');
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
    const choice = await found<HTMLSelectElement>(root, 'select');
    const germany = [...choice.options].find(({ value }) => value.includes('DE'));
    await andIsTold(root, () => userEvent.selectOptions(choice, germany?.value ?? ''));
    await expect(companies(root)).toEqual(['Mailgun Inc.']);
  },
};

/** Nothing matches: that is said, and the filter stays to be changed. */
export const NothingFound: Story = {
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await userEvent.type(await found(root, 'input[type="search"]'), 'nobody');
    await waitFor(() => expect(companies(root)).toHaveLength(0));
    await expect(root.querySelector('.empty')).not.toBeNull();
    if (isAsWritten(context)) {
      const status = await found(root, '[role="status"]');
      await waitFor(() => expect(status).toHaveTextContent('0 of 8 entries'));
    }
  },
};

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

const sorted = (clicks: number, order: 'ascending' | 'descending'): NonNullable<Story['play']> => {
  return async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    for (let click = 0; click < clicks; click++) {
      const heading = await found(root, 'thead th.company button');
      await andIsTold(root, () => userEvent.click(heading));
    }
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

/** Only names are known: each gap says so, and none is filled. */
export const AllUnknown: Story = {
  args: { data: unknownSubprocessors },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(3));
    await expect(root.querySelectorAll('.missing').length).toBeGreaterThanOrEqual(12);
  },
};

/** With one row there is nothing to choose from. */
export const OneRow: Story = {
  args: { data: oneSubprocessor },
  play: async (context) => {
    await expectWords(context, TAG, { has: [/1 entry/] });
    const root = await drawn(context.canvasElement, TAG);
    await expect(root.querySelector('select')).toBeNull();
  },
};

/** All of them are there: find-in-page and print see every row. */
export const TwoHundredRows: Story = {
  args: { data: twoHundredSubprocessors },
  parameters: { pictures: { axe: false } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(200));
  },
};

/** Compounds longer than a column, and an address longer than a screen. */
export const LongNames: Story = {
  args: { data: longSubprocessors },
  globals: { language: 'de' },
  parameters: { pictures: { also: ['text200', 'print'] } },
  play: tableSays(/Donaudampfschifffahrtselektrizitätenhauptbetriebswerk/),
};

/** A link from elsewhere names a row: it is marked. */
export const ReachedByAnchor: Story = {
  beforeEach: atAnchor('mailgun'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelector('tr.reached')).toHaveAttribute('id', 'mailgun'));
  },
};

/** A record to take along and a feed to follow, where there are any. */
export const Exports: Story = {
  args: { csvHref: 'https://example.com/subprocessors.csv', feedHref: 'https://example.com/changes.xml' },
  play: tableReads({ has: [/CSV/, /8 entries/] }),
};
