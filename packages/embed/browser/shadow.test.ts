import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, built, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-14: inside the shadow root of somebody's component. */

declare global {
  /** The shadow roots of the page's components by name: some of them are closed. */
  var roots: Record<string, ShadowRoot>;
}

const SITE = `a, p, li, span, h3, button, .base { color: rgb(255, 0, 0) !important; font-size: 40px !important }
  :root { --trust-color-accent: rgb(0, 128, 0) }`;

const shadowPage = (
  files: string,
) => `<!doctype html><html lang="en"><title>Shadow</title><style>${SITE}</style>
  <script type="module" src="${files}/trust-widgets.js"></script>
  <div id="open" lang="nl"></div><div id="closed" lang="de"><section id="inner"></section></div>
  <card-box id="slotted">${allTags({ src: `${files}/trust.json` })}</card-box>
  <script>
    const markup = ${JSON.stringify(allTags({ src: `${files}/trust.json`, more: 'columns="purpose"' }))};
    roots = {};
    for (const mode of ['open', 'closed']) {
      const host = document.getElementById(mode);
      roots[mode] = host.attachShadow({ mode });
      roots[mode].innerHTML = '<style>p { color: rgb(0, 0, 255) }</style>' + markup;
    }
    customElements.define('card-box', class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div lang="sv" dir="rtl"><slot></slot></div>'; }
    });
  </script></html>`;

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, { pages: (files) => ({ '/': shadowPage(files) }) });
  await showsAll(open.page.locator('#open'));
  await showsAll(open.page.locator('#slotted'));
  await open.page.waitForFunction(
    (tags) =>
      tags.every((tag) =>
        globalThis.roots['closed']!.querySelector(tag)!.shadowRoot!.querySelector('[part]:not([part=base])'),
      ),
    TAGS,
  );
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

/** The language of each element's words. */
const languages = (root: string) =>
  open.page.evaluate(
    ([name, tags]) =>
      tags.map((tag) =>
        globalThis.roots[name]!.querySelector(tag)!.shadowRoot!.querySelector('.base')!.getAttribute('lang'),
      ),
    [root, TAGS] as const,
  );
it('EMBED-14: the document is asked for once, whatever root the elements are in', () => {
  expect(open.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  expect(open.complaints).toEqual([]);
});

it('EMBED-14: language and direction come from around the root, and are followed there', async () => {
  expect(await languages('open')).toEqual(['nl', 'nl', 'nl', 'nl']);
  expect(await languages('closed')).toEqual(['de', 'de', 'de', 'de']);
  await open.page.evaluate(() => {
    document.querySelector('#closed')!.setAttribute('lang', 'da');
    document.querySelector('#open')!.setAttribute('dir', 'rtl');
  });
  await expect.poll(() => languages('closed')).toEqual(['da', 'da', 'da', 'da']);
  const directions = () =>
    open.page.evaluate(
      (tags) =>
        tags.map(
          (tag) =>
            globalThis.roots['open']!.querySelector(tag)!.shadowRoot!.querySelector('[dir=ltr]') !== null,
        ),
      TAGS,
    );
  // Said where the page runs the other way; the table's sentences find out by themselves.
  await expect.poll(directions).toEqual([true, true, false, true]);
  await open.page.evaluate(() => document.querySelector('#open')!.removeAttribute('dir'));
});

it('EMBED-14: what is slotted takes its language from where it stands in the document', async () => {
  const lang = () =>
    open.page
      .locator('#slotted')
      .evaluate(
        (card, tags) =>
          tags.map((tag) =>
            card.querySelector(tag)!.shadowRoot!.querySelector('.base')!.getAttribute('lang'),
          ),
        TAGS,
      );
  expect(await lang()).toEqual(['en', 'en', 'en', 'en']);
});

it('EMBED-14: styles of the page and of the root stay outside; tokens come in', async () => {
  const looks = await open.page.evaluate(() => {
    const list = globalThis.roots['closed']!.querySelector('trust-agreement-list')!;
    const link = getComputedStyle(list.shadowRoot!.querySelector('a')!);
    return { size: link.fontSize, color: link.color };
  });
  expect(looks).toEqual({ size: '16px', color: 'rgb(0, 128, 0)' });
});

it('EMBED-14: the page’s address leads to a row and to a window inside roots', async () => {
  const { page } = open;
  await page.setViewportSize({ width: 800, height: 300 });
  for (const [id, tag] of [
    ['mail', 'trust-subprocessor-table'],
    ['terms', 'trust-agreement-list'],
  ] as const) {
    await page.evaluate((fragment) => (location.hash = fragment), id);
    // Several have it: one of them is what is led to last.
    const seen = () =>
      page.evaluate(
        ([name, row]) =>
          [document, ...Object.values(globalThis.roots)].some((root) => {
            const found = root.querySelector(name)!.shadowRoot!.getElementById(row)!;
            const { top, bottom } = found.getBoundingClientRect();
            return found.matches('.reached') && bottom > 0 && top < innerHeight;
          }),
        [tag, id] as const,
      );
    await expect.poll(seen).toBe(true);
  }
  await page.evaluate(() => (location.hash = ''));
});

it('EMBED-14: a scoped registry has elements of its own', async () => {
  const { page } = open;
  const scoped = await page.evaluate(() => {
    const Registry = CustomElementRegistry as unknown as new () => CustomElementRegistry;
    const registry = new Registry();
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
    root.innerHTML = '<trust-agreement-list></trust-agreement-list>';
    const List = customElements.get('trust-agreement-list')!;
    const before = root.firstElementChild instanceof List;
    // A class is of one tag in a registry, and may be of another in the next.
    registry.define('trust-agreement-list', class extends List {});
    const list = root.firstElementChild as HTMLElement & { data: unknown };
    const versions = [{ editions: [{ language: 'en', format: 'html' }] }];
    const data = {
      version: 1,
      defaultLanguage: 'en',
      agreements: [{ id: 'a', title: 'Scoped terms', versions }],
    };
    list.data = data;
    globalThis.roots['scoped'] = root;
    return { before, after: list instanceof List };
  });
  expect(scoped).toEqual({ before: false, after: true });
  await page.getByText('Scoped terms').waitFor();
  expect(open.complaints).toEqual([]);
});

it('EMBED-14: a file that is loaded by a component works in its root', async () => {
  await using seen = await visit(browser, {
    files: { 'late.js': built('status-banner.js') },
    pages: (files) => ({
      '/': `<!doctype html><html lang="en"><title>Late</title><site-header></site-header>
        <script>
          customElements.define('site-header', class extends HTMLElement {
            async connectedCallback() {
              const root = this.attachShadow({ mode: 'closed' });
              root.innerHTML = '<trust-status-banner src="${files}/trust.json" now="2026-11-26T12:00:00Z"></trust-status-banner>';
              await import('${files}/late.js');
              await customElements.whenDefined('trust-status-banner');
              const banner = root.querySelector('trust-status-banner');
              banner.addEventListener('trust-load', () => (document.title = banner.shadowRoot.textContent));
            }
          });
        </script></html>`,
    }),
  });
  await expect.poll(() => seen.page.title()).toContain('Night of patching');
  expect(seen.complaints).toEqual([]);
});
