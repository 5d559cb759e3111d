import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-17: what a site's own style sheet does to everything, it does not do to what is in the elements. */

const page = (files: string, doctype = '<!doctype html>') => `${doctype}<html lang="en"><title>Site</title>
  <meta name="viewport" content="width=device-width"><style id="site"></style>
  <script type="module" src="${files}/trust-widgets.js"></script>
  <body>${allTags({ src: `${files}/trust.json`, more: 'filterable show-history' })}</body></html>`;

let browser: Browser;
let plain: Visit;
beforeAll(async () => {
  browser = await launch();
  plain = await visit(browser, { pages: (files) => ({ '/': page(files) }) });
  await showsAll(plain.page);
});
afterAll(async () => {
  await plain[Symbol.asyncDispose]();
  await browser.close();
});

const WIDTHS = [1280, 320];

async function restyle(opened: Page, width: number, css: string): Promise<void> {
  await opened.setViewportSize({ width, height: 900 });
  await opened.evaluate((text) => (document.querySelector('#site')!.textContent = text), css);
}

/** How each element is drawn: where everything in it stands, and how its text looks. */
const drawn = (opened: Page) =>
  opened.evaluate(
    (tags) =>
      tags.map((tag) => {
        const base = document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
        const from = base.getBoundingClientRect();
        return [...base.querySelectorAll<HTMLElement>('*')]
          .filter((each) => !each.closest('svg, option'))
          .map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            const {
              fontSize,
              fontStyle,
              fontVariant,
              fontWeight,
              textTransform,
              letterSpacing,
              color,
              textAlign,
            } = getComputedStyle(each);
            const look = [
              fontSize,
              fontStyle,
              fontVariant,
              fontWeight,
              textTransform,
              letterSpacing,
              color,
              textAlign,
            ];
            return {
              name: `${tag} ${each.localName}.${each.className}`,
              box: [x - from.x, y - from.y, width, height].map(Math.round),
              look: look.join(' '),
            };
          });
      }),
    TAGS,
  );

/** By how much the page is wider than the screen. */
const overflow = (opened: Page) =>
  opened.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The block that holds each element's content, and whether the table's rows are records. */
const bases = (opened: Page) =>
  opened.evaluate((tags) => {
    const base = (tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('.base')!;
    return {
      widths: tags.map((tag) => Math.round(base(tag).getBoundingClientRect().width)),
      sizes: tags.map((tag) => getComputedStyle(base(tag)).fontSize),
      row: getComputedStyle(base('trust-subprocessor-table').querySelector('tbody tr')!).display,
    };
  }, TAGS);

const SIZE = ':root { --trust-text-body: 16px }';
const SHOUTING = `* { box-sizing: content-box !important; color: #c0c !important; cursor: crosshair !important;
  font-style: italic !important; font-variant: small-caps !important; font-weight: 900 !important;
  hyphens: auto !important; letter-spacing: 5px !important; line-height: 3 !important; list-style: square !important;
  overflow-wrap: normal !important; text-align: justify !important; text-indent: 30px !important;
  text-shadow: 1px 1px red !important; text-transform: uppercase !important; white-space: nowrap !important;
  word-break: break-all !important; word-spacing: 2em !important }`;
const RESET = `*, ::before, ::after { border: 0 solid; box-sizing: border-box; margin: 0; padding: 0 }
  body { margin: 8px } a { color: #0d6efd; text-decoration: none } button, select, input { appearance: none; font: inherit }
  table { border-collapse: collapse; caption-side: bottom } ol, ul, menu { list-style: none } [hidden] { display: none }
  img, svg { display: block; vertical-align: middle } summary { display: list-item } h3, p { font-size: inherit }`;

describe.each(WIDTHS)('at %i px', (width) => {
  it.each([
    ['that takes all back and is loud', `* { all: revert; font-size: 40px !important } ${SIZE}`],
    ['that does so in a layer', `@layer site { * { all: revert; font-size: 40px !important } } ${SIZE}`],
    [
      'that unsets everything',
      `* { all: unset !important } style, script, head { display: none !important } body { display: block !important; padding: 8px !important } ${SIZE}`,
    ],
    ['with opinions about all text', SHOUTING],
    ['that resets everything', RESET],
  ])('EMBED-17: a site’s style sheet %s changes nothing inside', async (_, css) => {
    await restyle(plain.page, width, '');
    const before = await drawn(plain.page);
    await restyle(plain.page, width, css);
    expect(await drawn(plain.page)).toEqual(before);
    expect(await overflow(plain.page)).toBe(0);
  });

  it('EMBED-17: loud text is as loud inside, and still all there', async () => {
    await restyle(plain.page, width, '* { all: revert; font-size: 40px !important }');
    const { widths, sizes, row } = await bases(plain.page);
    expect(widths).toEqual(TAGS.map(() => width - 16));
    expect(sizes).toEqual(TAGS.map(() => '40px'));
    expect(row).toBe('grid');
    expect(await overflow(plain.page)).toBe(0);
  });

  it('EMBED-17: a page in quirks mode has the same table, with the page’s own text', async () => {
    await using quirks = await visit(browser, { pages: (files) => ({ '/': page(files, '') }) });
    const css = 'body { color: red; font: italic 20px/2 monospace; text-align: right }';
    await showsAll(quirks.page);
    expect(await quirks.page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await restyle(quirks.page, width, css);
    await restyle(plain.page, width, css);
    const table = TAGS.indexOf('trust-subprocessor-table');
    const without = (await drawn(quirks.page))[table] ?? [];
    const as = (await drawn(plain.page))[table] ?? [];
    const looks = (cells: typeof as) => cells.map(({ name, look }) => `${name}: ${look}`);
    expect(looks(without)).toEqual(looks(as));
    // Lines with icons in them are a pixel higher or lower there.
    const moved = as.flatMap(({ box }, at) =>
      box.map((edge, side) => Math.abs(edge - without[at]!.box[side]!)),
    );
    expect(Math.max(...moved)).toBeLessThanOrEqual(2);
    expect(await overflow(quirks.page)).toBe(0);
    expect(quirks.complaints).toEqual([]);
  });
});

it('EMBED-17: what a site says of an element itself holds', async () => {
  const { page: opened } = plain;
  const named = TAGS.join(', ');
  await restyle(
    opened,
    1280,
    `:is(${named}) { margin: 3px; width: 300px } :is(${named})::part(base) { padding: 7px }`,
  );
  const { widths, row } = await bases(opened);
  expect(widths).toEqual(TAGS.map(() => 300));
  expect(row).toBe('grid');
  const padding = () =>
    opened.evaluate(
      (tags) =>
        tags.map(
          (tag) => getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector('.base')!).padding,
        ),
      TAGS,
    );
  expect(await padding()).toEqual(TAGS.map(() => '7px'));
  for (const css of ['display: none', 'visibility: hidden']) {
    await restyle(opened, 1280, `:is(${named}) { ${css} }`);
    for (const tag of TAGS) expect(await opened.locator(`${tag} .base`).isVisible(), css).toBe(false);
  }
});
