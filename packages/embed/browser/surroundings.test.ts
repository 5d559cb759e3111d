import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { VisitOptions } from './visit.js';

/** EMBED-19: pages whose own scripts and settings stand in the way, without meaning to. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const MORE = 'filterable dismissible show-history group-by="group"';

interface Surroundings {
  readonly head?: string;
  readonly tail?: string;
  readonly before?: () => void;
  /** A classic script shares its names with the page, and is tried too. */
  readonly isAboutNames?: boolean;
}

const pageOf =
  (file: string, { head = '', tail = '' }: Surroundings): VisitOptions['pages'] =>
  (files) => ({
    '/': `<!doctype html><html lang="en"><head><title>Page</title>${head}
      <script ${file.includes('.classic.') ? 'defer' : 'type="module"'} src="${files}/${file}"></script></head>
      <body>${allTags({ src: `${files}/trust.json`, more: MORE })}${tail}</body></html>`,
    '/sw.js': {
      body: 'addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));',
      type: 'text/javascript',
    },
  });

/** What older libraries and analytics add to every object, list and function. */
const extendEverything = () => {
  const { prototype } = Array as unknown as { prototype: Record<string, unknown> };
  prototype['each'] = () => undefined;
  prototype['last'] = () => 'last';
  prototype['toJSON'] = () => '[]';
  Array.from = (list: ArrayLike<unknown>) => Array.prototype.slice.call(list);
  Object.assign(Object.prototype, { foo: 'bar', extend: () => ({}), lang: 'xx', 'en-GB': 1, title: {} });
  Object.assign(String.prototype, { format: () => 'formatted', blank: () => true });
  Object.assign(Function.prototype, { bind2: () => undefined });
  Object.assign(Date.prototype, { addDays: () => 0 });
};

/** What belongs to the language cannot be changed any more, as under SES. */
const freezeIntrinsics = () => {
  for (const intrinsic of [
    Object,
    Array,
    Function,
    String,
    Number,
    Map,
    Set,
    Promise,
    Date,
    RegExp,
    Error,
    Symbol,
    Intl,
    JSON,
    Math,
  ])
    for (const each of [intrinsic, (intrinsic as { prototype?: object }).prototype])
      if (each) Object.freeze(each);
};

const withoutStorage = () => {
  const refuse = {
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  };
  Object.defineProperty(globalThis, 'localStorage', refuse);
  Object.defineProperty(globalThis, 'sessionStorage', refuse);
};

const withoutNewIntl = () => {
  Reflect.deleteProperty(Intl, 'DurationFormat');
  Reflect.deleteProperty(Intl, 'Segmenter');
  Reflect.deleteProperty(Intl.Locale.prototype, 'getWeekInfo');
};

const withoutNewBrowser = () => {
  Reflect.deleteProperty(globalThis, 'navigation');
  Reflect.deleteProperty(globalThis, 'scheduler');
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
  Reflect.deleteProperty(document.constructor.prototype as object, 'startViewTransition');
};

const pages: readonly (readonly [string, Surroundings])[] = [
  ['lists, texts and objects with more to them', { before: extendEverything }],
  ['frozen intrinsics', { before: freezeIntrinsics }],
  ['storage that refuses', { before: withoutStorage }],
  ['Intl as it was', { before: withoutNewIntl }],
  ['a browser without the latest', { before: withoutNewBrowser }],
  [
    'elements that are globals by name',
    {
      isAboutNames: true,
      head: '<base href="/elsewhere/"><script type="importmap">{ "imports": { "lit": "/nowhere.js" } }</script>',
      tail: `<form name="document2"></form><img name="fetch" alt=""><form id="Intl"><input name="parentElement"></form>
        <a id="trustedTypes"></a><p id="host">Theirs</p><input id="performance"><form id="customElements"></form><b id="process"></b><b id="VERSION"></b>`,
    },
  ],
  [
    'noise of mutations, and writing while it loads',
    {
      head: `<script>
        document.write('<meta name="written" content="1">');
        let left = 500;
        new MutationObserver(() => { if (left-- > 0) document.body?.toggleAttribute('data-noise'); })
          .observe(document.documentElement, { attributes: true, childList: true, subtree: true });
      </script>`,
      tail: '<script>document.write("<p lang=de>Written</p>");</script>',
    },
  ],
  [
    'a service worker',
    {
      head: '<script>navigator.serviceWorker.register("/sw.js").then(() => (document.title = "Worked"))</script>',
    },
  ],
  [
    'lit of another version, and the same names for its own',
    {
      isAboutNames: true,
      head: `<script>
        litHtmlVersions = ['1.0.0']; litElementVersions = ['2.0.0']; reactiveElementVersions = ['0.1.0'];
        $ = jQuery = {}; h = html = css = e = t = n = i = r = 'theirs'; version = 'theirs';
      </script>`,
    },
  ],
];

