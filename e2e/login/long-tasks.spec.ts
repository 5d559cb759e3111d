import type { Browser, Page } from '@playwright/test';

import { answer, endless, heldBack } from '../support/answers.js';
import { INCIDENT, INVENTED_DOCUMENT } from '../support/feeds.js';
import { expect, scriptAnswer, test } from '../support/fire.js';
import type { Fire, LoginUnderFire } from '../support/fire.js';
import { many, nested } from '../support/hostile.js';
import { longestTask } from '../support/long-tasks.js';
import type { Answer } from '../support/troubled-origin.js';

/** What browsers call a long task, in milliseconds. */
const LONG = 50;

const LARGE_FEED = JSON.stringify({
  ...INCIDENT,
  incidents: many(100).map((own) => ({ ...INCIDENT.incidents[0], ...own })),
  components: many(300).map((own) => ({ ...INCIDENT.components[0], ...own })),
});
const LONG_PLAN = JSON.stringify({
  ...INVENTED_DOCUMENT,
  maintenance: {
    ...INVENTED_DOCUMENT.maintenance,
    activities: many(30).map((own) => ({ ...INVENTED_DOCUMENT.maintenance.activities[0], ...own })),
  },
});
const DEEP = answer(`{"version":1,"incidents":[],"maintenance":${nested(100_000)}}`);
const PAGE = answer('<!doctype html><title>Sign in to the network</title>', {
  headers: { 'Content-Type': 'text/html' },
});

/** What document and feed answer. */
const ANSWERS: Readonly<Record<string, { document: Answer; feed: Answer }>> = {
  'a plan of 30 activities, and 100 disruptions of 300 components': {
    document: answer(LONG_PLAN),
    feed: answer(LARGE_FEED),
  },
  'a page': { document: PAGE, feed: PAGE },
  '100 MB': { document: endless(100_000_000), feed: endless(100_000_000) },
  '100,000 levels': { document: DEEP, feed: DEEP },
};

/** What a busy moment of the browser's own adds at times, it does not add every time. */
const ATTEMPTS = 3;

/** How long the longest task is while answers come that were held back until the page had loaded. */
async function whileAnswersCome(
  browser: Browser,
  page: Page,
  login: LoginUnderFire,
  fire: Fire,
): Promise<number> {
  const [document, feed] = [heldBack(fire.document ?? DEEP), heldBack(fire.feed ?? DEEP)];
  await page.goto(login.open({ ...fire, document: document.answer, feed: feed.answer }));
  return longestTask(browser, page, async () => {
    document.release();
    feed.release();
    await page.waitForLoadState('networkidle');
  });
}

test('LOGIN-8: no answer makes a task long that is short on the page without the banner', async ({
  browser,
  page,
  login,
}) => {
  login.release();
  const withoutBanner = { script: scriptAnswer(''), expectedCode: '' };
  const bare = await whileAnswersCome(browser, page, login, withoutBanner);
  for (const [named, answers] of Object.entries(ANSWERS)) {
    const times: number[] = [];
    do times.push((await whileAnswersCome(browser, page, login, answers)) - bare);
    while (Math.min(...times) > LONG && times.length < ATTEMPTS);
    expect(Math.min(...times), `${named}: ${times.join(', ')} ms`).toBeLessThan(LONG);
    expect(login.visits('feed').length).toBeGreaterThan(0);
  }
});

test('the measure sees a task that is long', async ({ browser, page, login }) => {
  login.release();
  await page.goto(login.open({}));
  const time = await longestTask(browser, page, () =>
    page.evaluate(() => void JSON.parse(`[${'[],'.repeat(6_000_000)}0]`)),
  );
  expect(time).toBeGreaterThan(LONG);
});
