import type { Page } from '@playwright/test';

import { bannerOf } from '../support/banner.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { watchReports } from '../support/page-reports.js';
import { watchRequests } from '../support/requests.js';
import { expect } from '../support/test.js';
import { hold } from '../support/troubles.js';
import { GUIDE, PATHS, SIGNED_IN, test } from './login-page.js';

const SCREENS = {
  'a wide screen': { width: 1280, height: 720 },
  'a phone': { width: 390, height: 844 },
  'the narrowest screen': { width: 320, height: 568 },
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test('EMBED-5, LOGIN-7: the page that the guide builds announces what is due and signs in, and nothing moves or is refused', async ({
      page,
      loginPage,
    }) => {
      await watchLayoutShifts(page);
      const reports = await watchReports(page);
      await page.goto(loginPage.open());
      const { title, region } = bannerOf(page);
      await page.getByLabel('User name').fill('demo');
      await page.getByLabel('Password').fill('se cret');
      await expect(title).toHaveText('System maintenance');
      await expect(region).toBeVisible();
      expect(await hasRoom(page), 'the room that the guide keeps is enough').toBe(true);
      expect(await layoutShifts(page)).toEqual([]);
      expect(await reports()).toEqual({ errors: [], violations: [] });

      await page.getByRole('button', { name: 'Sign in' }).click();
      await expect(page.getByRole('heading', { name: SIGNED_IN })).toBeVisible();
      expect(loginPage.posted).toEqual(['username=demo&password=se+cret']);
    });
  });
}

/** Nothing of the message must be scrolled to. */
const hasRoom = (page: Page): Promise<boolean> =>
  bannerOf(page)
    .banner.locator('[part=base]')
    .evaluate((base) => base.scrollHeight <= base.clientHeight);

test('without the style sheet of the guide, the room comes with the script, and the page moves', async ({
  page,
  loginPage,
}) => {
  await watchLayoutShifts(page);
  const release = await hold(page, '**/status-banner.js', (route) => route.continue());
  await page.goto(loginPage.open({ page: (html) => html.replace(/<link rel="stylesheet".*>/, '') }), {
    waitUntil: 'commit',
  });
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  // The page is laid out and painted before the script comes.
  expect(await layoutShifts(page)).toEqual([]);
  release();
  await expect(bannerOf(page).title).toBeVisible();
  expect(await layoutShifts(page)).not.toEqual([]);
});

test('EMBED-6: nothing is asked for but the page, its style, and the three files', async ({
  page,
  loginPage,
}) => {
  const asked = watchRequests(page);
  await page.goto(loginPage.open());
  await expect(bannerOf(page).title).toBeVisible();
  await page.waitForLoadState('networkidle');
  const paths = asked.map((url) => new URL(url).pathname);
  expect(paths.sort()).toEqual(['/', '/login.css', ...Object.values(PATHS)].sort());
});

