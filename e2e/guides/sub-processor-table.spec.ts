import { readFile } from 'node:fs/promises';

import type { Locator } from '@playwright/test';

import { accessibilityFaults } from '../support/axe.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { expect } from '../support/test.js';
import { trustErrorReasons } from '../support/trust-errors.js';
import { readGuide } from './markdown.js';
import {
  headerLines,
  linesIn,
  output,
  plain,
  recordTest,
  setAttribute,
  speak,
  WITHOUT_DOCUMENT,
  WITHOUT_SCRIPT,
} from './record-page.js';

const GUIDE = await readGuide('docs/guides/sub-processor-table.md');
const test = recordTest({
  guide: GUIDE,
  tag: 'trust-subprocessor-table',
  script: 'subprocessor-table.js',
  page: 'sub-processors',
  beside: { 'subprocessors.csv': GUIDE.snippet('csv-headers'), 'changes.atom': '', 'trust.jsonld': '' },
});

const UP_TO_DATE = { errors: [], violations: [] };
const FALLBACK = 'The sub-processors as CSV';

const namesOf = (table: Locator) => table.locator('tbody tr:visible .company .main').allInnerTexts();

for (const width of [1280, 320]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test('EMBED-5: the page of the guide has the record, and nothing moves, overflows or is refused', async ({
      page,
      recordPage: { element, open, reports },
    }) => {
      await watchLayoutShifts(page);
      await page.goto(await open());
      await expect(element.getByRole('row')).toHaveCount(5);
      expect(await namesOf(element)).toEqual([
        'Birchwood Software AS',
        'Northern Cloud AB',
        'Parrot Mail Inc.',
        'Lumen Search GmbH',
      ]);
      await expect(page.getByText(FALLBACK)).toBeHidden();
      expect(await layoutShifts(page)).toEqual([]);
      expect(await reports()).toEqual(UP_TO_DATE);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
}

test('TABLE-1, TABLE-3, TABLE-5, TABLE-17: each fact stands where the guide says, in the language of the page', async ({
  page,
  recordPage: { element, open },
}) => {
  await page.goto(await open());
  const told = Object.fromEntries(
    GUIDE.table('column').map(([column, , shown]) => [plain(column), linesIn(shown)]),
  );
  const row = element.locator('#northern-cloud');
  const cells = (names: readonly string[]) =>
    Promise.all(names.map((name) => row.locator(`.${name} .line`).allTextContents()));
  const usual = ['company', 'entity', 'processing', 'purpose', 'transfers', 'safeguards'];
  expect(await cells(usual)).toEqual(usual.map((name) => told[name]));
  const details = row.locator('[part=detail]');
  await expect(details.locator('dt')).toHaveText(['Contact', 'Data', 'Dates', 'Chain']);

  const all = Object.keys(told);
  await setAttribute(element, 'columns', all.slice(1).join(' '));
  await expect(details).toHaveCount(0);
  expect(await cells(all)).toEqual(Object.values(told));
  await expect(element.locator('#parrot-mail .safeguards')).toHaveText(/held by Northern Cloud AB$/);

  await setAttribute(element, 'columns', 'purpose nonsense entity');
  await expect(element.getByRole('columnheader')).toHaveText([
    'Company',
    'Purpose',
    'Established in',
    'Details',
  ]);

  await speak(element, 'nl');
  await expect(element.locator('#parrot-mail .purpose')).toHaveText('Verstuurt e-mail');
  await expect(element.locator('#birchwood .entity')).toContainText('Noorwegen');
  await speak(element, 'fr');
  await expect(element.locator('#birchwood .entity')).toContainText('Norway');
});

test('TABLE-4: planned entries follow the days of the guide, by the clock of the document', async ({
  page,
  recordPage: { element, open },
}) => {
  await page.goto(await open());
  const lines = element.locator('#lumen-search .company .line');
  // The style sheet of the guide reaches a token, a part, and the head.
  await expect(element.locator('#lumen-search')).toHaveCSS('background-color', 'rgb(255, 246, 224)');
  await expect(element.locator('#lumen-search .missing').first()).toHaveCSS('font-style', 'normal');
  await expect(element.locator('thead')).toHaveCSS('inset-block-start', '64px');
  for (const [day, , shown] of GUIDE.table('day')) {
    // Just after midnight in Oslo, still the day before in UTC; and just before the next one.
    for (const time of ['T00:01:00+01:00', 'T23:59:00+01:00']) {
      await setAttribute(element, 'now', `${plain(day)}${time}`);
      await expect(lines).toHaveText(['Lumen Search GmbH', ...linesIn(shown)]);
    }
  }
  await expect(element.locator('#old-backup')).toHaveCount(0);
  await setAttribute(element, 'show-removed', '');
  await expect(element.locator('#old-backup')).toContainText('Removed on 30 September 2026');
});

test('TABLE-6, TABLE-7, TABLE-9, TABLE-12: readers filter, choose, sort and follow links; pages group', async ({
  page,
  recordPage: { element, open },
}) => {
  await page.goto(await open({ fragment: '#lumen-search' }));
  await expect(element.locator('#lumen-search')).toBeInViewport();
  const filter = element.getByRole('searchbox', { name: 'Filter' });
  await filter.fill('parrot');
  await expect.poll(() => namesOf(element)).toEqual(['Northern Cloud AB', 'Parrot Mail Inc.']);
  await expect(element.getByRole('status')).toHaveText('2 of 4 entries');
  await page.evaluate(() => (location.hash = '#birchwood'));
  await expect(element.locator('#birchwood')).toBeInViewport();
  await expect(filter).toHaveValue('');

  await element.getByLabel('Country of processing').selectOption({ label: 'United States (1)' });
  await expect.poll(() => namesOf(element)).toEqual(['Parrot Mail Inc.']);
  await element.getByRole('button', { name: 'Show all' }).click();
  await element.getByRole('button', { name: 'Company' }).press('Enter');
  await expect(element).toHaveAttribute('sort', 'company');
  await expect
    .poll(() => namesOf(element))
    .toEqual(['Birchwood Software AS', 'Lumen Search GmbH', 'Northern Cloud AB', 'Parrot Mail Inc.']);
  await setAttribute(element, 'sort', 'nonsense');
  await expect.poll(async () => (await namesOf(element))[1]).toBe('Northern Cloud AB');
  await setAttribute(element, 'group-by', 'role');
  await expect(element.locator('[part=group]')).toHaveText(['Provider of the service', 'Sub-processor']);
  await setAttribute(element, 'group-by', 'nonsense');
  await expect(element.locator('[part=group]')).toHaveCount(0);
});

test('TABLE-14, TABLE-16, TABLE-20, JSONLD-7: the record is taken along: by readers, by programs, and on paper', async ({
  page,
  published,
  recordPage: { element, open, reports },
}) => {
  const script = await output(GUIDE.snippet('json-ld.mjs'), published);
  await page.goto(await open({ html: (text) => text.replace('</head>', () => `${script}</head>`) }));
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toHaveProperty('@context');
  expect(data).toContain('Northern Cloud AB');

  const save = async (role: 'button' | 'link') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      element.getByRole(role, { name: 'Download as CSV' }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const made = await save('button');
  expect(made.name).toBe('sub-processors-2026-11-20.csv');
  expect(made.text).toContain('"Norway\nOslo"');
  expect(made.text).not.toContain('Old Backup');

  const address = await element.getAttribute('fallback-href');
  await setAttribute(element, 'csv-href', address ?? '');
  const whole = await save('link');
  expect(whole.name).toBe('sub-processors.csv');
  expect(whole.text).toContain('\nold-backup,Old Backup Ltd,');
  expect(whole.text).toContain('Beheert de servers van de dienst');

  expect(await published.file('public/changes.nl.atom')).toContain('Lumen Search GmbH: aangekondigd');
  await expect(element.getByRole('link', { name: 'Follow changes' })).toHaveAttribute(
    'href',
    /changes\.atom$/,
  );
  const details = element.locator('#northern-cloud [part=detail]').first();
  await expect(details).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(details).toBeVisible();
  await expect(element.locator('[part=controls]')).toBeHidden();
  expect(await reports()).toEqual(UP_TO_DATE);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('EMBED-21: the HTML that the guide makes is the whole record, and its rows have addresses', async ({
    page,
    published,
    recordPage: { open },
  }) => {
    const between = await published.file('between.html');
    const html = (text: string) => text.replace(/<p><a.*<\/a><\/p>/, () => between);
    await page.goto(await open({ html, fragment: '#lumen-search' }));
    await expect(page.getByRole('row')).toHaveCount(5);
    await expect(page.locator('#lumen-search')).toContainText('object until 10 December 2026');
    await expect(page.locator('#northern-cloud')).toContainText('LEI: 5299000EXAMPLE000000');
  });
});

test.describe('where something fails', () => {
  test.use({ tolerated: /./ });

  test('without the script or its policy, what stands between the tags is shown, and nothing else', async ({
    page,
    recordPage: { open },
    complaints,
  }) => {
    for (const [name, steps] of Object.entries(WITHOUT_SCRIPT)) {
      await test.step(name, async () => {
        const before = complaints.length;
        await page.goto(await open(steps));
        await expect.poll(() => complaints.length).toBeGreaterThan(before);
        await expect(page.getByText(FALLBACK)).toBeVisible();
        await expect(page.getByRole('button')).toHaveCount(0);
      });
    }
  });

  test('TABLE-13: without the document that is said, with a retry, another way, and what stands between the tags', async ({
    page,
    recordPage: { element, open },
  }) => {
    for (const [reason, steps] of WITHOUT_DOCUMENT) {
      await test.step(reason, async () => {
        await page.goto(await open(steps));
        await expect(element.locator('[part=failure]')).toContainText('could not be loaded');
        await expect(element.getByRole('button')).toHaveText('Try again');
        await expect(element.getByRole('link', { name: 'Read it on another page' })).toHaveAttribute(
          'href',
          /subprocessors\.csv$/,
        );
        await expect(page.getByText(FALLBACK)).toBeVisible();
        expect(await trustErrorReasons(page)).toEqual([reason]);
      });
    }
  });

  test('FAULT-3, FAULT-4: a faulty entry leaves the others, and a faulty place says that something is missing', async ({
    page,
    recordPage: { element, open },
  }) => {
    const edit = (text: string) =>
      text
        .replace('"id":"birchwood","legalName":"Birchwood Software AS"', '"id":"birchwood"')
        .replace('"country":"FI"', '"country":"Finland"');
    await page.goto(await open({ edit }));
    await expect(element.getByRole('row')).toHaveCount(4);
    await expect(element.locator('#birchwood')).toHaveCount(0);
    await expect(element.locator('#northern-cloud .processing')).toContainText(
      'not all of this could be read',
    );
    expect(await trustErrorReasons(page)).toEqual(['document']);
  });
});

test('no header of the guide is more than one line, and none allows what is unsafe', () => {
  const lines = headerLines(GUIDE, ['page', 'script', 'document', 'csv']);
  for (const line of lines) expect(line).toMatch(/^[\w-]+: \S/);
  expect(lines.join('\n')).not.toMatch(/unsafe|data:|blob:/);
});
