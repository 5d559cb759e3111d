import { bannerOf } from '../support/banner.js';
import { INCIDENT } from '../support/feeds.js';
import { FEED } from '../support/sites.js';
import { expect, test } from '../support/test.js';
import { answerJson } from '../support/troubles.js';

test('LOGIN-2: the policy names the origins of script, document and feed, and allows nothing inline', async ({
  page,
  sites,
}) => {
  await page.route(FEED, (route) => answerJson(route, INCIDENT));
  const response = await page.goto(sites.loginWithFeed);
  const policy = new Map(
    (response?.headers()['content-security-policy'] ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  const script = await page.locator('script').getAttribute('src');
  const { origin } = new URL(script ?? '');
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe(origin);
  expect(policy.get('connect-src')).toBe(`${origin} ${new URL(FEED).origin}`);
  expect(policy.get('style-src')).toBe("'self'");
  expect(policy.get('form-action')).toBe("'self'");
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|data:|blob:|\*/);
  // Under it the banner shows both its document and its feed; a refusal would be a complaint.
  await expect(bannerOf(page).entries).toHaveCount(2);
});
