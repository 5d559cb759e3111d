import type { Locator } from '@playwright/test';

import { accessibilityFaults } from '../support/axe.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { expect } from '../support/test.js';
import { trustErrorReasons } from '../support/trust-errors.js';
import { readGuide } from './markdown.js';
import {
  headerLines,
  linesIn,
  plain,
  recordTest,
  setAttribute,
  speak,
  WITHOUT_DOCUMENT,
  WITHOUT_SCRIPT,
} from './record-page.js';

const GUIDE = await readGuide('docs/guides/agreement-list.md');
const test = recordTest({
  guide: GUIDE,
  tag: 'trust-agreement-list',
  script: 'agreement-list.js',
  page: 'agreements',
  beside: {},
});
test.use({ locale: 'en-GB' });

const UP_TO_DATE = { errors: [], violations: [] };
const FALLBACK = 'All agreements';

/** What the link of an agreement says beside its title. */
async function badgesOf(list: Locator, id: string): Promise<string> {
  const badges = await list.locator(`#${id} > .main [part=badge]`).allTextContents();
  return badges.length === 0 ? 'none' : badges.map((text) => plain(text.replace(/^, /, ''))).join(', ');
}

for (const width of [1280, 320]) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height: 720 } });

    test('EMBED-5, LIST-9, LIST-15: the page of the guide has every agreement, and nothing moves, overflows or is refused', async ({
      page,
      recordPage: { element, open, reports },
    }) => {
      await watchLayoutShifts(page);
      await page.goto(await open());
      await expect(element.locator('[part=title]')).toHaveText([
        'Terms of service',
        'Data Processing Agreement',
        'Code of Conduct',
        'Security Annex',
        'Support Policy',
      ]);
      await expect(element.getByRole('heading', { level: 3 })).toHaveText([
        'Terms',
        'Privacy',
        'Other documents',
      ]);
      await expect(page.getByText(FALLBACK)).toBeHidden();
      expect(await layoutShifts(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await accessibilityFaults(page)).toEqual([]);

      // The style sheet of the guide reaches a token and a part.
      await expect(element.locator('[part=badge]').first()).toHaveCSS('border-radius', '0px');
      await expect(element.locator('[part=heading]').first()).toHaveCSS('text-transform', 'uppercase');
      await page.getByRole('link', { name: 'Our data processing agreement' }).click();
      await expect(element.locator('#dpa')).toBeInViewport();
      await expect(element.locator('#dpa')).toHaveClass(/reached/);
      expect(await reports()).toEqual(UP_TO_DATE);
    });
  });
}

test('LIST-1, LIST-2, LIST-3, LIST-4, LIST-6: editions have the badges of the guide on Dutch, German and English pages', async ({
  page,
  recordPage: { element, open },
}) => {
  await page.goto(await open());
  await expect(element.locator('#dpa')).toBeVisible();
  for (const [at, language] of ['nl', 'de', 'en'].entries()) {
    await speak(element, language);
    await expect(element.locator('.base')).toHaveAttribute('lang', language);
    const told = GUIDE.table('agreement').map((cells) => [plain(cells[0]), plain(cells[at + 2])] as const);
    expect(told).toHaveLength(5);
    for (const [id, badges] of told) expect([id, await badgesOf(element, id)]).toEqual([id, badges]);
  }
  await expect(element.locator('#support > .main a')).toHaveAttribute('hreflang', 'nl');
  await expect(element.locator('#terms [part=others]').first()).toHaveText(/^\s*Also:\s+Nederlands\s*$/);
  await expect(element.locator('#dpa > [part=others]')).toContainText('(docx, 84');
  await expect(element.locator('#dpa > [part=remarks]')).toContainText('binding text');
  await expect(element.locator('#dpa > [part=others]')).toContainText('translation, not binding');

  // A reader whose language is known, and an edition that is nowhere.
  await setAttribute(element, 'languages', 'de');
  await expect(element.locator('#support > .main')).toContainText('in German');
  await expect(element.locator('#support > .main').getByRole('link')).toHaveCount(0);
});

