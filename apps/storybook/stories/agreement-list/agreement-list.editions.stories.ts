import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import {
  arabicAgreements,
  badgedAgreements,
  bindingAgreements,
  filedAgreements,
  unlinkedAgreements,
} from '../../fixtures/agreement-editions.js';
import { expectWords, found, isAsWritten } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { badgesOf, itemOf, items, othersOf } from './list-parts.js';
import { listMeta, listSays, TAG } from './list-story.js';
import type { ListArgs } from './list-story.js';

/** Which edition stands for an agreement, and what is said of it. All agreements here are invented. */
const meta: Meta<ListArgs> = { ...listMeta, title: 'Elements/Agreement list', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<ListArgs>;

/** "Only" is said where the list of editions is known to be whole; what is in the page's language says nothing. */
export const Badges: Story = {
  args: { data: badgedAgreements },
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['1280-light', '768-dark', '320-light', 'forced-768', 'grey-768'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(7));
    if (!isAsWritten(context)) return;
    await expect(await badgesOf(root, 'both')).toEqual([]);
    await expect(await badgesOf(root, 'only-english')).toEqual(['alleen in het Engels']);
    await expect(await badgesOf(root, 'perhaps')).toEqual(['in het Engels']);
    await expect(await badgesOf(root, 'austrian')).toEqual(['alleen in het Duits (Oostenrijk)']);
    await expect(await badgesOf(root, 'not-known')).toEqual(['taal niet vermeld']);
    await expect(await badgesOf(root, 'two-foreign')).toHaveLength(1);
    await expect(await badgesOf(root, 'english-file')).toEqual(['alleen in het Engels', 'pdf, 210 kB']);
  },
};

/** Who prefers Polish to Finnish is led to the Polish text, and offered the other. */
export const ReadersLanguages: Story = {
  args: { data: badgedAgreements, languages: 'pl fi' },
  parameters: { pictures: { only: ['768-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    const link = (await itemOf(root, 'two-foreign')).querySelector('.main a');
    await expect(link).toHaveAttribute('hreflang', 'pl');
    await expect(await othersOf(root, 'two-foreign')).toEqual(['fi']);
    await expectWords(context, TAG, { has: [/In Finnish and in Polish\s*,?\s*in Polish/] });
  },
};

/** A file says its format and its size, if that is known; a page that is also a file leads to the page. */
export const Files: Story = {
  args: { data: filedAgreements },
  parameters: { pictures: { only: ['1280-light', '320-dark'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(8));
    await expect(await badgesOf(root, 'page-and-file')).toEqual([]);
    if (!isAsWritten(context)) return;
    const badges = await Promise.all(
      ['pdf', 'megabyte', 'gigabyte', 'tiny', 'no-size', 'open', 'source'].map((id) => badgesOf(root, id)),
    );
    await expect(badges.flat()).toEqual([
      'pdf, 999 kB',
      'pdf, 1 MB',
      'pdf, 1.3 GB',
      'txt, 1 kB',
      'docx',
      'odt, 48 kB',
      'md, 3 kB',
    ]);
  },
};

/** A text that exists is named, also where nobody says where it is; it is no link then. */
export const WithoutLinks: Story = {
  args: { data: unlinkedAgreements },
  parameters: { pictures: { only: ['768-light', '320-dark', 'forced-768'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(4));
    for (const id of ['nowhere', 'foreign', 'no-edition'])
      await expect((await itemOf(root, id)).querySelector('a')).toBeNull();
    await expect((await itemOf(root, 'half')).querySelectorAll('a')).toHaveLength(1);
    await expectWords(context, TAG, { has: [/in Finnish only/, /A text of which no edition is named/] });
  },
};

/** Which text binds, which is a translation for convenience, and nothing where nobody has said so. */
export const BindingAndCourtesy: Story = {
  args: { data: bindingAgreements },
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['1280-light', '320-light'] } },
  play: async (context) => {
    await listSays(/vertaling, niet bindend/, /bindende tekst/)(context);
    const root = await drawn(context.canvasElement, TAG);
    const plain = await itemOf(root, 'not-stated');
    await expect(plain.querySelector('[part~="remarks"]')).toBeNull();
  },
};

/** In German: of SuperOffice's documents none is known to be in it. */
export const GermanPage: Story = {
  globals: { language: 'de' },
  parameters: { pictures: { only: ['1280-light', '768-light', '320-light'] } },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(16));
    if (isAsWritten(context)) await expect(textOf(root)).toMatch(/auf Englisch/);
  },
};

/** A page that runs from right to left: titles and names of languages each run their own way. */
export const ArabicPage: Story = {
  args: { data: arabicAgreements },
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['768-light', '320-dark', 'forced-768'] } },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(items(root)).toHaveLength(2));
    const link = await found(root, '#dpa .main a');
    await expect(link).toHaveAttribute('hreflang', 'ar');
    await expect(await othersOf(root, 'dpa')).toEqual(['en']);
    await expect(await badgesOf(root, 'dpa')).toEqual([]);
  },
};
