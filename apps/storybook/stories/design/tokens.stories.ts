import '../blocks/token-browser.js';

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { TOKENS } from '../blocks/tokens.js';
import { found } from '../reads.js';
import { drawn } from '../support.js';

/** All design tokens of the theme that the toolbar has chosen. */
const meta: Meta = {
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: (_args, { globals }) =>
    html`<docs-token-browser lang="en" dir="ltr" theme=${String(globals['theme'])}></docs-token-browser>`,
};

export default meta;

type Story = StoryObj;

const TAG = 'docs-token-browser';

const keepsEveryContrast: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const root = await drawn(canvasElement, TAG);
  await waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(TOKENS.length));
  await waitFor(() => expect(root.querySelectorAll('.kept').length).toBeGreaterThan(20));
  await expect(root.querySelector('.broken, .unknown')).toBeNull();
};

/** Every token, and no contrast below what is asked for. */
export const Browser: Story = { play: keepsEveryContrast };

/** Found by what a token is for. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, TAG);
    await userEvent.type(await found(root, 'input'), 'banner critical');
    await waitFor(() => expect(root.querySelectorAll('tbody tr')).toHaveLength(2));
    await expect(root.querySelector('[role="status"]')).toHaveTextContent(/^2 of/);
  },
};

/** The brand of five tokens: what it did not set has followed, and every contrast holds. */
export const InventedBrand: Story = {
  globals: { theme: 'invented' },
  play: async (context) => {
    await keepsEveryContrast(context);
    const root = await drawn(context.canvasElement, TAG);
    // A component's own radius follows the brand's.
    await waitFor(() => expect(root.textContent).toContain('--trust-control-radius'));
    const row = [...root.querySelectorAll('tr')].find(({ textContent }) =>
      textContent.includes('--trust-control-radius'),
    );
    await waitFor(() => expect(row).toHaveTextContent('14px'));
  },
};
