import { bannerOf } from '../support/banner.js';
import { OPERATIONAL } from '../support/feeds.js';
import { settle, watchRequests } from '../support/requests.js';
import { FEED } from '../support/sites.js';
import { expect, test } from '../support/test.js';
import { answerJson } from '../support/troubles.js';

test('LOGIN-2: nothing is asked for but the own files, the script, and what the attributes name', async ({
  page,
  sites,
}) => {
  await page.route(FEED, (route) => answerJson(route, OPERATIONAL));
  const asked = watchRequests(page);
  await page.goto(sites.loginWithFeed);
  await expect(bannerOf(page).region).toBeVisible();
  await settle(page);

  const { banner } = bannerOf(page);
  const foreign = asked.filter((url) => !url.startsWith(sites.loginWithFeed));
  expect([...foreign].sort()).toEqual(
    [
      await page.locator('script').getAttribute('src'),
      await banner.getAttribute('src'),
      await banner.getAttribute('status-src'),
    ].sort(),
  );
  expect(new Set(asked).size, 'nothing is asked for twice').toBe(asked.length);
});
