import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { expect, test as base } from '../support/test.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { Answer, TroubledOrigin } from '../support/troubled-origin.js';
import { headersIn, readGuide } from './markdown.js';

type Change = (text: string) => string;

/** Which of the guide's steps are taken, and what is other than it says. */
export interface Steps {
  readonly language?: string;
  /** The tag of step 3 instead of that of step 2. */
  readonly hasMonth?: boolean;
  /** Names of snippets that go into `<head>`, and into `<main>`. */
  readonly head?: readonly string[];
  readonly main?: readonly string[];
  readonly policy?: Change;
  readonly script?: Answer;
  readonly document?: Answer;
}

interface CalendarPage {
  /** Serves the page, and gives its address. */
  open(steps?: Steps): string;
}

const GUIDE = await readGuide('docs/guides/maintenance-calendar.md');

const same: Change = (text) => text;
const POLICY = 'Content-Security-Policy';
const TAG = /<trust-maintenance-calendar.*<\/trust-maintenance-calendar>/s;
const HEADERS = ['page', 'script', 'document'].map((of) => GUIDE.snippet(`${of}-headers`)).join('');

/** The headers of the guide, one a line. */
export const HEADER_LINES = HEADERS.trim().split('\n');

/** Playwright's `test` with a page put together from what the guide says, and nothing else. */
export const test = base.extend<{ calendarPage: CalendarPage }, { origin: TroubledOrigin }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const origin = await startTroubledOrigin();
      await use(origin);
      await origin.close();
    },
    { scope: 'worker' },
  ],

  // The guide's times are those of this day.
  at: '2026-11-26T12:00:00Z',

  calendarPage: async ({ origin: { hosts, port, reset }, at }, use) => {
    const [code, hashes, plans] = await Promise.all(
      [
        'packages/embed/dist/files/maintenance-calendar.js',
        'packages/embed/dist/files/integrity.json',
        'packages/superoffice-content/dist/trust.json',
      ].map((path) => readFile(fromRoot(path), 'utf8')),
    );
    const integrity = (JSON.parse(hashes ?? '') as Record<string, string>)['maintenance-calendar.js'] ?? '';
    const here: Change = (text) =>
      text.replaceAll(/https:\/\/(www|widgets)\.example\.com/g, `http://$1.localhost:${String(port)}`);

    // The calendar sets its clock right by it.
    const date = { Date: new Date(at ?? '').toUTCString() };

    await use({
      open({ policy = same, script, document, ...steps } = {}) {
        const { [POLICY]: ownPolicy = '', ...headers } = headersIn(GUIDE.snippet('page-headers'));
        const html = here(pageOf(steps).replace('sha384-…', integrity));
        const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
          'www.localhost': {
            '/maintenance': answer({ ...headers, [POLICY]: here(policy(ownPolicy)) }, html),
            '/maintenance.css': answer({ 'Content-Type': 'text/css' }, GUIDE.snippet('maintenance.css')),
            '/keep.js': answer({ 'Content-Type': 'text/javascript' }, GUIDE.snippet('keep.js')),
            '/own-details.js': answer({ 'Content-Type': 'text/javascript' }, GUIDE.snippet('own-details.js')),
            // Browsers ask for it without being told to.
            '/favicon.ico': answer({}, ''),
          },
          'widgets.localhost': {
            '/1.0.0/maintenance-calendar.js':
              script ?? answer(headersIn(GUIDE.snippet('script-headers')), code ?? ''),
            '/trust.json':
              document ?? answer({ ...date, ...headersIn(GUIDE.snippet('document-headers')) }, plans ?? ''),
          },
        };
        for (const [host, paths] of Object.entries(answers)) {
          hosts.set(host, (request, response) => {
            const { pathname } = new URL(request.url ?? '/', `http://${host}`);
            const found = paths[pathname];
            if (found) found(response, request);
            else response.writeHead(404).end();
          });
        }
        return `http://www.localhost:${String(port)}/maintenance`;
      },
    });
    reset();
  },
});

function pageOf({ language, hasMonth, head = [], main = [] }: Steps): string {
  const snippets = (names: readonly string[]): string => names.map((name) => GUIDE.snippet(name)).join('');
  const html = hasMonth
    ? GUIDE.snippet('page').replace(TAG, () => GUIDE.snippet('month'))
    : GUIDE.snippet('page');
  return html
    .replace('lang="en"', (own) => (language === undefined ? own : `lang="${language}"`))
    .replace('</head>', (end) => snippets(head) + end)
    .replace('</main>', (end) => snippets(main) + end);
}

export const answer =
  (headers: Readonly<Record<string, string>>, body: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

/** The calendar of a page, once its document is there. */
export async function drawnCalendar(page: Page): Promise<Locator> {
  const calendar = page.locator('trust-maintenance-calendar');
  await expect(calendar.locator('[part=caption]')).toBeVisible();
  return calendar;
}
