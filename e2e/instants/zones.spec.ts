import { bannerOf } from '../support/banner.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';

/** Friday 27 November 2026, 00:00 to 06:00 in Oslo (23:00Z to 05:00Z), as others read it 23 hours before. */
const READERS = [
  { zone: 'Asia/Kolkata', time: /morgen, 04:30 – 10:30/i, label: /^bij u \(GMT\+5:30\)$/ },
  { zone: 'America/New_York', time: /morgen, 18:00 – vr 27 nov, 00:00/i, label: /^bij u \((EST|GMT-5)\)$/ },
];

for (const { zone, time, label } of READERS) {
  test.describe(`a reader in ${zone}`, () => {
    test.use({ timezoneId: zone, at: INSTANTS.hours23Before });

    test('SHARED-10: is told the time there first, then the time in Oslo', async ({ page, sites }) => {
      await page.goto(sites.login);
      const { when } = bannerOf(page);
      await expect(when.locator('.time')).toHaveText(time);
      await expect(when.locator('.zone')).toHaveText(label);
      await expect(when.locator('.source')).toHaveText(/morgen, 00:00 – 06:00 in Oslo \(CET\)/i);
    });
  });
}
