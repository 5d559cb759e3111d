import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { unbrokenSubprocessors } from '../../fixtures/changing-record.js';
import {
  longSubprocessors,
  manySubprocessors,
  oneSubprocessor,
  unknownSubprocessors,
} from '../../fixtures/subprocessors.js';
import { atAnchor } from '../at-anchor.js';
import { expectWords, found } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { companies, filterBy, rowOf, shownRows } from './table-parts.js';
import { TAG, tableMeta, tableReads, tableSays } from './table-story.js';
import type { TableArgs } from './table-story.js';

const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

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

/** Without controls: a record to read and to print. */
export const WithoutControls: Story = {
  args: { filterable: false },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(8));
    await expect(root.querySelector('input')).toBeNull();
    await expect(root.querySelector('select')).toBeNull();
  },
};

/** Only names are known: each gap says so, and none is filled. What every details would lack is said once, below. */
export const AllUnknown: Story = {
  args: { data: unknownSubprocessors },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(3));
    await expect(root.querySelectorAll('tbody .missing')).toHaveLength(15);
    await expect(root.querySelector('details')).toBeNull();
    await expectWords(context, TAG, {
      has: [/Not stated for entries without details: Contact, Data, Dates/, /Authorisation.*not stated/],
    });
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
  args: { data: manySubprocessors(200) },
  parameters: { pictures: { axe: false } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(companies(root)).toHaveLength(200));
    await expect(textOf(root)).toContain('Example Billing 200');
  },
};

/** One of many: those that a filter hides stay in the document, and come back as they were. */
export const OneOfMany: Story = {
  args: { data: manySubprocessors(64) },
  parameters: { pictures: { only: ['768-light'], axe: false } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const last = await rowOf(root, 'company-64');
    await filterBy(root, 'search 61');
    await expect(companies(root)).toEqual(['Example Search 61 Ltd']);
    await expect(root.querySelectorAll('tbody tr')).toHaveLength(64);
    await expect(root.getElementById('company-64')).toBe(last);
  },
};

/** Compounds longer than a column, and an address longer than a screen. */
export const LongNames: Story = {
  args: { data: longSubprocessors },
  globals: { language: 'de' },
  parameters: { pictures: { also: ['text200', 'print'] } },
  play: tableSays(/Donaudampfschifffahrtselektrizitätenhauptbetriebswerk/),
};

/** Words of sixty letters everywhere, without a place to break them, in cells and in details. */
export const UnbrokenWords: Story = {
  args: { data: unbrokenSubprocessors },
  globals: { language: 'de' },
  parameters: { pictures: { only: ['320-light', '768-light', '1280-dark', 'text200-320', 'print-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    (await found<HTMLDetailsElement>(root, 'details')).open = true;
    const { clientWidth } = await found(root, 'table');
    for (const row of shownRows(root)) await expect(row.scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

/** A link from elsewhere names a row: it is marked. */
export const ReachedByAnchor: Story = {
  beforeEach: atAnchor('mailgun'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelector('tr.reached')).toHaveAttribute('id', 'mailgun'));
  },
};

/** A record that the publisher has made, and a feed to follow. */
export const Exports: Story = {
  args: { csvHref: 'https://example.com/subprocessors.csv', feedHref: 'https://example.com/changes.xml' },
  play: async (context) => {
    await tableReads({ has: [/CSV/, /8 entries/] })(context);
    const root = await drawn(context.canvasElement, TAG);
    await expect(await found(root, 'a[part="download"]')).toHaveAttribute(
      'href',
      'https://example.com/subprocessors.csv',
    );
    await expect(await found(root, 'a[part="feed"]')).toHaveAttribute(
      'href',
      'https://example.com/changes.xml',
    );
  },
};
