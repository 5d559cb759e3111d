import { bannerOf } from '../support/banner.js';
import { INCIDENT } from '../support/feeds.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { FEED } from '../support/sites.js';
import { expect, test } from '../support/test.js';
import { answerJson, DOCUMENT, hold } from '../support/troubles.js';

const SCREENS = {
  'a desk': { width: 1280, height: 720 },
  'a phone': { width: 390, height: 844 },
  'the narrowest screen': { width: 320, height: 568 },
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test('LOGIN-7: the notice comes while somebody types, and nothing moves', async ({ page, sites }) => {
      await watchLayoutShifts(page);
      await page.route(FEED, (route) => answerJson(route, INCIDENT));
      const release = await hold(page, DOCUMENT, (route) => route.continue());
      await page.goto(sites.loginWithFeed);
      const password = page.getByLabel('Wachtwoord');
      await page.getByLabel('E-mailadres').fill('demo@example.com');
      await password.pressSequentially('de');
      const place = await password.boundingBox();

      release();
      const { title } = bannerOf(page);
      await expect(title).toHaveText(['Documents open slowly', 'Systeemonderhoud']);
      await expect(password).toBeFocused();
      await page.keyboard.type('mo');
      await expect(password).toHaveValue('demo');
      expect(await password.boundingBox()).toEqual(place);
      expect(await layoutShifts(page)).toEqual([]);
    });

    test('LOGIN-7: a disruption is reported while somebody reads the notice, and nothing else moves', async ({
      page,
      sites,
    }) => {
      await watchLayoutShifts(page);
      const release = await hold(page, FEED, (route) => answerJson(route, INCIDENT));
      await page.goto(sites.loginWithFeed);
      const { title } = bannerOf(page);
      await expect(title).toHaveText('Systeemonderhoud');
      release();
      await expect(title).toHaveText(['Documents open slowly', 'Systeemonderhoud']);
      // Inside the notice the worse news comes first, and what was there goes below it.
      const shifts = await layoutShifts(page);
      expect(shifts.filter((moved) => moved !== 'inside')).toEqual([]);
    });
  });
}

test('the measure sees what does move', async ({ page, sites }) => {
  await watchLayoutShifts(page);
  await page.goto(sites.login);
  await expect(bannerOf(page).title).toBeVisible();
  expect(await layoutShifts(page)).toEqual([]);
  await page.locator('form').evaluate((form) => form.before('A line that pushes the form down.'));
  expect((await layoutShifts(page)).join()).toContain('form');
});