describe.each(pages)('on a page with %s', (_, surroundings) => {
  const files = surroundings.isAboutNames
    ? ['trust-widgets.js', 'trust-widgets.classic.js']
    : ['trust-widgets.js'];
  it.each(files)('EMBED-19: what %s brings is shown, and can be used', async (file) => {
    const { before } = surroundings;
    await using seen = await visit(browser, { ...(before && { before }), pages: pageOf(file, surroundings) });
    const { page } = seen;
    await showsAll(page);
    const table = page.locator('trust-subprocessor-table');
    await table.getByRole('searchbox').fill('Hosting');
    await table.getByText('Example Mail').waitFor({ state: 'hidden' });
    await page.locator('trust-maintenance-calendar').getByRole('button', { name: 'Month' }).click();
    await page.getByRole('grid').waitFor();
    const banner = page.locator('trust-status-banner');
    await banner.getByRole('button').click();
    await banner.getByText('Night of patching').waitFor({ state: 'hidden' });
    expect(seen.complaints).toEqual([]);
    expect(seen.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  });
});

it('EMBED-19: a file leaves no name of its own on the page', async () => {
  const names = async (file: string) => {
    await using seen = await visit(browser, { files: { 'none.js': '' }, pages: pageOf(file, {}) });
    if (file !== 'none.js') await showsAll(seen.page);
    return await seen.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  };
  const without = await names('none.js');
  for (const file of ['trust-widgets.js', 'trust-widgets.classic.js']) {
    const added = (await names(file)).filter((name) => !without.includes(name));
    // Lit's own, by which it knows that it is there twice.
    expect(added.filter((name) => !name.startsWith('lit') && name !== 'reactiveElementVersions')).toEqual([]);
  }
});

it.each(['trust-widgets.js', 'trust-widgets.classic.js'])(
  'EMBED-1: %s is read as it was written on a page in Latin 1, from a host that names no charset',
  async (file) => {
    await using seen = await visit(browser, {
      pages: (files, site) => {
        const body = pageOf(file, {})(files, site)['/'] as string;
        return { '/': { type: 'text/html; charset=windows-1252', body } };
      },
    });
    await showsAll(seen.page);
    expect(await seen.page.evaluate(() => document.characterSet)).toBe('windows-1252');
    const shown = await seen.page.locator('trust-maintenance-calendar .base').innerText();
    expect(shown).toContain('–');
    expect(shown).not.toContain('â€');
    expect(seen.complaints).toEqual([]);
  },
);

it('EMBED-19: on a page that is XML a classic file leaves what it has, and says why once', async () => {
  await using seen = await visit(browser, {
    pages: (files) => ({
      '/': {
        type: 'application/xhtml+xml; charset=utf-8',
        body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title>
          <script defer="" src="${files}/trust-widgets.classic.js"></script></head>
          <body>${allTags({ src: `${files}/trust.json` })}</body></html>`,
      },
    }),
  });
  await expect.poll(() => seen.complaints.length).toBeGreaterThan(0);
  expect(seen.complaints).toHaveLength(1);
  expect(await seen.page.getByText('Without script').count()).toBe(TAGS.length);
  for (const text of await seen.page.getByText('Without script').all())
    expect(await text.isVisible()).toBe(true);
});
