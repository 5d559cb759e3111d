import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';

import { realDocument, versionedAgreements } from '../fixtures/documents.js';
import { drawn, nowOf, textOf } from './support.js';

interface Args {
  data: unknown;
  now?: string;
  groupBy?: string;
  languages?: string;
  showHistory: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Agreement list',
  component: 'trust-agreement-list',
  args: { data: realDocument, showHistory: false, languages: 'nl en' },
  argTypes: {
    data: { control: 'object' },
    groupBy: { control: 'text' },
    languages: { control: 'text' },
    now: { control: 'text' },
  },
  render: (args, context) => html`
    <trust-agreement-list
      .data=${args.data}
      now=${nowOf(args, context)}
      group-by=${args.groupBy ?? nothing}
      languages=${args.languages ?? nothing}
      ?show-history=${args.showHistory}
    ></trust-agreement-list>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const countOf = (text: string, words: string): number => text.split(words).length - 1;

/** On the Dutch page ten documents say that they are in English only; the six that are Dutch say nothing. */
export const DutchPage: Story = {
  globals: { language: 'nl' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-agreement-list');
    await waitFor(() => expect(countOf(textOf(root), 'alleen in het Engels')).toBe(10));
  },
};

/** Whether the six Dutch documents exist in English is unknown, so nothing says "only". */
export const EnglishPage: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-agreement-list');
    await waitFor(() => expect(textOf(root)).toContain('Privacy Statement'));
    await expect(textOf(root)).not.toMatch(/only in/i);
  },
};

export const Grouped: Story = { args: { groupBy: 'group' }, globals: { language: 'nl' } };

/** Versions, upcoming versions, other languages, PDF: invented, to show what the list can say. */
export const VersionsAndLanguages: Story = { args: { data: versionedAgreements, showHistory: true } };

export const Dark: Story = { globals: { language: 'nl', theme: 'dark' } };

export const RightToLeft: Story = { globals: { language: 'ar' } };

/** What could not be read is said in the page's language, with a way to try again. */
export const Unreadable: Story = { args: { data: { version: 99 } } };
