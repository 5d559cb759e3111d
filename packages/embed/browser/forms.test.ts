import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-15: inside somebody's form nothing of ours is a part of it. */

interface Counts {
  submit: number;
  reset: number;
}
declare global {
  var heard: Counts;
}

const form = (files: string) => `<!doctype html><html lang="en"><title>Form</title>
  <script type="module" src="${files}/trust-widgets.js"></script>
  <form id="form" action="/sent"><fieldset><legend>Yours</legend>
    <label>Name <input name="name" value="Kim" required></label>
    ${allTags({
      src: `${files}/trust.json`,
      more: 'filterable dismissible show-history group-by="group" columns="entity"',
    })}
    <button>Send</button></fieldset></form>
  <script>
    heard = { submit: 0, reset: 0 };
    form.addEventListener('submit', (event) => { heard.submit++; event.preventDefault(); });
    form.addEventListener('reset', () => heard.reset++);
  </script></html>`;

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, { pages: (files) => ({ '/': form(files) }) });
  await showsAll(open.page);
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

const heard = () => open.page.evaluate(() => globalThis.heard);
const entries = () =>
  open.page.evaluate(() => [...new FormData(document.querySelector('form')!)].map(([name]) => name));

it('EMBED-15: nothing of ours is sent with the form, or is one of its controls', async () => {
  expect(await entries()).toEqual(['name']);
  const controls = () =>
    open.page.evaluate(() => [...document.querySelector('form')!.elements].map(({ localName }) => localName));
  expect(await controls()).toEqual(['fieldset', 'input', 'button']);
});

it('EMBED-15: no button, choice or key of ours sends or resets it', async () => {
  const { page } = open;
  // The name of the calendar's file is the browser's business.
  page.on('download', (download) => void download.cancel());
  for (const tag of TAGS) {
    const buttons = page.locator(`${tag} button:visible`);
    const names = await buttons.evaluateAll((all) => all.map((each) => (each as HTMLButtonElement).type));
    expect(new Set(names), tag).toEqual(new Set(names.length > 0 ? ['button'] : []));
    for (let at = 0; at < names.length && at < (await buttons.count()); at++)
      await buttons.nth(at).dispatchEvent('click');
  }
  expect(await heard()).toEqual({ submit: 0, reset: 0 });
});

it('EMBED-15: Enter in the filter filters, and sends nothing', async () => {
  const { page } = open;
  const filter = page.locator('trust-subprocessor-table').getByRole('searchbox');
  await filter.fill('Hosting');
  await filter.press('Enter');
  await page.locator('trust-subprocessor-table').getByText('Example Mail').waitFor({ state: 'hidden' });
  expect(await heard()).toEqual({ submit: 0, reset: 0 });
  expect(await entries()).toEqual(['name']);
});

it('EMBED-15: a form that is reset, sent or disabled leaves the elements as they are', async () => {
  const { page } = open;
  const table = page.locator('trust-subprocessor-table');
  await page.evaluate(() => document.querySelector('form')!.reset());
  expect(await table.getByRole('searchbox').inputValue()).toBe('Hosting');
  expect(await table.getByText('Example Mail').isVisible()).toBe(false);
  await page.evaluate(() => (document.querySelector('fieldset')!.disabled = true));
  await table.getByRole('button', { name: 'Show all' }).click();
  await table.getByText('Example Mail').waitFor();
  await page.evaluate(() => (document.querySelector('fieldset')!.disabled = false));
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await heard()).toEqual({ submit: 1, reset: 1 });
  expect(open.complaints).toEqual([]);
});
