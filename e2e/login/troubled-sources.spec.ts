import { answer, breakOff, hangUp, redirect, unreadable } from '../support/answers.js';
import { bannerOf } from '../support/banner.js';
import { INCIDENT } from '../support/feeds.js';
import { expect, test } from '../support/fire.js';
import { theFormWorks } from '../support/the-form-works.js';
import { watchTrustErrors } from '../support/trust-errors.js';
import type { Answer } from '../support/troubled-origin.js';

const PAGE = '<!doctype html><title>Sign in to the network</title>';
const HALF = '{"version": 1, "maint';

interface Trouble {
  readonly answer: Answer;
  /** What the browser says of it. */
  readonly tolerated?: RegExp;
  readonly violations?: readonly string[];
}

/** Failures that are noticed at once. */
const FAILURES: Readonly<Record<string, Trouble>> = {
  'hang up': { answer: hangUp, tolerated: /net::ERR_(?:EMPTY_RESPONSE|CONNECTION_RESET)/ },
  'break off half-way': { answer: breakOff(HALF), tolerated: /net::ERR_CONTENT_LENGTH_MISMATCH/ },
  'answer 500': { answer: answer('Internal error', { status: 500 }), tolerated: /status of 500/ },
  'answer 404 with a page': {
    answer: answer(PAGE, { status: 404, headers: { 'Content-Type': 'text/html' } }),
    tolerated: /status of 404/,
  },
  'answer with a page': { answer: answer(PAGE, { headers: { 'Content-Type': 'text/html' } }) },
  'lead in circles': { answer: redirect('?again'), tolerated: /net::ERR_TOO_MANY_REDIRECTS/ },
  'lead to an origin that the policy does not name': {
    answer: redirect('http://elsewhere.localhost/'),
    tolerated: /violates|net::ERR_/,
    violations: ['connect-src', 'connect-src'],
  },
  'may not be read': { answer: unreadable(INCIDENT), tolerated: /CORS policy|net::ERR_FAILED/ },
  'answer with half a text': { answer: answer(HALF) },
  'answer with a number': { answer: answer('42') },
  'answer with a text': { answer: answer('"operational"') },
  'answer with nothing': { answer: answer('') },
  'answer with null': { answer: answer('null') },
  'answer with a list': { answer: answer('[null, 1, "two", [[]], {}]') },
  'answer with 100,000 levels': { answer: answer('['.repeat(100_000) + ']'.repeat(100_000)) },
  'answer in UTF-16': { answer: answer(Buffer.from(JSON.stringify(INCIDENT), 'utf16le')) },
};

for (const [failure, { answer: failed, tolerated, violations }] of Object.entries(FAILURES)) {
  test.describe(failure, () => {
    test.use({ tolerated });

    test(`LOGIN-8: where document and feed ${failure}, the form works and the banner claims nothing`, async ({
      page,
      login,
    }) => {
      const errors = await watchTrustErrors(page);
      await theFormWorks(
        page,
        login,
        { document: failed, feed: failed },
        {
          async trouble() {
            await expect.poll(errors, 'one for the document, one for the feed').toBe(2);
            await expect(bannerOf(page).region).toHaveCount(0);
          },
          ...(violations ? { violations } : {}),
        },
      );
    });
  });
}

test.describe('nobody listens', () => {
  test.use({ tolerated: /net::ERR_CONNECTION_REFUSED/ });

  test('LOGIN-8: where the feed is refused, the form works, and the maintenance is shown', async ({
    page,
    login,
    complaints,
  }) => {
    const errors = await watchTrustErrors(page);
    await theFormWorks(
      page,
      login,
      { refused: 'feed' },
      {
        async trouble() {
          await expect.poll(errors).toBe(1);
          expect(complaints.join()).toContain('net::ERR_CONNECTION_REFUSED');
          await expect(bannerOf(page).title).toHaveText(['Systeemonderhoud']);
        },
      },
    );
  });
});

test('LOGIN-8: where good answers are called a page, they are read all the same, and the form works', async ({
  page,
  login,
}) => {
  const headers = { 'Content-Type': 'text/html', 'X-Content-Type-Options': 'nosniff' };
  const fire = {
    document: answer(login.document, { headers }),
    feed: answer(JSON.stringify(INCIDENT), { headers }),
  };
  await theFormWorks(page, login, fire, {
    trouble: () => expect(bannerOf(page).title).toHaveText(['Documents open slowly', 'Systeemonderhoud']),
    movesInside: true,
  });
});