test('on a second visit the script is there, and document and feed are answered with 304', async ({
  page,
  loginPage,
}) => {
  const { title } = bannerOf(page);
  await page.goto(loginPage.open());
  await expect(title).toBeVisible();
  await page.goto(loginPage.open());
  await expect(title).toBeVisible();
  const again = [
    { tag: undefined, status: 200 },
    { tag: expect.stringMatching(/^"/) as unknown, status: 304 },
  ];
  await expect.poll(() => loginPage.asked(PATHS.document)).toMatchObject(again);
  await expect.poll(() => loginPage.asked(PATHS.feed)).toMatchObject(again);
  expect(loginPage.asked(PATHS.script)).toHaveLength(1);
});

test.describe('left open', () => {
  // Timers must run: the clock is not stopped.
  test.use({ at: undefined });

  test('SHARED-19: the document is read again within 18 minutes, and answered with 304', async ({
    page,
    loginPage,
  }) => {
    loginPage.setServerClock('2026-11-26T12:00:00Z');
    await page.clock.install({ time: '2026-11-26T12:00:00Z' });
    await page.goto(loginPage.open({ page: (html) => html.replace(/status-src="\S+"/, '') }));
    const { title } = bannerOf(page);
    await expect(title).toBeVisible();

    await page.clock.fastForward('14:00');
    expect(loginPage.asked(PATHS.document)).toHaveLength(1);
    loginPage.setServerClock('2026-11-26T12:17:00Z');
    await page.clock.fastForward('05:00');
    await expect
      .poll(() => loginPage.asked(PATHS.document))
      .toMatchObject([{ status: 200 }, { status: 304 }]);
    await expect(title).toHaveText('System maintenance');
  });
});

test.describe('sent as report-only', () => {
  test.use({ tolerated: /Content Security Policy/ });

  const POLICIES = {
    'the policy of the guide reports nothing': { policy: (text: string) => text, violations: [] },
    'a policy without the origin of the feed reports that, and the feed is read': {
      policy: (text: string) => text.replace(' https://status.example.com', ''),
      violations: ['connect-src'],
    },
  };
  for (const [name, { policy, violations }] of Object.entries(POLICIES)) {
    test(`EMBED-5: ${name}`, async ({ page, loginPage }) => {
      const reports = await watchReports(page);
      const policyHeader = 'Content-Security-Policy-Report-Only';
      await page.goto(loginPage.open({ policyHeader, policy }));
      await expect(bannerOf(page).title).toBeVisible();
      const { errors, violations: refused } = await reports();
      expect({ errors, refused: [...new Set(refused)] }).toEqual({ errors: [], refused: violations });
      expect(loginPage.asked(PATHS.feed)).toMatchObject([{ status: 200 }]);
    });
  }
});

test.describe('a machine whose clock is a day behind', () => {
  test.use({ at: '2026-11-25T12:00:00Z' });

  test('SHARED-7: it is set right by the headers that the guide exposes', async ({ page, loginPage }) => {
    loginPage.setServerClock('2026-11-26T12:00:00Z');
    await page.goto(loginPage.open());
    await expect(bannerOf(page).title).toHaveText('System maintenance');
  });
});

test('SHARED-18: what a cache has kept for two hours is shown with its age, which the guide exposes', async ({
  page,
  loginPage,
}) => {
  const headers = { Age: '7200', Date: new Date('2026-11-26T10:00:00Z').toUTCString() };
  await page.goto(loginPage.open({ document: loginPage.sound('document', loginPage.document, headers) }));
  await expect(bannerOf(page).title).toHaveText('System maintenance');
  await expect(bannerOf(page).banner.locator('[part=foot]')).toContainText('2 hours');
});

test.describe('an overloaded feed', () => {
  test.use({ at: undefined, tolerated: /status of 503/ });

  const EXPOSED = {
    'is left alone for as long as it asks for, by the headers of the guide': { more: {}, again: 0 },
    'could not say so, were that header not exposed': {
      more: { 'Access-Control-Expose-Headers': 'Date, Age' },
      again: 1,
    },
  };
  for (const [name, { more, again }] of Object.entries(EXPOSED)) {
    test(`POLL-6: it ${name}`, async ({ page, loginPage }) => {
      loginPage.setServerClock('2026-11-26T12:00:00Z');
      await page.clock.install({ time: '2026-11-26T12:00:00Z' });
      const feed = loginPage.sound('feed', '', { 'Retry-After': '1800', ...more }, 503);
      await page.goto(loginPage.open({ feed }));
      await expect(bannerOf(page).title).toHaveText('System maintenance');
      await expect.poll(() => loginPage.asked(PATHS.feed)).toHaveLength(1);

      // Two minutes are the longest that it waits after a first failure, and ten seconds more if it seems to have slept.
      loginPage.setServerClock('2026-11-26T12:02:00Z');
      await page.clock.fastForward('02:00');
      await page.clock.runFor('00:12');
      await expect.poll(() => loginPage.asked(PATHS.feed)).toHaveLength(1 + again);
    });
  }
});

test.describe('as the guide suggests to try', () => {
  const phases = { '2026-11-26T12:00:00Z': 'announced', '2026-11-27T01:00:00Z': 'maintenance' };
  for (const [now, phase] of Object.entries({ ...phases, '2026-11-24T12:00:00Z': 'clear' })) {
    test(`at ${now} it is ${phase}`, async ({ page, loginPage }) => {
      const withNow = (html: string) => html.replace('variant="card"', `$& now="${now}"`);
      await page.goto(loginPage.open({ page: withNow }));
      await expect
        .poll(() =>
          bannerOf(page).banner.evaluate((host) => (host as { state?: { phase: string } }).state?.phase),
        )
        .toBe(phase);
    });
  }
});

test.describe('a page that listens', () => {
  test.use({ tolerated: /status of 404|Status banner:/ });

  test('hears of what fails by the script of the guide', async ({ page, loginPage, complaints }) => {
    await page.goto(
      loginPage.open({
        page: (html) => html.replace('</head>', '<script src="/listen.js"></script></head>'),
        policy: (policy) => policy.replace('script-src', "$& 'self'"),
        document: (response) => response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end(),
      }),
    );
    await expect
      .poll(() => complaints.join('\n'))
      .toMatch(/Status banner: http http:\/\/widgets\.localhost:\d+\/login\.json The answer was 404\./);
  });
});

test('no header of the guide is more than one line, and none allows what is unsafe', () => {
  const headers = ['page', 'script', 'document', 'feed'].map((of) => GUIDE.snippet(`${of}-headers`)).join('');
  for (const line of headers.trim().split('\n')) expect(line).toMatch(/^[\w-]+: \S/);
  expect(headers).not.toMatch(/unsafe|data:|blob:/);
});