test('LIST-10, LIST-11, LIST-12, LIST-13, LIST-14: a new version comes into force by the days of the guide', async ({
  page,
  recordPage: { element, open },
}) => {
  await page.goto(await open());
  const dpa = element.locator('#dpa');
  await expect(dpa).toBeVisible();
  for (const [day, shown] of GUIDE.table('day')) {
    // Just after midnight in Oslo, still the day before in UTC; and just before the next one.
    for (const time of ['T00:01:00+01:00', 'T23:59:00+01:00']) {
      await setAttribute(element, 'now', `${plain(day)}${time}`);
      const pieces = linesIn(shown);
      const inOrder = pieces.map((piece) => piece.replaceAll(/[.()]/g, String.raw`\$&`)).join('.*');
      await expect(dpa).toHaveText(new RegExp(inOrder, 's'));
      await expect(dpa.locator('[part=updated]')).toHaveCount(pieces[0] === 'updated' ? 1 : 0);
      await expect(dpa.locator('details')).toHaveCount(shown?.includes('Earlier') ? 1 : 0);
    }
  }
  await dpa.locator('summary').press('Enter');
  await expect(dpa.locator('.former')).toHaveText([
    /version 2026-11.*replaced on 1 January 2027/s,
    /2021-05/,
  ]);
  await setAttribute(element, 'now', '2026-12-05T12:00:00Z');
  await expect(dpa.locator('> [part=changes]')).toContainText('Two sub-processors added.');
  await element.evaluate((each) => each.removeAttribute('show-history'));
  await expect(dpa.locator('> [part=changes]')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('EMBED-22: the HTML that the guide makes has the badges of an English page', async ({
    page,
    published,
    recordPage: { open },
  }) => {
    const between = await published.file('between.html');
    await page.goto(
      await open({ html: (text) => text.replace(/<p><a href="https.*<\/a><\/p>/, () => between) }),
    );
    for (const name of [
      'Terms of service',
      'Code of Conduct (pdf, 1.3 MB)',
      'Support Policy (in Dutch, pdf)',
    ])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.getByText('Two sub-processors added.')).toBeVisible();
  });
});

test.describe('where something fails', () => {
  test.use({ tolerated: /./ });

  test('without the script or its policy, what stands between the tags is shown, and nothing else', async ({
    page,
    recordPage: { element, open },
    complaints,
  }) => {
    for (const [name, steps] of Object.entries(WITHOUT_SCRIPT)) {
      await test.step(name, async () => {
        const before = complaints.length;
        await page.goto(await open(steps));
        await expect.poll(() => complaints.length).toBeGreaterThan(before);
        await expect(page.getByText(FALLBACK)).toBeVisible();
        await expect(element.getByRole('listitem')).toHaveCount(0);
      });
    }
  });

  test('LIST-16: without the document that is said, with a retry, another way, and what stands between the tags', async ({
    page,
    recordPage: { element, open },
  }) => {
    for (const [reason, steps] of WITHOUT_DOCUMENT) {
      await test.step(reason, async () => {
        await page.goto(await open(steps));
        await expect(element.locator('[part=failure]')).toContainText('could not be loaded');
        await expect(element.getByRole('button')).toHaveText('Try again');
        const otherWay = element.getByRole('link', { name: 'Read it on another page' });
        await expect(otherWay).toHaveAttribute('href', /\/legal\/all$/);
        await expect(page.getByText(FALLBACK)).toBeVisible();
        expect(await trustErrorReasons(page)).toEqual([reason]);
      });
    }
  });

  test('LIST-3, LIST-16: a faulty agreement leaves the others, and a faulty edition is not taken for none', async ({
    page,
    recordPage: { element, open },
  }) => {
    const edit = (text: string) =>
      text
        .replace('"title":"Security Annex",', '')
        .replace('{"language":"en","format":"pdf"', '{"language":"en","format":"epub"},$&')
        .replace('"language":"nl"', '"language":"fr"');
    await page.goto(await open({ edit, fragment: '#nothing' }));
    await expect(element.locator('[part=agreement]')).toHaveCount(4);
    await expect(element.locator('#security')).toHaveCount(0);
    expect(await trustErrorReasons(page)).toEqual(['document']);
    await speak(element, 'nl');
    await expect.poll(() => badgesOf(element, 'conduct')).toBe('in het Engels, pdf, 1,3 MB');

    // English words on a French page, and the French edition.
    await speak(element, 'fr');
    await expect.poll(() => badgesOf(element, 'conduct')).toBe('in English, pdf, 1.3 MB');
    await expect(element.locator('#terms > .main a')).toHaveAttribute('hreflang', 'fr');
    expect(await badgesOf(element, 'terms')).toBe('none');
  });
});

test('no header of the guide is more than one line, and none allows what is unsafe', () => {
  const lines = headerLines(GUIDE, ['page', 'script', 'document']);
  for (const line of lines) expect(line).toMatch(/^[\w-]+: \S/);
  expect(lines.join('\n')).not.toMatch(/unsafe|data:|blob:/);
});
