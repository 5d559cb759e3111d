import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';
import { calendarOf, focused, press, tabTo } from './calendar.js';

test.use({ at: INSTANTS.hours23Before });

test('a month is read, left and come back to by keys alone', async ({ page, sites }) => {
  const calendar = await calendarOf(page, `${sites.website}en/`);
  await tabTo(page, 'Month');
  await press(page, 'Enter');
  await expect(calendar.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "November 2026":
      - rowgroup:
        - row:
          - columnheader "Monday"
          - columnheader "Tuesday"
          - columnheader "Wednesday"
          - columnheader "Thursday"
          - columnheader "Friday"
          - columnheader "Saturday"
          - columnheader "Sunday"
      - rowgroup:
        - row
        - row
        - row
        - row
        - row:
          - gridcell:
            - button "Monday 23 November"
          - gridcell:
            - button "Tuesday 24 November"
          - gridcell:
            - button "Wednesday 25 November"
          - gridcell:
            - button "Thursday 26 November, today"
          - gridcell:
            - 'button "Friday 27 November: 00:00 System maintenance"'
            - button "00:00 System maintenance; Friday 27 November, 00:00 to 06:00 CET"
          - gridcell:
            - 'button "Saturday 28 November: 20:00 Reserved Infrastructure upgrade"'
            - button "20:00 Infrastructure upgrade; Reserved, Saturday 28 November, 20:00 to Sun 06:00 CET"
          - gridcell:
            - 'button "Sunday 29 November: until 06:00 Reserved Infrastructure upgrade"'
            - button "until 06:00 Infrastructure upgrade; Reserved, Saturday 28 November, 20:00 to Sun 06:00 CET"
        - row
  `);

  await tabTo(page, 'Thursday 26 November, today');
  await press(page, 'ArrowRight', 'Enter');
  await expect(calendar.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Friday 27 November":
      - heading "Friday 27 November" [level=3]
      - button "Close"
      - list:
        - listitem:
          - paragraph:
            - time: 00:00
            - text: to
            - time: 06:00
            - text: CET
          - paragraph:
            - strong: System maintenance
          - paragraph: /for a few seconds, rarely for more than 30 minutes/
  `);
  await expect(calendar.getByRole('dialog')).toContainText('6 hours');
  await tabTo(page, 'Add to my calendar (.ics): System maintenance');
  await press(page, 'Escape');
  await expect(calendar.getByRole('dialog')).toBeHidden();
  await expect.poll(() => focused(page)).toBe('Friday 27 November: 00:00 System maintenance');

  await press(page, 'PageDown');
  await expect(calendar.getByRole('grid', { name: 'December 2026' })).toBeVisible();
  await expect.poll(() => focused(page)).toMatch(/^Sunday 27 December/);
  await expect(calendar.getByRole('status')).toHaveText(/^December 2026: \d+ entries$/);

  await tabTo(page, 'Week', 'Shift+Tab');
  await press(page, 'Space');
  await expect(calendar.getByRole('list', { name: /^21\D+27 December 2026$/ })).toBeVisible();
  await tabTo(page, 'today');
  await press(page, 'Enter');
  await expect(calendar.getByRole('list', { name: /^23\D+29 November 2026$/ })).toBeVisible();
});

test('a week is a list of days, each with a list of what is on', async ({ page, sites }) => {
  const calendar = await calendarOf(page, `${sites.website}en/`);
  await tabTo(page, 'Week');
  await press(page, 'Enter');
  await expect(calendar.getByRole('list', { name: /^23\D+29 November 2026$/ })).toMatchAriaSnapshot(`
    - list /23.+29 November 2026/:
      - listitem:
        - heading "Mon 23 Nov" [level=3]
      - listitem:
        - heading "Tue 24 Nov" [level=3]
      - listitem:
        - heading "Wed 25 Nov" [level=3]
      - listitem:
        - heading "Thu 26 Nov" [level=3]
      - listitem:
        - heading "Fri 27 Nov" [level=3]
        - list:
          - listitem:
            - button "00:00 System maintenance; Friday 27 November, 00:00 to 06:00 CET"
      - listitem:
        - heading "Sat 28 Nov" [level=3]
        - list:
          - listitem:
            - button "20:00 Infrastructure upgrade; Reserved, Saturday 28 November, 20:00 to Sun 06:00 CET"
      - listitem:
        - heading "Sun 29 Nov" [level=3]
        - list:
          - listitem:
            - button "until 06:00 Infrastructure upgrade; Reserved, Saturday 28 November, 20:00 to Sun 06:00 CET"
  `);
  await tabTo(page, '00:00 System maintenance');
  await press(page, 'Enter');
  await expect(calendar.getByRole('dialog', { name: 'Friday 27 November' })).toBeVisible();
  await press(page, 'Escape');
  await expect(calendar.getByRole('dialog')).toBeHidden();
  await expect.poll(() => focused(page)).toMatch(/^00:00 System maintenance;/);
});

test('an agenda is headings with lists, and each entry can be taken along', async ({ page, sites }) => {
  const calendar = await calendarOf(page, `${sites.website}en/`);
  await expect(calendar).toMatchAriaSnapshot(`
    - region "Maintenance calendar":
      - group "View":
        - button "Agenda" [pressed]
        - button "Month"
        - button "Week"
      - list:
        - listitem:
          - heading "Friday 27 November tomorrow" [level=3]
          - list:
            - listitem:
              - paragraph:
                - time: 00:00
                - text: to
                - time: 06:00
                - text: CET
              - paragraph:
                - strong: System maintenance
  `);
  await tabTo(page, 'Add to my calendar (.ics): System maintenance');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Enter')]);
  expect(download.suggestedFilename()).toBe('system-2026-11-27T00-00.ics');
});

test.describe('a reader in New York', () => {
  test.use({ timezoneId: 'America/New_York', at: '2026-11-26T12:00:00Z' });

  test('finds the night on the evening before, with both times, in Dutch', async ({ page, sites }) => {
    const calendar = await calendarOf(page, sites.website);
    await tabTo(page, 'Maand');
    await press(page, 'Enter');
    await tabTo(page, 'donderdag 26 november, vandaag: 18:00 Systeemonderhoud');
    await press(page, 'Enter');
    await expect(calendar.getByRole('dialog')).toMatchAriaSnapshot(`
      - dialog "donderdag 26 november":
        - heading "donderdag 26 november" [level=3]
        - button "Sluiten"
        - list:
          - listitem:
            - paragraph:
              - time: 18:00
              - text: tot
              - time: 00:00
              - text: /^(EST|GMT-5)$/
            - paragraph:
              - time: vr 00:00
              - text: tot
              - time: 06:00
              - text: in Oslo (CET)
    `);
  });
});
