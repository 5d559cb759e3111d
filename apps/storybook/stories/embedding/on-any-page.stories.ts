import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { INSTANTS } from '../../fixtures/instants.js';
import { changingSubprocessors } from '../../fixtures/subprocessors.js';
import { speaker } from '../compositions/words.js';
import { found, isAsWritten } from '../reads.js';
import type { Context } from '../reads.js';
import { drawn, textOf } from '../support.js';
import { fourElements } from './on-any-page.js';
import type { SiteArgs } from './on-any-page.js';

const meta: Meta<SiteArgs> = {
  title: 'Embedding/On any page',
  tags: ['!autodocs'],
  args: { data: changingSubprocessors, now: INSTANTS.hours23Before },
  argTypes: { data: { control: 'object' }, now: { control: 'text' } },
  parameters: { pictures: { only: ['1280-light', '320-light'] } },
};

export default meta;

type Story = StoryObj<SiteArgs>;

const WORDS = {
  'trust-status-banner': /Planned maintenance.*System maintenance/,
  'trust-agreement-list': /Data Processing Agreement/,
  'trust-maintenance-calendar': /00:00/,
  'trust-subprocessor-table': /Visma ITC/,
};

/** All four have drawn, within the page's width. */
async function showsAll(context: Context): Promise<readonly HTMLElement[]> {
  const bases: HTMLElement[] = [];
  for (const [tag, words] of Object.entries(WORDS)) {
    const root = await drawn(context.canvasElement, tag);
    if (isAsWritten(context)) await waitFor(() => expect(textOf(root)).toMatch(words));
    bases.push(await found(root, '.base'));
  }
  for (const base of bases) await expect(base.scrollWidth).toBeLessThanOrEqual(base.clientWidth);
  return bases;
}

const sizesOf = (bases: readonly HTMLElement[]) => bases.map((base) => getComputedStyle(base).fontSize);

/**
 * A site that takes all styles back and shouts: `* { all: revert; font-size: 40px !important }`. It says
 * `--trust-text-body: 16px`, so the elements look as they do everywhere.
 */
export const SiteWithLoudStyles: Story = {
  render: (args, context) => html`
    <div class="site-loud" style="--trust-text-body: 16px">${fourElements(args, context)}</div>
  `,
  play: async (context) => {
    const bases = await showsAll(context);
    await expect(sizesOf(bases)).toEqual(bases.map(() => '16px'));
  },
};

/** The same without that token: the size of the page's text is the page's, and everything grows with it. */
export const SiteWithLoudText: Story = {
  render: (args, context) => html`<div class="site-loud">${fourElements(args, context)}</div>`,
  play: async (context) => {
    const bases = await showsAll(context);
    await expect(sizesOf(bases)).toEqual(bases.map(() => '40px'));
  },
};

/** Between the fields of a form: nothing of theirs is sent with it, and no button sends it. */
export const InAForm: Story = {
  render: (args, context) => {
    const say = speaker(context.globals);
    return html`
      <form
        class="site site-form"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
        }}
      >
        <label>${say('email')} <input name="email" type="email" autocomplete="username" /></label>
        ${fourElements(args, context).map((element) => html`<fieldset>${element}</fieldset>`)}
        <button type="submit">${say('signIn')}</button>
      </form>
    `;
  },
  play: async (context) => {
    await showsAll(context);
    const form = context.canvasElement.querySelector('form');
    let sent = 0;
    form?.addEventListener('submit', () => sent++);
    const table = await drawn(context.canvasElement, 'trust-subprocessor-table');
    await userEvent.type(await found(table, 'input'), '{Enter}');
    const sort = await found(table, 'thead button');
    await userEvent.click(sort);
    sort.blur();
    await expect(sent).toBe(0);
    await expect(form && [...new FormData(form).keys()]).toEqual(['email']);
  },
};

/** In cards of 320 px beside each other: an element has its own width in mind, not the window's. */
export const InNarrowCards: Story = {
  render: (args, context) => html`
    <div class="site site-cards">
      ${fourElements(args, context).map((element) => html`<div class="site-card">${element}</div>`)}
    </div>
  `,
  play: async (context) => {
    await showsAll(context);
  },
};

/** In a dark card on a light page: `color-scheme: dark` on the card is all that it takes. */
export const InADarkCard: Story = {
  render: (args, context) => html`<div class="site site-dark">${fourElements(args, context)}</div>`,
  play: async (context) => {
    const bases = await showsAll(context);
    const card = context.canvasElement.querySelector<HTMLElement>('.site-dark');
    const page = context.canvasElement.querySelector<HTMLElement>('.story');
    if (!card || !page) throw new Error('There is no card.');
    for (const base of bases)
      await expect(getComputedStyle(base).color).not.toBe(getComputedStyle(page).color);
    await expect(getComputedStyle(card).backgroundColor).not.toBe(getComputedStyle(page).backgroundColor);
  },
};
