import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { ELEMENTS, tagOf, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-18: wherever a page puts an element, it has the room that is there, and no more. */

/** The markup around an element. */
const places: Readonly<Record<string, (tag: string) => string>> = {
  'a table’s cell': (tag) => `<table><tr><td>Label</td><td>${tag}</td></tr></table>`,
  'a row of boxes': (tag) => `<div style="display: flex; gap: 8px"><b>Label</b>${tag}</div>`,
  'a column of boxes': (tag) =>
    `<div style="align-items: flex-start; display: flex; flex-direction: column">${tag}</div>`,
  'a grid': (tag) => `<div style="display: grid; grid-template-columns: auto 1fr"><b>Label</b>${tag}</div>`,
  'a narrow column': (tag) => `<div style="inline-size: 250px">${tag}</div>`,
  'a float': (tag) => `<div style="float: left">${tag}</div><br style="clear: both">`,
  'a list': (tag) => `<ul><li>${tag}</li></ul>`,
  'a label': (tag) => `<label>Label ${tag}</label>`,
  'a heading': (tag) => `<h1>${tag}</h1>`,
  'preformatted text': (tag) => `<pre>${tag}</pre>`,
  'doubled size': (tag) => `<div style="zoom: 2">${tag}</div>`,
  'lines that run down': (tag) =>
    `<div style="block-size: 100%; inline-size: 500px; overflow: auto; writing-mode: vertical-rl">${tag}</div>`,
  'a box that is drawn when it is seen': (tag) => `<div style="content-visibility: auto">${tag}</div>`,
};

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  const page = (files: string) => {
    const tags = ELEMENTS.map(([name]) => tagOf(name, { src: `${files}/trust.json`, more: 'filterable' }));
    const sections = Object.entries(places).map(
      ([place, around], at) =>
        `<section id="place-${at}" aria-label="${place}">${tags.map(around).join('')}</section>`,
    );
    return `<!doctype html><html lang="en"><title>Places</title><meta name="viewport" content="width=device-width">
      <script type="module" src="${files}/trust-widgets.js"></script><body>${sections.join('')}
      <div id="hidden" style="display: none">${tags.join('')}</div>
      <details id="details"><summary>More</summary>${tags.join('')}</details>
      <dialog id="dialog">${tags.join('')}</dialog></body></html>`;
  };
  open = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  for (const at of Object.keys(places).keys()) await showsAll(open.page.locator(`#place-${at}`));
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

/** How wide each element's content is as its text runs, in the size of its text, and what sticks out of it. */
const room = (page: Page, within: string) =>
  page.locator(within).evaluate((place, tags) => {
    const found = tags.map((tag) => place.querySelector(tag)!);
    return found.map((element) => {
      const base = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
      const style = getComputedStyle(base);
      const isDown = style.writingMode !== 'horizontal-tb';
      const [has, needs] = isDown
        ? [base.clientHeight, base.scrollHeight]
        : [base.clientWidth, base.scrollWidth];
      return { em: has / Number.parseFloat(style.fontSize), over: needs - has };
    });
  }, TAGS);

describe.each([1280, 320])('at %i px', (width) => {
  it.each([...Object.keys(places).entries()])(
    'EMBED-18: %i, %s: room to be read in, and nothing sticks out',
    async (at) => {
      const { page } = open;
      await page.setViewportSize({ width, height: 700 });
      for (const { em, over } of await room(page, `#place-${at}`)) {
        expect(em).toBeGreaterThan(9);
        expect(over).toBeLessThanOrEqual(0);
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );
});

const shownLater: readonly (readonly [string, string, () => void])[] = [
  ['display: none', '#hidden', () => document.querySelector('#hidden')!.removeAttribute('style')],
  ['closed details', '#details', () => document.querySelector('#details')!.setAttribute('open', '')],
  ['a dialog', '#dialog', () => document.querySelector<HTMLDialogElement>('#dialog')!.showModal()],
];

it.each(shownLater)(
  'EMBED-18: what was hidden at first, by %s, has its room when it is shown',
  async (_, within, show) => {
    const { page } = open;
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.evaluate(show);
    await showsAll(page.locator(within));
    for (const { em, over } of await room(page, within)) {
      expect(em).toBeGreaterThan(20);
      expect(over).toBeLessThanOrEqual(0);
    }
  },
);

it('EMBED-18: in a label, its own controls can be used', async () => {
  const { page } = open;
  const at = Object.keys(places).indexOf('a label');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#dialog')!.close());
  const table = page.locator(`#place-${at} trust-subprocessor-table`);
  await table.getByRole('searchbox').fill('Hosting');
  await table.getByText('Example Mail').waitFor({ state: 'hidden' });
  await table.getByRole('button', { name: 'Show all' }).click();
  await table.getByText('Example Mail').waitFor();
});

it('EMBED-18: all of them ask for the document once, and complain of nothing', () => {
  expect(open.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  expect(open.complaints).toEqual([]);
});
