import type { Page } from '@playwright/test';

import { answer, breakOff, hangUp, redirect, silence, unreadable } from '../support/answers.js';
import { expect, scriptAnswer, test } from '../support/fire.js';
import type { LoginUnderFire } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';
import type { Answer } from '../support/troubled-origin.js';

const isRunning = (page: Page): Promise<boolean> =>
  page.evaluate(() => customElements.get('trust-status-banner') !== undefined);

const PAGE = '<!doctype html><title>Not found</title>';

interface Trouble {
  readonly script: (login: LoginUnderFire) => Answer;
  /** What the browser says of it. */
  readonly tolerated: RegExp;
  readonly violations?: readonly string[];
}

/** What keeps the script from running at all. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'hangs up': { script: () => hangUp, tolerated: /net::ERR_(?:EMPTY_RESPONSE|CONNECTION_RESET)/ },
  'is not found': {
    script: () => answer(PAGE, { status: 404, headers: { 'Content-Type': 'text/html' } }),
    tolerated: /status of 404/,
  },
  'breaks off half-way': {
    script: ({ code }) => breakOff(code, 'text/javascript'),
    tolerated: /net::ERR_CONTENT_LENGTH_MISMATCH/,
  },
  'is a page': { script: () => scriptAnswer(PAGE, 'text/html'), tolerated: /MIME type|integrity/ },
  'comes as plain text': {
    script: ({ code }) => scriptAnswer(code, 'text/plain'),
    tolerated: /MIME type/,
  },
  'comes as JSON': {
    script: ({ code }) => scriptAnswer(code, 'application/json'),
    tolerated: /MIME type/,
  },
  'may not be read': { script: () => unreadable({}), tolerated: /CORS policy|net::ERR_FAILED/ },
  'was tampered with': {
    script: ({ code }) => scriptAnswer(`${code};document.title = 'broken in'`),
    tolerated: /integrity/,
  },
  'comes from an origin that the policy does not name': {
    script: () => redirect('http://elsewhere.localhost/status-banner.js'),
    tolerated: /violates|net::ERR_|CORS/,
    violations: ['script-src-elem'],
  },
};

for (const [trouble, { script, tolerated, violations = [] }] of Object.entries(TROUBLES)) {
  test.describe(trouble, () => {
    test.use({ tolerated });

    test(`LOGIN-8: where the script ${trouble}, the form works`, async ({ page, login, complaints }) => {
      await theFormWorks(
        page,
        login,
        { script: script(login) },
        {
          async trouble() {
            await expect.poll(() => complaints.length, 'the browser says so').toBeGreaterThan(0);
            await page.waitForLoadState('load');
            expect(await isRunning(page)).toBe(false);
            await expect(page).toHaveTitle(/^Aanmelden/);
          },
          violations,
        },
      );
    });
  });
}

test('LOGIN-8: where the script never comes, the form works, and the page waits for it no longer than it must', async ({
  page,
  login,
}) => {
  await theFormWorks(
    page,
    login,
    { script: silence },
    {
      async trouble() {
        await page.waitForLoadState('domcontentloaded');
        expect(await isRunning(page)).toBe(false);
      },
    },
  );
});

test.describe('nobody listens', () => {
  test.use({ tolerated: /net::ERR_CONNECTION_REFUSED/ });

  test('LOGIN-8: where script and document are refused, the form works', async ({
    page,
    login,
    complaints,
  }) => {
    await theFormWorks(
      page,
      login,
      { refused: 'widgets' },
      {
        trouble: () => expect.poll(() => complaints.join()).toContain('ERR_CONNECTION_REFUSED'),
      },
    );
  });
});

/** Code that the page expects, and that fails: what it fails with, and whether the element was defined by then. */
const FAILING = {
  'fails at once': {
    fail: (code: string) => `throw new Error('at once');${code}`,
    error: 'Uncaught Error: at once',
    defines: false,
  },
  'fails half-way': {
    fail: (code: string) =>
      code.replace(/;var \w+=class extends HTMLElement/, ";throw new Error('half-way')$&"),
    error: 'Uncaught Error: half-way',
    defines: false,
  },
  'fails at its end': {
    fail: (code: string) => `${code};throw new Error('at its end')`,
    error: 'Uncaught Error: at its end',
    defines: true,
  },
  'is cut short': {
    fail: (code: string) => code.slice(0, code.length / 2),
    error: expect.stringContaining('SyntaxError') as unknown,
    defines: false,
  },
};

for (const [failing, { fail, error, defines }] of Object.entries(FAILING)) {
  test.describe(failing, () => {
    // That it fails is the trouble; nothing else may.
    test.use({ tolerated: /Error: (?:at once|half-way|at its end)|SyntaxError/ });

    test(`LOGIN-8: where the script ${failing}, the form works`, async ({ page, login, complaints }) => {
      const code = fail(login.code);
      expect(code === login.code, 'the code is another').toBe(false);
      await theFormWorks(
        page,
        login,
        { script: scriptAnswer(code), expectedCode: code },
        {
          async trouble() {
            await expect.poll(() => complaints.length).toBeGreaterThan(0);
            expect(await isRunning(page)).toBe(defines);
            await expect(page).toHaveTitle(/^Aanmelden/);
          },
          movesInside: defines,
          errors: [error],
        },
      );
    });
  });
}

test('LOGIN-7: the script that was built is let in by its hash', async ({ page, login }) => {
  login.release();
  await page.goto(login.open({}));
  const script = page.locator('script[src$="/status-banner.js"]');
  await expect(script).toHaveAttribute('integrity', /^sha384-[\w+/]{64}$/);
  await expect(script).toHaveAttribute('crossorigin', 'anonymous');
  await expect.poll(() => isRunning(page)).toBe(true);
});
