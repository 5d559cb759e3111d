import { allDrawn } from '../support/elements.js';
import { settle, watchRequests } from '../support/requests.js';
import { expect, test } from '../support/test.js';

test('WEB-2: nothing is asked for but the own files, the one script, and the one document that attributes name', async ({
  page,
  sites,
}) => {
  const asked = watchRequests(page);
  await page.goto(sites.website);
  await allDrawn(page);
  await settle(page);

  const script = await page.locator('script[src]').getAttribute('src');
  const named = await page
    .locator(
      'trust-status-banner, trust-agreement-list, trust-subprocessor-table, trust-maintenance-calendar',
    )
    .evaluateAll((all) => all.map((element) => element.getAttribute('src')));
  expect(named).toHaveLength(4);
  const foreign = asked.filter((url) => !url.startsWith(sites.website));
  expect([...foreign].sort()).toEqual([script, ...new Set(named)].sort());
  const own = asked.filter((url) => url.startsWith(sites.website)).map((url) => new URL(url).pathname);
  expect(own.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
  expect(new Set(asked).size, 'nothing is asked for twice').toBe(asked.length);
});
