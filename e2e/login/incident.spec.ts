import { bannerOf } from '../support/banner.js';
import { INCIDENT, OPERATIONAL } from '../support/feeds.js';
import { FEED } from '../support/sites.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';
import { answerJson } from '../support/troubles.js';

test('BANNER-UI-3: a disruption comes before the maintenance that is due, and both are listed', async ({
  page,
  sites,
}) => {
  await page.route(FEED, (route) => answerJson(route, INCIDENT));
  await page.goto(sites.loginWithFeed);
  const { kind, title, entries } = bannerOf(page);
  await expect(kind).toHaveText(['Grote storing', 'Gepland onderhoud']);
  await expect(title).toHaveText(['Documents open slowly', 'Systeemonderhoud']);
  await expect(entries.first().getByRole('link')).toHaveAttribute(
    'href',
    'https://status.example.com/incidents/slow-documents',
  );
});

test.describe('when nothing is planned', () => {
  test.use({ at: INSTANTS.hours25Before });

  test('BANNER-UI-4: all is said to be well only where the feed says so', async ({ page, sites }) => {
    await page.goto(sites.login);
    const { region } = bannerOf(page);
    await expect(region).toContainText('Voor de komende 24 uur is geen onderhoud gepland.');
    await expect(region).not.toContainText('storing');
    await page.route(FEED, (route) => answerJson(route, OPERATIONAL));
    await page.goto(sites.loginWithFeed);
    await expect(region).toContainText('Er zijn geen storingen gemeld');
  });
});

test('drawings come through the build whole: no shape has swallowed the one after it', async ({
  page,
  sites,
}) => {
  await page.route(FEED, (route) => answerJson(route, INCIDENT));
  await page.goto(sites.loginWithFeed);
  const { banner, entries } = bannerOf(page);
  await expect(entries).toHaveCount(2);
  await expect(banner.locator('svg')).toHaveCount(2);
  await expect(banner.locator('svg > *')).toHaveCount(4);
});
