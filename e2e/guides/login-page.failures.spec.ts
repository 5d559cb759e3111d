import type { Page } from '@playwright/test';

import { answer, silence, unreadable } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { INCIDENT } from '../support/feeds.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { watchReports } from '../support/page-reports.js';
import { expect } from '../support/test.js';
import { trustErrorReasons, watchTrustErrors } from '../support/trust-errors.js';
import type { Answer } from '../support/troubled-origin.js';
import { GUIDE, SIGNED_IN, test } from './login-page.js';
import type { LoginPage, Otherwise } from './login-page.js';

interface Failure {
  readonly otherwise: (loginPage: LoginPage) => Otherwise;
  readonly seen: (page: Page) => Promise<void>;
}

const MAINTENANCE = 'System maintenance';
const DISRUPTION = 'Documents open slowly';

const titles =
  (...expected: string[]) =>
  (page: Page) =>
    expect(bannerOf(page).title).toHaveText(expected);

const fallback = async (page: Page): Promise<void> => {
  await expect(bannerOf(page).region).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Status page' })).toBeVisible();
};

/** A day on which nothing is due. */
const quiet = (html: string): string => html.replace('variant="card"', '$& now="2026-11-24T12:00:00Z"');

const withComponents = (ids: string) => (html: string) =>
  html.replace('variant="card"', `$& components="${ids}"`);

const disrupted = answer(JSON.stringify(INCIDENT));
const HTML = answer('<!doctype html><title>Sign in to the network</title>');
const missing = answer('', { status: 404 });

/** The document fails, and the feed reports a disruption. */
const document = (fails: Answer): Failure => ({
  otherwise: () => ({ document: fails, feed: disrupted }),
  seen: titles(DISRUPTION),
});
/** The feed fails, and the document has an announcement. */
const feed = (fails: Answer): Failure => ({ otherwise: () => ({ feed: fails }), seen: titles(MAINTENANCE) });

const large = (bytes: number): Answer => answer(JSON.stringify('x'.repeat(bytes)));

/** How each line of the guide's table comes about, and what is seen then. */
const FAILURES: Readonly<Record<string, readonly Failure[]>> = {
  'the script is not there, refused, or has another hash': [
    { otherwise: () => ({ script: missing }), seen: fallback },
    { otherwise: () => ({ policy: (policy) => policy.replace(/script-src \S+;/, '') }), seen: fallback },
    { otherwise: ({ sound }) => ({ script: sound('script', 'document.title = "other"') }), seen: fallback },
  ],
  'the policy does not grant `lit-html`': [
    { otherwise: () => ({ policy: (policy) => policy.replace('lit-html', "'none'") }), seen: fallback },
  ],
  'the document cannot be reached, or not be read by other origins': [
    document(unreadable({})),
    {
      otherwise: () => ({
        policy: (policy) => policy.replace(/connect-src \S+/, 'connect-src'),
        feed: disrupted,
      }),
      seen: titles(DISRUPTION),
    },
    {
      otherwise: () => ({ page: (html) => html.replace(/status-src="\S+"/, ''), document: unreadable({}) }),
      seen: fallback,
    },
  ],
  'the document is not found, or its server fails': [
    document(missing),
    { otherwise: () => ({ page: quiet, document: missing }), seen: fallback },
    document(answer('', { status: 500 })),
  ],
  'the document is no JSON': [document(HTML)],
  'the document has no maintenance, or another version': [
    document(answer('{"version":1,"defaultLanguage":"en"}')),
    {
      otherwise: (loginPage) => ({
        document: answer(loginPage.document.replace('"version":1', '"version":2')),
        feed: disrupted,
      }),
      seen: titles(DISRUPTION),
    },
  ],
  'an entry of the document is faulty': [
    {
      otherwise: (loginPage) => ({
        document: answer(loginPage.document.replace('"activities":[', '$&{"id":"faulty"},')),
      }),
      seen: titles(MAINTENANCE),
    },
  ],
  'the document is larger than 4 MiB': [document(large(4 * 2 ** 20))],
  'the feed cannot be reached, or not be read by other origins': [
    feed(unreadable(INCIDENT)),
    {
      otherwise: () => ({ policy: (policy) => policy.replace(' https://status.example.com', '') }),
      seen: titles(MAINTENANCE),
    },
  ],
  "the feed's server fails": [
    feed(answer('', { status: 503 })),
    { otherwise: () => ({ page: quiet, feed: answer('', { status: 503 }) }), seen: fallback },
  ],
  'the feed is no JSON': [feed(HTML)],
  'the feed is of another type': [
    feed(answer('{"page":"example"}')),
    {
      otherwise: () => ({ page: (html) => html.replace('variant="card"', '$& status-type="cstate"') }),
      seen: titles(MAINTENANCE),
    },
  ],
  'the feed is larger than 1 MiB': [feed(large(2 ** 20))],
  'an id in `components` is not in the feed': [
    { otherwise: () => ({ page: withComponents('dokuments') }), seen: titles(MAINTENANCE) },
    { otherwise: () => ({ page: (html) => quiet(withComponents('dokuments')(html)) }), seen: fallback },
    {
      otherwise: () => ({ page: withComponents('dokuments documents'), feed: disrupted }),
      seen: titles(DISRUPTION, MAINTENANCE),
    },
  ],
  'an address is not `http:` or `https:`': [
    {
      otherwise: () => ({
        page: (html) => html.replace(/ src="\S+login.json"/, ' src="file:///login.json"'),
        feed: disrupted,
      }),
      seen: titles(DISRUPTION),
    },
    {
      otherwise: () => ({ page: (html) => html.replace(/status-src="\S+"/, 'status-src="ftp://status/"') }),
      seen: titles(MAINTENANCE),
    },
  ],
};

