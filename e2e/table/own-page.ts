import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { expect, test as base } from '../support/test.js';
import { watchReports } from '../support/page-reports.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { TroubledOrigin } from '../support/troubled-origin.js';

type Tag = 'trust-subprocessor-table' | 'trust-agreement-list';

/** What a page holds. */
interface Wanted {
  readonly document: object;
  readonly attributes?: string;
  readonly language?: string;
  /** Of the page's address. */
  readonly fragment?: string;
}

interface OwnPage {
  /** Goes to a page with one element on it, and waits until that has drawn its document. */
  open(tag: Tag, wanted: Wanted): Promise<Locator>;
  /** What the page's policy, Trusted Types included, has refused, and what nothing has caught. */
  reports: Awaited<ReturnType<typeof watchReports>>;
}

/** As strict as elements can be held to: nothing but this one script, its data, and no style of the page's own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Playwright's `test` with a page of one element under a strict policy, from files as they are published. */
export const test = base.extend<{ ownPage: OwnPage }, { origin: TroubledOrigin }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const origin = await startTroubledOrigin();
      await use(origin);
      await origin.close();
    },
    { scope: 'worker' },
  ],

  // Between the announcement of what is planned and the last day to object.
  at: '2026-11-22T09:00:00Z',

  ownPage: async ({ page, origin: { hosts, port, reset } }, use) => {
    const reports = await watchReports(page);
    await use({
      reports,
      async open(tag, { document, attributes = '', language = 'en', fragment = '' }) {
        const file = `${tag.replace('trust-', '')}.js`;
        const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
          '/': [
            'text/html; charset=utf-8',
            `<!doctype html><html lang="${language}"><head><title>Record</title><meta name="viewport" content="width=device-width">
            <script type="module" src="/${file}"></script></head>
            <body><main><h1>Record</h1><${tag} src="/trust.json" ${attributes}><p>Own words</p></${tag}></main></body></html>`,
          ],
          [`/${file}`]: [
            'text/javascript',
            await readFile(fromRoot('packages/embed/dist/files', file), 'utf8'),
          ],
          '/trust.json': ['application/json', JSON.stringify(document)],
          '/favicon.ico': ['image/x-icon', ''],
        };
        hosts.set('own.localhost', (request, response) => {
          const found = answers[new URL(request.url ?? '/', 'http://own.localhost').pathname];
          if (!found) return response.writeHead(404).end();
          const [type, body] = found;
          return response
            .writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY })
            .end(body);
        });
        await page.goto(`http://own.localhost:${String(port)}/${fragment}`);
        const element = page.locator(tag);
        await expect(element.locator('[part~=row], [part=agreement]').first()).toBeAttached();
        return element;
      },
    });
    reset();
  },
});

/** What a screen reader calls what has the focus, in whichever tree it is. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = active?.getAttribute('aria-label') ?? active?.getAttribute('placeholder');
    return (label ?? active?.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  });

/** More than there are from one end of a page to the other. */
const STOPS = 60;

/** Goes on with Tab, or back, until something of this name has the focus. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`${key} does not lead to "${name}", but to ${passed.join(' | ')}`);
}

export { expect };
