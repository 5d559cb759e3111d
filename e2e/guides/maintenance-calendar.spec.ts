import { accessibilityFaults } from '../support/axe.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { watchReports } from '../support/page-reports.js';
import { expect } from '../support/test.js';
import { hold } from '../support/troubles.js';
import { answer, drawnCalendar, HEADER_LINES, test } from './maintenance-calendar.js';
import type { Steps } from './maintenance-calendar.js';

const UP_TO_DATE = { errors: [], violations: [] };
const FALLBACK = 'Usually on Fridays';

for (const width of [1280, 320]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test('EMBED-5: the page that the guide begins with has an agenda, and nothing moves or is refused', async ({
      page,
      calendarPage,
    }) => {
      await watchLayoutShifts(page);
      const reports = await watchReports(page);
      await page.goto(calendarPage.open());
      const calendar = await drawnCalendar(page);
      await expect(calendar.locator('[part=title]').first()).toHaveText('System maintenance');
      await expect(page.getByText(FALLBACK)).toBeHidden();
      expect(await layoutShifts(page)).toEqual([]);
      expect(await reports()).toEqual(UP_TO_DATE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
}

test('the month of the guide speaks Dutch on a Dutch page, and is to be subscribed to', async ({
  page,
  calendarPage,
}) => {
  await page.goto(calendarPage.open({ language: 'nl', hasMonth: true }));
  const calendar = await drawnCalendar(page);
  await expect(calendar.getByRole('grid', { name: 'november 2026' })).toBeVisible();
  await expect(calendar.getByRole('link', { name: 'Abonneren' })).toHaveAttribute('href', /^webcal:.*\.ics$/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('CALENDAR-21: what the reader chose is in the address, and there again after a reload', async ({
    page,
    calendarPage,
  }) => {
    await page.goto(calendarPage.open({ hasMonth: true, head: ['keep-tag'] }));
    const calendar = await drawnCalendar(page);
    const press = (name: string) => calendar.getByRole('button', { name, exact: true }).click();
    await press('Week');
    await press('Oslo');
    await press('System');
    await press('Next week');
    const caption = calendar.locator('[part=caption]');
    await expect(caption).toContainText('30 November – 6 December 2026');
    const shown = await caption.innerText();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
      view: 'week',
      'time-zone': 'source',
      kinds: 'system',
    });

    await page.reload();
    await drawnCalendar(page);
    expect(await caption.innerText()).toBe(shown);
    for (const name of ['Week', 'Oslo', 'System'])
      await expect(calendar.getByRole('button', { name, exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
  });
});

test('an address whose words make no sense shows the agenda of today', async ({ page, calendarPage }) => {
  const address = calendarPage.open({ head: ['keep-tag'] });
  await page.goto(`${address}?view=x&from=2026-13-45&time-zone=Mars&kinds=x&months=-3`);
  const calendar = await drawnCalendar(page);
  await expect(calendar.locator('[part=caption]')).toContainText('26 November');
  await expect(calendar.locator('[part=title]').first()).toHaveText('System maintenance');
});

test('CALENDAR-15: the link of the guide opens its window, and who goes on from there finds that again', async ({
  page,
  calendarPage,
}) => {
  await page.goto(calendarPage.open({ hasMonth: true, head: ['keep-tag'], main: ['link'] }));
  const calendar = await drawnCalendar(page);
  const link = page.getByRole('link', { name: 'System maintenance on 11 December' });
  const details = calendar.locator('[part=details]');
  const follow = async () => {
    await link.click();
    await expect(details).toContainText('Friday 11 December');
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
  };
  await follow();

  await calendar.getByRole('button', { name: 'Next month' }).click();
  const january = calendar.getByRole('grid', { name: 'January 2027' });
  await expect(january).toBeVisible();
  await page.reload();
  await expect(january).toBeVisible();
  await expect(details).toBeHidden();
  await follow();
  await expect(calendar.getByRole('grid', { name: 'December 2026' })).toBeVisible();
});

test('CALENDAR-15: a link leads past what an address has kept, although the script that keeps comes late', async ({
  page,
  calendarPage,
}) => {
  const release = await hold(page, '**/keep.js', (route) => route.continue());
  const address = calendarPage.open({ head: ['keep-tag'] });
  const kept = '?from=2027-06-01&kinds=application&time-zone=source';
  await page.goto(`${address}${kept}#system@2026-12-11T00:00`, { waitUntil: 'commit' });
  const calendar = await drawnCalendar(page);
  release();
  await expect(calendar).toHaveAttribute('time-zone', 'source');
  await expect(calendar.locator('[id="system@2026-12-11T00:00"]')).toBeVisible();
});

test('CALENDAR-29: a window that is chosen by keys is told of in the dialog of the guide', async ({
  page,
  calendarPage,
}) => {
  const head = ['own-details-tag'];
  await page.goto(calendarPage.open({ hasMonth: true, head, main: ['dialog'] }));
  const calendar = await drawnCalendar(page);
  const day = calendar.getByRole('button', { name: 'Friday 27 November: 00:00 System maintenance' });
  await day.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Maintenance' });
  await expect(dialog.getByRole('listitem')).toHaveText(
    /^System maintenance: Friday, November 27, 00:00\s–\s06:00, Europe\/Oslo$/,
  );
  await expect(calendar.locator('[part=details]')).toBeHidden();

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(day).toBeFocused();
});

test('CALENDAR-32: printed, the month of the guide is an agenda without buttons', async ({
  page,
  calendarPage,
}) => {
  await page.goto(calendarPage.open({ hasMonth: true }));
  const calendar = await drawnCalendar(page);
  await page.emulateMedia({ media: 'print' });
  await expect(calendar.locator('[part=slot]').first()).toBeVisible();
  await expect(calendar.getByRole('button')).toHaveCount(0);
  await expect(calendar.getByRole('grid')).toHaveCount(0);
});

test.describe('where something fails', () => {
  test.use({ tolerated: /./ });

  const CORS = { 'Access-Control-Allow-Origin': '*' };

  test('without the script or its policy, what stands between the tags is shown, and nothing else', async ({
    page,
    calendarPage,
    complaints,
  }) => {
    const cases: Readonly<Record<string, Steps>> = {
      'the script is not there': { script: answer(CORS, '', 404) },
      'the script is another': { script: answer({ ...CORS, 'Content-Type': 'text/javascript' }, '0') },
      'the policy does not grant lit-html': {
        policy: (text) => text.replace('trusted-types lit-html', "trusted-types 'none'"),
      },
    };
    for (const [name, steps] of Object.entries(cases)) {
      await test.step(name, async () => {
        const before = complaints.length;
        await page.goto(calendarPage.open(steps));
        await expect.poll(() => complaints.length).toBeGreaterThan(before);
        await expect(page.getByText(FALLBACK)).toBeVisible();
        await expect(page.getByRole('button')).toHaveCount(0);
      });
    }
  });

  test('CALENDAR-14: without the document that is said, with a retry, another way, and what stands between the tags', async ({
    page,
    calendarPage,
  }) => {
    const cases: Readonly<Record<string, Steps>> = {
      network: { policy: (text) => text.replace(/connect-src [^;]+;/, '') },
      http: { document: answer(CORS, '', 404) },
      json: { document: answer(CORS, '<html>') },
      document: { document: answer(CORS, '{"version":1,"defaultLanguage":"en"}') },
    };
    const calendar = page.locator('trust-maintenance-calendar');
    for (const [reason, steps] of Object.entries(cases)) {
      await test.step(reason, async () => {
        await page.goto(calendarPage.open(steps));
        await expect(calendar.locator('[part=failure]')).toContainText('could not be loaded');
        await expect(calendar.getByRole('button')).toHaveText('Try again');
        const otherWay = calendar.getByRole('link', { name: 'Read it on another page' });
        await expect(otherWay).toHaveAttribute('href', 'https://status.example.com/');
        await expect(page.getByText(FALLBACK)).toBeVisible();
      });
    }
  });
});

test('no header of the guide is more than one line, and none allows what is unsafe', () => {
  for (const line of HEADER_LINES) expect(line).toMatch(/^[\w-]+: \S/);
  expect(HEADER_LINES.join('\n')).not.toMatch(/unsafe|data:|blob:/);
});
