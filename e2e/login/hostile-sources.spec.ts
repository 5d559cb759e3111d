import { bannerOf } from '../support/banner.js';
import { HOSTILE_DOCUMENT, HOSTILE_FEED } from '../support/feeds.js';
import { signIn, WELCOME } from '../support/login.js';
import { expect, test } from '../support/test.js';
import { answerJson, answerSources } from '../support/troubles.js';

test('BANNER-UI-8: what hostile sources say is text, their links lead nowhere, and the form works', async ({
  page,
  sites,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await answerSources(
    page,
    (route) => answerJson(route, HOSTILE_DOCUMENT),
    (route) => answerJson(route, HOSTILE_FEED),
  );
  await page.goto(sites.loginWithFeed);

  const { banner, title } = bannerOf(page);
  await expect(title).toHaveCount(2);
  for (const each of await title.all())
    await expect(each).toContainText('<img src="https://evil.example/x.png"');
  await expect(banner.locator('img, b, script, iframe')).toHaveCount(0);
  await expect(banner.locator('a[href^="javascript:" i]')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Aanmelden/);
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  await signIn(page);
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
});
