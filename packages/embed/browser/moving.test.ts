import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, ELEMENTS, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** SHARED-9, in the built files: an element that is moved about. */

const page = (files: string) => `<!doctype html><html lang="en"><title>Moving</title>
  <script type="module" src="${files}/trust-widgets.js"></script>
  <main>${allTags({ src: `${files}/trust.json`, more: 'filterable' })}</main>
  <aside lang="nl"></aside><div id="root" lang="de"></div><iframe srcdoc="<!doctype html><html lang=da><p>"></iframe></html>`;

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  await showsAll(open.page);
  await open.page.evaluate((tags) => {
    Object.assign(globalThis, { moved: tags.map((tag) => document.querySelector(tag)!) });
    const root = document.querySelector('#root')!.attachShadow({ mode: 'closed' });
    Object.assign(globalThis, { closedRoot: root });
  }, TAGS);
  // What the reader has chosen.
  const table = open.page.locator('trust-subprocessor-table');
  await table.getByRole('searchbox').fill('Hosting');
  await table.getByText('Example Mail').waitFor({ state: 'hidden' });
  const calendar = open.page.locator('trust-maintenance-calendar');
  await calendar.getByRole('button', { name: 'Month' }).click();
  await calendar.getByRole('grid').waitFor();
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

declare global {
  var moved: HTMLElement[];
  var closedRoot: ShadowRoot;
}

/** What of each element is there, wherever it is. */
const stateIn = ({ page }: Visit) =>
  page.evaluate(() =>
    globalThis.moved.map((element) => {
      const base = element.shadowRoot!.querySelector('.base')!;
      const filter = element.shadowRoot!.querySelector('input');
      const { fontVariantNumeric } = getComputedStyle(base);
      return [
        base.getAttribute('lang'),
        filter?.value ?? element.getAttribute('view') ?? '',
        // Of our own style sheets.
        fontVariantNumeric,
        base.textContent.length > 20,
      ];
    }),
  );

const as = (language: string, { filter, view }: { filter: string; view: string }) => [
  [language, '', 'tabular-nums', true],
  [language, '', 'tabular-nums', true],
  [language, filter, 'tabular-nums', true],
  [language, view, 'tabular-nums', true],
];

const moves: readonly (readonly [string, string, () => void | Promise<void>])[] = [
  ['elsewhere', 'nl', () => document.querySelector('aside')!.append(...globalThis.moved)],
  ['into a closed shadow root', 'de', () => globalThis.closedRoot.append(...globalThis.moved)],
  [
    'into the document of a frame',
    'da',
    () => document.querySelector('iframe')!.contentDocument!.body.append(...globalThis.moved),
  ],
  ['back', 'en', () => document.querySelector('main')!.append(...globalThis.moved)],
  [
    'through a template and back',
    'en',
    () => {
      document.createElement('template').content.append(...globalThis.moved);
      document.querySelector('main')!.append(...globalThis.moved);
    },
  ],
  [
    'through a document that nobody sees, and back',
    'en',
    async () => {
      document.implementation.createHTMLDocument().body.append(...globalThis.moved);
      for (const element of globalThis.moved)
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      document.querySelector('main')!.append(...globalThis.moved);
    },
  ],
];

it.each(moves)('SHARED-9: moved %s, all is as it was, in the language there', async (_, language, move) => {
  await open.page.evaluate(move);
  await expect.poll(() => stateIn(open)).toEqual(as(language, { filter: 'Hosting', view: 'month' }));
  expect(open.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  expect(open.complaints).toEqual([]);
});

it.each<[string, () => void]>([
  [
    'the document of a frame',
    () => document.querySelector('iframe')!.contentDocument!.body.append(...globalThis.moved),
  ],
  [
    'a window that the page opened',
    () => {
      const { document: opened } = globalThis.open('')!;
      opened.documentElement.lang = 'da';
      opened.body.append(...globalThis.moved);
    },
  ],
])('SHARED-9: made by the page and first connected in %s, all is shown and styled', async (_, connect) => {
  await using seen = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  await showsAll(seen.page);
  await seen.page.evaluate((tags) => {
    const moved = tags.map((tag) => {
      const element = document.createElement(tag);
      for (const { name, value } of document.querySelector(tag)!.attributes)
        element.setAttribute(name, value);
      return element;
    });
    Object.assign(globalThis, { moved });
  }, TAGS);
  await seen.page.evaluate(connect);
  await expect.poll(() => stateIn(seen)).toEqual(as('da', { filter: '', view: '' }));
  expect(seen.complaints).toEqual([]);
});

it('SHARED-9: taken out for a minute and put back, all is as it was, without another request', async () => {
  await using seen = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  await showsAll(seen.page);
  await seen.page.clock.install();
  await seen.page.evaluate((tags) => {
    Object.assign(globalThis, { moved: tags.map((tag) => document.querySelector(tag)!) });
    for (const element of globalThis.moved) element.remove();
  }, TAGS);
  await seen.page.clock.fastForward('01:00');
  await seen.page.evaluate(() => document.querySelector('main')!.append(...globalThis.moved));
  await showsAll(seen.page);
  await seen.page.clock.fastForward('01:00');
  expect(seen.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  expect(seen.complaints).toEqual([]);
});

it('SHARED-9: what has left the page for good leaves memory too', async () => {
  await using seen = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  await showsAll(seen.page);
  await seen.page.evaluate((tags) => {
    const kept = tags.map((tag) => new WeakRef(document.querySelector(tag)!));
    Object.assign(globalThis, { kept });
    for (const reference of kept) reference.deref()!.remove();
  }, TAGS);
  const alive = async () => {
    await seen.page.requestGC();
    return seen.page.evaluate(
      () =>
        (globalThis as unknown as { kept: WeakRef<Element>[] }).kept.filter((each) => each.deref()).length,
    );
  };
  await expect.poll(alive, { timeout: 10_000 }).toBe(0);
  expect(ELEMENTS).toHaveLength(4);
});
