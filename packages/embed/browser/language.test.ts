import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** SHARED-3 and SHARED-4, in the built files: the page's language changes under its elements. */

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, {
    pages: (files) => ({
      '/': `<!doctype html><html lang="en"><title>Language</title>
        <script type="module" src="${files}/trust-widgets.js"></script>
        <main>${allTags({ src: `${files}/trust.json`, more: 'filterable dismissible' })}</main></html>`,
    }),
  });
  await showsAll(open.page);
  await open.page.locator('trust-subprocessor-table').getByRole('searchbox').fill('Hosting');
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

/** The language of each element's words, as it is marked, and some of the words. */
const spoken = () =>
  open.page.evaluate((tags) => {
    const roots = tags.map((tag) => document.querySelector(tag)!.shadowRoot!);
    const [banner, , table, calendar] = roots as [ShadowRoot, ShadowRoot, ShadowRoot, ShadowRoot];
    return {
      marked: roots.map((root) => root.querySelector('.base')!.getAttribute('lang')),
      banner: banner.querySelector('[part~=dismiss]')!.getAttribute('aria-label')!.split(':')[0],
      table: table.querySelector('thead th')!.textContent.trim(),
      calendar: calendar.querySelector('.today-button')!.textContent.trim(),
      direction: getComputedStyle(table.querySelector('.base')!).direction,
    };
  }, TAGS);

const WORDS = {
  en: { banner: 'Hide', table: 'Company', calendar: 'today' },
  nl: { banner: 'Verberg', table: 'Onderneming', calendar: 'vandaag' },
  de: { banner: 'Ausblenden', table: 'Unternehmen', calendar: 'heute' },
  nb: { banner: 'Skjul', table: 'Virksomhet', calendar: 'i dag' },
  sv: { banner: 'Dölj', table: 'Företag', calendar: 'i dag' },
  da: { banner: 'Skjul', table: 'Virksomhed', calendar: 'i dag' },
} as const;

/** Sets attributes of the page or of what is around the elements; `null` takes one away. */
const set = (selector: string, attributes: Readonly<Record<string, string | null>>) =>
  open.page.evaluate(
    ([where, wanted]) => {
      const element = document.querySelector(where)!;
      for (const [name, value] of Object.entries(wanted))
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
    },
    [selector, attributes] as const,
  );

const steps: readonly (readonly [string, keyof typeof WORDS, 'ltr' | 'rtl', () => Promise<void>])[] = [
  ['the page is German', 'de', 'ltr', () => set('html', { lang: 'de-AT' })],
  ['something nearer is Swedish', 'sv', 'ltr', () => set('main', { lang: 'sv' })],
  ['that is of no language', 'en', 'ltr', () => set('main', { lang: '' })],
  ['that follows the page again', 'de', 'ltr', () => set('main', { lang: null })],
  ['the page is Norwegian', 'nb', 'ltr', () => set('html', { lang: 'no' })],
  ['the page is Nynorsk', 'nb', 'ltr', () => set('html', { lang: 'nn-NO' })],
  ['the page is Danish', 'da', 'ltr', () => set('html', { lang: 'da' })],
  ['the page is Arabic', 'en', 'rtl', () => set('html', { lang: 'ar', dir: 'rtl' })],
  ['the page says nonsense', 'en', 'ltr', () => set('html', { lang: '!?', dir: 'ltr' })],
  ['the page is Dutch', 'nl', 'ltr', () => set('html', { lang: 'NL', dir: null })],
  ['the page says nothing', 'en', 'ltr', () => set('html', { lang: null })],
];

it.each(steps)('SHARED-3: %s: all elements speak %s, from %s', async (_, language, direction, change) => {
  await change();
  const marked = [language, language, language, language];
  await expect.poll(spoken).toEqual({ marked, ...WORDS[language], direction });
});

it('SHARED-3: what a reader has chosen outlasts it, and nothing is asked for again', async () => {
  const table = open.page.locator('trust-subprocessor-table');
  expect(await table.getByRole('searchbox').inputValue()).toBe('Hosting');
  expect(await table.getByText('Example Mail').isVisible()).toBe(false);
  expect(open.requests.filter((path) => path === '/trust.json')).toHaveLength(1);
  expect(open.complaints).toEqual([]);
});
