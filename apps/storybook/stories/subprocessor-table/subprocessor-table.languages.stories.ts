import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';

import { arabicRecord, fullRecord } from '../../fixtures/full-record.js';
import { expectWords, found } from '../reads.js';
import { drawn } from '../support.js';
import { openAllDetails } from './table-parts.js';
import { TAG, tableMeta, tableSays } from './table-story.js';
import type { TableArgs } from './table-story.js';

/** In other languages than English; the toolbar has them all. */
const meta: Meta<TableArgs> = { ...tableMeta, title: 'Elements/Sub-processor table', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<TableArgs>;

export const InDutch: Story = { globals: { language: 'nl' }, play: tableSays(/Duitsland/, /niet vermeld/) };

/** The longest words of the law, in the narrowest columns. */
export const InGerman: Story = {
  globals: { language: 'de' },
  parameters: { pictures: { only: ['1280-light', '768-light', '320-light'] } },
  play: tableSays(/Unterauftragsverarbeiter/, /nicht angegeben/),
};

/** Every fact in German, with the details open. */
export const DetailsInGerman: Story = {
  args: { data: fullRecord },
  globals: { language: 'de' },
  parameters: { pictures: { only: ['1280-light', '320-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await expect(await openAllDetails(root)).toHaveLength(5);
    await expectWords(context, TAG, { has: [/Kontaktdaten/, /nur nachts/] });
  },
};

/** A page that runs from right to left, and companies with names in its script and in others. */
export const ArabicPage: Story = {
  args: { data: arabicRecord, columns: 'entity processing purpose transfers contact' },
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['1280-light', '768-dark', '320-light', 'forced-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    const name = await found(root, '#example-backup th .line.main');
    await expect(name).toHaveTextContent('شركة المثال للنسخ الاحتياطي (ش.م.م)');
    await expect(getComputedStyle(name).direction).toBe('rtl');
    const german = await found(root, '#example-hosting th .line.main');
    await expect(getComputedStyle(german).direction).toBe('ltr');
  },
};

/** The same with the details open. */
export const ArabicDetails: Story = {
  args: { data: arabicRecord },
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['1280-light', '320-dark'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await expect((await openAllDetails(root)).length).toBe(4);
  },
};
