import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { foreignAgreements, longTitles, manyEditions, oneAgreement } from '../../fixtures/agreements.js';
import { atAnchor } from '../at-anchor.js';
import { expectWords, isAsWritten } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { listMeta, listSays, TAG } from './list-story.js';
import type { ListArgs } from './list-story.js';

const meta: Meta<ListArgs> = { ...listMeta, title: 'Elements/Agreement list', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<ListArgs>;

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** On the Dutch page ten documents say that they are in English only; the six that are Dutch say nothing. */
export const DutchPage: Story = {
  globals: { language: 'nl' },
  play: async (context) => {
    const root = await drawn(context.canvasElement, TAG);
    if (!isAsWritten(context)) return;
    await waitFor(() => expect(countOf(textOf(root), 'alleen in het Engels')).toBe(10));
  },
};

/** Whether the six Dutch documents exist in English is unknown, so nothing says "only". */
export const EnglishPage: Story = {
  parameters: { pictures: { also: ['forced', 'print', 'text200'] } },
  play: async (context) => {
    await expectWords(context, TAG, {
      has: [/Privacy Statement/, /in Dutch/],
      lacks: [/only in|in \w+ only/i],
    });
    const root = await drawn(context.canvasElement, TAG);
    await expect(root.querySelectorAll('[part~="agreement"]')).toHaveLength(16);
  },
};

/** A file says what it is and how large, before it is opened. */
export const OnlyPdf: Story = {
  args: { data: oneAgreement },
  play: async (context) => {
    await expectWords(context, TAG, { has: [/Code of Conduct.*pdf, 1\.3 MB/] });
    const root = await drawn(context.canvasElement, TAG);
    if (isAsWritten(context)) {
      await expect(root.querySelector('a')).toHaveAccessibleName(/^Code of Conduct\s?, pdf, 1\.3 MB$/);
    }
  },
};

/** Nothing is in the page's language: each says in which it is, and one that this is not known. */
export const AllForeign: Story = {
  args: { data: foreignAgreements },
  play: listSays(/in Finnish only/, /in Greek only/, /in Hebrew only/, /language not stated/),
};

/** One text in more than thirty languages, each named in itself. */
export const ManyEditions: Story = {
  args: { data: manyEditions },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelectorAll('[part~="others"] li').length).toBeGreaterThan(30));
    await expect(root.querySelector('[part~="others"] [lang="ar"]')).toHaveTextContent('العربية');
  },
};

/** Titles longer than a column, with and without places to break them. */
export const LongTitles: Story = {
  args: { data: longTitles },
  globals: { language: 'de' },
  parameters: { pictures: { also: ['text200'] } },
  play: listSays(/Verarbeitungstätigkeitenverzeichnisführung/),
};

/** A link from elsewhere names an agreement: it is marked. */
export const ReachedByAnchor: Story = {
  beforeEach: atAnchor('dpa'),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await waitFor(() => expect(root.querySelector('.reached')).toHaveAttribute('id', 'dpa'));
  },
};
