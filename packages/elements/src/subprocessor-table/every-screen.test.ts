import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { LANGUAGES } from '../shared/strings.js';
import { drawn, textOf } from '../testing/setup.js';
import { longDocument } from '../testing/subprocessor-documents.js';
import {
  HOST,
  MAIL,
  OFFICE,
  PARTNERS,
  PLANNED,
  REMOVED,
  STORE,
  subprocessorDocument,
  WHOLE,
} from '../testing/subprocessor-fixtures.js';
import { emulate, overflowingAt, tableOf, the, within } from '../testing/subprocessor-page.js';
import { COLUMN_IDS } from './columns.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

const DOCUMENT = subprocessorDocument([STORE, MAIL, HOST, OFFICE, PARTNERS, PLANNED, REMOVED, WHOLE], {
  noticeDays: 30,
  authorisation: 'general',
  objectionContact: 'privacy@example.com',
});

const EVERYTHING = 'filterable show-removed group-by="role" feed-href="https://example.com/feed"';

const table = (attributes = EVERYTHING, lang = 'en', document: unknown = DOCUMENT) =>
  tableOf<TrustSubprocessorTable>(document, attributes, lang);

const openAll = (of: Element) => {
  for (const details of within(of, 'details')) details.setAttribute('open', '');
};

afterEach(async () => {
  document.documentElement.style.removeProperty('font-size');
  history.replaceState(null, '', location.pathname + location.search);
  await emulate();
  await page.viewport(800, 600);
});

describe('TABLE-10: nothing overflows or is cut off', () => {
  it.each(LANGUAGES)('from 320 px on in %s, from left to right and back, every detail open', async (lang) => {
    for (const direction of ['ltr', 'rtl']) {
      document.documentElement.dir = direction;
      const shown = await table(EVERYTHING, lang);
      openAll(shown);
      for (const width of [320, 560, 900])
        expect(await overflowingAt(width, shown), `${width} px`).toEqual([]);
      shown.remove();
    }
  });

  it('with all ten columns, however little room there is for each', async () => {
    const shown = await table(`${EVERYTHING} columns="${COLUMN_IDS.join(' ')}"`, 'de');
    for (const width of [320, 700, 900, 1280])
      expect(await overflowingAt(width, shown), `${width} px`).toEqual([]);
  });

  it('TABLE-21: with letters of twice the size', async () => {
    document.documentElement.style.fontSize = '200%';
    const shown = await table(EVERYTHING, 'de');
    openAll(shown);
    for (const width of [640, 1280]) expect(await overflowingAt(width, shown), `${width} px`).toEqual([]);
    const size = (selector: string) => Number.parseFloat(getComputedStyle(the(shown, selector)).fontSize);
    expect(Math.min(...['.line', 'dd', 'summary', '.result', '.field'].map(size))).toBeGreaterThanOrEqual(20);
  });

  it('what is pressed is large enough for a finger, wherever records are stacked', async () => {
    await page.viewport(320, 700);
    const shown = await table();
    const pressed = within(shown, 'button, select, input, summary, .exports a');
    expect(pressed.length).toBeGreaterThan(10);
    for (const each of pressed)
      expect(each.getBoundingClientRect().height, each.outerHTML).toBeGreaterThanOrEqual(24);
  });
});

describe('TABLE-15: in a page from right to left', () => {
  it('each text keeps its own direction, and stands at the start of its column', async () => {
    document.documentElement.dir = 'rtl';
    await page.viewport(1200, 700);
    const arabic = { ...HOST, id: 'arabic', legalName: 'شركة المثال', purpose: 'Hosts the servers.' };
    const shown = await table('filterable', 'ar', subprocessorDocument([arabic, WHOLE]));
    const [company, , purpose] = ['company', 'entity', 'purpose'].map((id) =>
      the(shown, `#arabic .${id} .line`),
    );
    expect(getComputedStyle(company!).direction).toBe('rtl');
    expect(getComputedStyle(purpose!).direction).toBe('ltr');
    for (const line of [company!, purpose!]) {
      const range = document.createRange();
      range.selectNodeContents(line);
      const [text, cell] = [range.getBoundingClientRect(), line.closest('th, td')!.getBoundingClientRect()];
      expect(Math.abs(text.right - cell.right)).toBeLessThan(2);
    }
    const [first, last] = [within(shown, 'thead th')[0]!, within(shown, 'thead th')[5]!];
    expect(first.getBoundingClientRect().left).toBeGreaterThan(last.getBoundingClientRect().left);
    const { text, notes } = { text: the(shown, '.company'), notes: the(shown, '.notes .line') };
    expect(getComputedStyle(text).textAlign).toBe('start');
    expect(getComputedStyle(notes).direction).toBe('ltr');
  });
});

