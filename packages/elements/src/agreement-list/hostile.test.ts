import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';

import { LANGUAGES } from '../shared/strings.js';
import { agreementDocument } from '../testing/agreement-fixtures.js';
import { drawn, mount } from '../testing/setup.js';
import './define.js';
import type { TrustAgreementList } from './agreement-list.js';

declare global {
  var hostileListHasRun: boolean | undefined;
}

const RUN = 'globalThis.hostileListHasRun = true';
const HOSTILE = `</li></script><script>${RUN}</script><img src=x onerror="${RUN}"><a href="javascript:${RUN}">x</a> \${${RUN}} "'&lt;--`;
const localized = { en: HOSTILE, nl: HOSTILE };

const editions = (href: string) => [
  { language: 'en', format: 'pdf', href, bytes: 1000, binding: true },
  { language: 'fr', format: 'html', href, binding: false },
  { language: 'ar', format: 'html' },
];

/** Markup in every text that an agreement can have: with what was, what is and what is to come. */
const document_ = (href: string) =>
  agreementDocument(
    [
      {
        id: 'hostile',
        title: localized,
        group: 'hostile',
        versions: [
          {
            version: HOSTILE,
            effectiveFrom: '2021-01-01',
            editions: editions(href),
            summaryOfChanges: localized,
          },
          {
            version: HOSTILE,
            effectiveFrom: '2026-11-05',
            editions: editions(href),
            summaryOfChanges: localized,
          },
          {
            version: HOSTILE,
            effectiveFrom: '2027-01-01',
            editions: editions(href),
            summaryOfChanges: localized,
          },
        ],
      },
    ],
    { agreementGroups: { hostile: localized } },
  );

async function shown(data: unknown, lang: string): Promise<TrustAgreementList> {
  const list = await mount<TrustAgreementList>(
    `<trust-agreement-list lang="${lang}" languages="en" now="2026-11-22T09:00:00Z" group-by="group" show-history></trust-agreement-list>`,
  );
  list.data = data;
  await drawn(list);
  for (const details of list.shadowRoot!.querySelectorAll('details')) details.open = true;
  return list;
}

const all = (list: Element, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

afterEach(() => page.viewport(800, 600));

describe('LIST-18: what a document says', () => {
  it.each(['en', 'nl', 'ar'])('stays text in every field, in %s', async (lang) => {
    const list = await shown(document_('https://example.com/?a="b"&<c>'), lang);
    const made = new Set(all(list, '*').map(({ localName }) => localName));
    for (const name of ['script', 'img', 'style', 'iframe']) expect(made).not.toContain(name);
    const handlers = all(list, '*').flatMap((each) =>
      each.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
    );
    expect(handlers).toEqual([]);
    expect(globalThis.hostileListHasRun).toBeUndefined();
    // Its heading, its title twice, and of each of three versions its name and its changes.
    const texts = all(list, '.heading, [part=title], summary, .remarks, .main > .edition, .changes');
    expect(texts.filter(({ textContent }) => textContent.includes(HOSTILE)).length).toBeGreaterThanOrEqual(9);
    for (const link of all(list, 'a')) expect((link as HTMLAnchorElement).origin).toBe('https://example.com');
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.com/x',
  ])('is no link to %j, and nothing disappears for that', async (href) => {
    const sound = {
      id: 'sound',
      title: 'Sound',
      versions: [{ editions: [{ language: 'en', format: 'html' }] }],
    };
    const data = document_(href);
    const list = await shown({ ...data, agreements: [...(data['agreements'] as object[]), sound] }, 'en');
    expect(all(list, 'a')).toEqual([]);
    expect(all(list, '.agreement').map(({ id }) => id)).toContain('sound');
  });
});

describe('LIST-19: nothing is cut off or scrolls sideways', () => {
  it.each(LANGUAGES)('from 320 px on in %s, whatever is written, the history open', async (lang) => {
    const list = await shown(document_('https://example.com/a'), lang);
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      for (const width of [320, 700, 1280]) {
        await page.viewport(width, 700);
        await drawn(list);
        expect(document.documentElement.scrollWidth, `${direction} ${width} px`).toBeLessThanOrEqual(width);
      }
    }
  });
});
