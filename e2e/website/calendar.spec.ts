import { readFile } from 'node:fs/promises';

import { allDrawn } from '../support/elements.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';

test.use({ at: INSTANTS.hours23Before });

/** The fixture fails a test on whose page anything is refused by the policy, or complained of. */
test.describe('under the website’s own policy', () => {
  test.beforeEach(async ({ page, sites }) => {
    await page.goto(sites.website);
    await allDrawn(page);
  });

  test('CALENDAR-23: a month and a week are drawn, each bar in its place', async ({ page }) => {
    const calendar = page.locator('trust-maintenance-calendar');
    await calendar.getByRole('button', { name: 'Maand', exact: true }).click();
    const day = calendar.getByRole('button', { name: 'vrijdag 27 november: 00:00 Systeemonderhoud' });
    await expect(day).toBeVisible();

    await calendar.getByRole('button', { name: 'Week', exact: true }).click();
    const block = calendar.locator('[part=bar]', { hasText: 'Systeemonderhoud' });
    const part = await block.evaluate((bar) => {
      const heightOf = (element: Element | null) => element?.getBoundingClientRect().height ?? NaN;
      return heightOf(bar) / heightOf(bar.closest('.track'));
    });
    // From midnight to six: a quarter of the day.
    expect(part).toBeCloseTo(0.25, 1);
  });

  test('CALENDAR-16: a time is saved as a calendar file, and nothing is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const calendar = page.locator('trust-maintenance-calendar');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      calendar.locator('[part=add]').first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('system-2026-11-27T00-00.ics');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('DTSTART:20261126T230000Z\r\nDTEND:20261127T050000Z\r\n');
    expect(text).toContain('SUMMARY:Systeemonderhoud\r\n');
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  });

  test('CALENDAR-16: the published calendar is there to subscribe to, in the language of the page', async ({
    page,
  }) => {
    const links = page.locator('trust-maintenance-calendar [part=links] a');
    const [subscribe, download] = await links.evaluateAll((all) =>
      all.map((each) => (each as HTMLAnchorElement).href),
    );
    expect(subscribe).toMatch(/^webcal:.*\/maintenance\.nl\.ics$/);
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address);
      return { type: response.headers.get('content-type'), text: await response.text() };
    }, download ?? '');
    expect(answer.type).toContain('text/calendar');
    expect(answer.text).toContain('SUMMARY:Systeemonderhoud');
  });
});
