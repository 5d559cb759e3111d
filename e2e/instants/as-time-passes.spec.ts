import { bannerOf } from '../support/banner.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';

test('SHARED-2: a screen left open announces, tells of the start and falls silent at the end', async ({
  page,
  sites,
}) => {
  await page.clock.install({ time: INSTANTS.hours25Before });
  await page.goto(sites.login);
  const { kind, region, entries } = bannerOf(page);
  await page.clock.runFor('00:01');
  await expect(region).toContainText('is geen onderhoud gepland');

  await page.clock.fastForward('02:00:00');
  await expect(kind).toHaveText('Gepland onderhoud');
  await page.clock.fastForward('23:00:00');
  await expect(kind).toHaveText('Onderhoud bezig');
  await page.clock.fastForward('06:00:00');
  await expect(region).toContainText('is geen onderhoud gepland');
  await expect(entries).toHaveCount(0);
});