const HANGING = 'the feed does not answer';
const ROWS = GUIDE.table('what fails').map(([fails = '', , reason = '']) => ({
  fails,
  reasons: reason === 'none' ? [] : [reason.replaceAll('`', '')],
}));

test('every line of the table is tried', () => {
  expect(ROWS.map(({ fails }) => fails).sort()).toEqual([...Object.keys(FAILURES), HANGING].sort());
});

// That the browser says so is what the guide sends its readers to look for.
test.use({ tolerated: /./ });

for (const { fails, reasons } of ROWS) {
  for (const [way, { otherwise, seen }] of (FAILURES[fails] ?? []).entries()) {
    test(`LOGIN-8: where ${fails} (${String(way + 1)}), readers see and the page hears what the guide says, and the form works`, async ({
      page,
      loginPage,
    }) => {
      await watchLayoutShifts(page);
      await watchTrustErrors(page);
      const reports = await watchReports(page);
      await page.goto(loginPage.open(otherwise(loginPage)));
      await seen(page);
      await expect.poll(() => trustErrorReasons(page)).toEqual(reasons);
      expect(await layoutShifts(page)).toEqual([]);
      // Without its policy it cannot draw, and says so.
      const { errors } = await reports();
      expect(errors.filter((text) => !text.includes('lit-html'))).toEqual([]);
      await signIn(page);
    });
  }
}

test.describe(HANGING, () => {
  // Timers must run: the clock is not stopped.
  test.use({ at: undefined });

  test('BANNER-UI-21: the announcement is shown after a second, and half a minute later the page hears of it', async ({
    page,
    loginPage,
  }) => {
    loginPage.setServerClock('2026-11-26T12:00:00Z');
    await page.clock.install({ time: '2026-11-26T12:00:00Z' });
    await watchTrustErrors(page);
    await page.goto(loginPage.open({ feed: silence }));
    await expect.poll(() => loginPage.asked('/login.json').length).toBe(1);
    await titles(MAINTENANCE)(page);
    expect(await trustErrorReasons(page)).toEqual([]);
    await page.clock.fastForward('00:30');
    await expect.poll(() => trustErrorReasons(page)).toEqual(['network']);
    expect(ROWS.find(({ fails }) => fails === HANGING)?.reasons).toEqual(['network']);
    await signIn(page);
  });
});

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('User name').fill('demo');
  await page.getByLabel('Password').fill('secret');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: SIGNED_IN })).toBeVisible();
}
