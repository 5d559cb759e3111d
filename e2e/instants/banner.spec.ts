import { bannerOf, timesIn } from '../support/banner.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';

/** The two pages that carry a banner. */
for (const site of ['login', 'website'] as const) {
  test.describe(`the banner on the ${site}`, () => {
    test.describe('25 hours before a window', () => {
      test.use({ at: INSTANTS.hours25Before });
      test('BANNER-UI-4: it announces nothing yet', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { region, entries } = bannerOf(page);
        await expect(region).toContainText('Voor de komende 24 uur is geen onderhoud gepland.');
        await expect(entries).toHaveCount(0);
      });
    });

    test.describe('23 hours before it', () => {
      test.use({ at: INSTANTS.hours23Before });
      test('BANNER-UI-1: it announces that one window', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { kind, title, when, entries } = bannerOf(page);
        await expect(entries).toHaveCount(1);
        await expect(kind).toHaveText('Gepland onderhoud');
        await expect(title).toHaveText('Systeemonderhoud');
        await expect(when).toHaveText(/morgen, 00:00 – 06:00\s+\(CET, ook in Oslo\)/i);
      });
    });

    test.describe('during it', () => {
      test.use({ at: INSTANTS.during });
      test('SHARED-11: it says until when', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { kind, title, when } = bannerOf(page);
        await expect(kind).toHaveText('Onderhoud bezig');
        await expect(title).toHaveText('Systeemonderhoud');
        await expect(when).toHaveText(/tot 06:00/i);
      });
    });

    test.describe('in its last second', () => {
      test.use({ at: INSTANTS.lastSecond });
      test('SHARED-11: it is still there', async ({ page, sites }) => {
        await page.goto(sites[site]);
        await expect(bannerOf(page).kind).toHaveText('Onderhoud bezig');
      });
    });

    test.describe('a second after its end', () => {
      test.use({ at: INSTANTS.secondAfter });
      test('it is gone', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { region, entries } = bannerOf(page);
        await expect(region).toContainText('is geen onderhoud gepland');
        await expect(entries).toHaveCount(0);
      });
    });

    test.describe('before a start whose end is not known', () => {
      test.use({ at: INSTANTS.beforeUnknownEnd });
      test('BANNER-UI-2: it says from when, for whom, and no end', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { title, when, entries } = bannerOf(page);
        await expect(title).toHaveText('Toepassingsonderhoud');
        await expect(when).toHaveText(/vandaag, vanaf 22:00/i);
        await expect(entries).toContainText(/10\s?%/);
        expect(timesIn(await entries.innerText())).toEqual(['22:00']);
      });
    });

    test.describe('after that start', () => {
      test.use({ at: INSTANTS.afterUnknownEndBegan });
      test('SHARED-11: it says since when, and still no end', async ({ page, sites }) => {
        await page.goto(sites[site]);
        const { kind, when, entries } = bannerOf(page);
        await expect(kind).toHaveText('Onderhoud bezig');
        await expect(when).toHaveText(/sinds 22:00/i);
        expect(timesIn(await entries.innerText())).toEqual(['22:00']);
      });
    });

    test.describe('when that can no longer be going on', () => {
      test.use({ at: INSTANTS.afterUnknownEnd });
      test('it is gone', async ({ page, sites }) => {
        await page.goto(sites[site]);
        await expect(bannerOf(page).region).toBeVisible();
        await expect(bannerOf(page).entries).toHaveCount(0);
      });
    });
  });
}