describe('TABLE-21: in forced colours', () => {
  it('what has the focus is outlined', async () => {
    await emulate({ forcedColors: true });
    const shown = await table();
    openAll(shown);
    for (const selector of [
      'input',
      'select',
      '.sort',
      'summary',
      '.line a',
      '.exports a',
      '.exports button',
    ]) {
      const each = the(shown, selector);
      each.focus({ focusVisible: true });
      expect(shown.shadowRoot!.activeElement, selector).toBe(each);
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      expect(outlineStyle, selector).not.toBe('none');
      expect(Number.parseFloat(outlineWidth), selector).toBeGreaterThanOrEqual(1);
    }
  });

  it('what is planned says so, what was removed is struck out, and the row that the address names is outlined', async () => {
    history.replaceState(null, '', '#mail');
    await emulate({ forcedColors: true });
    const shown = await table();
    const outline = (id: string) => getComputedStyle(the(shown, `#${id}`)).outlineStyle;
    expect([outline('mail'), outline('host')]).toEqual(['solid', 'none']);
    const name = (id: string) => getComputedStyle(the(shown, `#${id} th .main`)).textDecorationLine;
    expect([name('removed'), name('mail')]).toEqual(['line-through', 'none']);
    const mark = the(shown, '#planned .mark');
    expect(textOf(mark)).toBe('Planned from 1 January 2027');
    expect(Number(getComputedStyle(mark).fontWeight)).toBeGreaterThanOrEqual(600);
  });
});

describe('TABLE-16: printed', () => {
  it('every detail is open, the addresses of links stand beside them, and nothing to press is left', async () => {
    const shown = await table();
    expect(within(shown, 'dl').every((list) => list.checkVisibility())).toBe(false);
    await emulate({ media: 'print' });
    await drawn(shown);
    const lists = within(shown, 'dl');
    expect(lists.length).toBeGreaterThan(2);
    // What was skipped is laid out with the next frame.
    await vi.waitFor(() => {
      for (const list of lists) {
        expect(list.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
        expect(list.getBoundingClientRect().height).toBeGreaterThan(10);
      }
    });
    for (const each of within(shown, 'summary, input, select, .exports'))
      expect(each.checkVisibility()).toBe(false);
    const link = the(shown, '#mail .safeguards a');
    expect(getComputedStyle(link, '::after').content).toBe('" https://www.mailgun.com/gdpr/"');
    const toRow = the(shown, '#whole .company a');
    expect(getComputedStyle(toRow, '::after').content).toBe('none');
    expect(getComputedStyle(the(shown, 'thead')).display).toBe('table-header-group');
  });

  it('of many rows each is laid out, those far below included, and those that the filter hides are not', async () => {
    const shown = await table('filterable', 'en', longDocument(80));
    await userEvent.fill(the(shown, 'input'), 'provider');
    await drawn(shown);
    await emulate({ media: 'print' });
    const rows = within(shown, 'tbody tr');
    expect(rows).toHaveLength(80);
    for (const row of rows) {
      expect(getComputedStyle(row).contentVisibility).toBe('visible');
      expect(row.getBoundingClientRect().height > 0).toBe(!row.hidden);
    }
    expect(rows.filter(({ hidden }) => hidden).length).toBeGreaterThan(20);
  });
});
