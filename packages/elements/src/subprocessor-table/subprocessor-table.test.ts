// For the type of what speaks to Chromium.
import type {} from '@vitest/browser-playwright';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';

import { accessibilityFaults } from '../testing/accessibility.js';
import { drawn, mount, textOf } from '../testing/setup.js';
import {
  HOST,
  MAIL,
  PARTNERS,
  PLANNED,
  REMOVED,
  STORE,
  subprocessorDocument,
} from '../testing/subprocessor-fixtures.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

const NOW = '2026-11-22T09:00:00Z';
const DOCUMENT = subprocessorDocument([STORE, MAIL, HOST, PARTNERS, PLANNED, REMOVED], { noticeDays: 30 });
const AREAS = [{ region: '155' }, { region: '830' }];

afterEach(async () => {
  history.replaceState(null, '', location.pathname + location.search);
  await page.viewport(800, 600);
});

async function shown(
  attributes = '',
  data: unknown = DOCUMENT,
  lang = 'en',
): Promise<TrustSubprocessorTable> {
  const table = await mount<TrustSubprocessorTable>(
    `<trust-subprocessor-table lang="${lang}" now="${NOW}" ${attributes}><p>Own words</p></trust-subprocessor-table>`,
  );
  table.data = data;
  await drawn(table);
  return table;
}

const all = (table: Element, selector: string) => [...(table.shadowRoot?.querySelectorAll(selector) ?? [])];
const names = (table: Element) => all(table, 'tbody tr:not(.group, [hidden])').map(({ id }) => id);
const header = (table: Element, column: string) =>
  table.shadowRoot!.querySelector<HTMLButtonElement>(`[data-column="${column}"]`)!;

describe('trust-subprocessor-table', () => {
  it('TABLE-1: shows a row for each entry, headed by the company', async () => {
    const table = await shown();
    expect(names(table)).toEqual(['store', 'mail', 'host', 'partners', 'planned']);
    expect(all(table, 'tbody th[scope="row"]').map(textOf)[1]).toContain('Mailgun Inc.');
    expect(names(await shown('show-removed'))).toContain('removed');
  });

  it('TABLE-6: a heading sorts, then the other way, by keyboard too', async () => {
    const table = await shown();
    header(table, 'company').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(table);
    expect(names(table)).toEqual(['partners', 'planned', 'mail', 'store', 'host']);
    expect(all(table, '[aria-sort]').map((each) => each.getAttribute('aria-sort'))).toEqual(['ascending']);
    await userEvent.keyboard(' ');
    await drawn(table);
    expect(names(table)).toEqual(['host', 'store', 'mail', 'planned', 'partners']);
    expect(table.getAttribute('sort')).toBe('-company');
    expect(table.shadowRoot?.activeElement).toBe(header(table, 'company'));
  });

  it('TABLE-7, TABLE-8: filters while typing, and says the result after a pause', async () => {
    const table = await shown('filterable');
    const result = table.shadowRoot!.querySelector('[role="status"]');
    expect(textOf(result)).toBe('5 entries');
    await userEvent.fill(table.shadowRoot!.querySelector('input')!, 'frankfurt');
    await drawn(table);
    expect(names(table)).toEqual(['mail']);
    expect(textOf(result)).toBe('5 entries');
    await vi.waitFor(() => expect(textOf(result)).toBe('1 of 5 entries'));
    await userEvent.fill(table.shadowRoot!.querySelector('input')!, 'nobody');
    await drawn(table);
    expect(textOf(table.shadowRoot!.querySelector('.empty'))).toBe('No entry matches.');
  });

  it('TABLE-7: chooses by country of processing', async () => {
    const table = await shown('filterable');
    const [country] = all(table, 'select') as HTMLSelectElement[];
    await userEvent.selectOptions(country!, 'IE');
    await drawn(table);
    expect(names(table)).toEqual(['store']);
  });

  it('TABLE-10: keeps its roles and fits where it is stacked', async () => {
    await page.viewport(320, 700);
    const table = await shown('filterable');
    const [first, second] = all(table, 'td').map((cell) => cell.getBoundingClientRect());
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
    for (const role of roles) expect(all(table, `[role="${role}"]`).length, role).toBeGreaterThan(0);
    await expect.element(page.getByRole('columnheader', { name: 'Processed in' })).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('TABLE-10: what does not break by itself is broken, at any width', async () => {
    const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3);
    const data = subprocessorDocument([{ ...HOST, legalName: long, purpose: long }]);
    for (const width of [320, 700, 1000]) {
      await page.viewport(width, 700);
      await shown('filterable', data);
      expect(document.documentElement.scrollWidth, `${width} px`).toBeLessThanOrEqual(width);
      document.body.replaceChildren();
    }
  });

  it('TABLE-10: sorts where it is stacked too', async () => {
    await page.viewport(320, 700);
    const table = await shown();
    await userEvent.click(header(table, 'purpose'));
    await drawn(table);
    expect(table.sort).toBe('purpose');
    for (const button of all(table, '.sort')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  it('TABLE-2: names areas that the browser’s own names leave out', async () => {
    const table = await shown('', subprocessorDocument([{ ...STORE, processing: AREAS }]));
    expect(all(table, '[part~="processing"] .line').map(textOf)).toEqual([
      'Western Europe',
      'Area 830 (UN M49)',
    ]);
  });

  it('TABLE-15: in a page from right to left the columns follow, and English keeps its own direction', async () => {
    await page.viewport(1000, 700);
    document.documentElement.dir = 'rtl';
    const table = await shown('', DOCUMENT, 'ar');
    const [company, entity] = all(table, '#mail > *').map((cell) => cell.getBoundingClientRect().left);
    expect(company).toBeGreaterThan(entity!);
    const [line] = all(table, '#mail .line');
    expect(getComputedStyle(line!)).toMatchObject({ direction: 'ltr', textAlign: 'right' });
  });

  it('TABLE-16: prints as a table with every row, without controls, the filter stated', async () => {
    const table = await shown('filterable', DOCUMENT);
    await userEvent.fill(table.shadowRoot!.querySelector('input')!, 'storage');
    await drawn(table);
    await page.viewport(700, 900);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(getComputedStyle(table.shadowRoot!.querySelector('thead')!).display).toBe('table-header-group');
      expect(getComputedStyle(table.shadowRoot!.querySelector('.controls')!).display).toBe('none');
      expect(textOf(table.shadowRoot!.querySelector('caption'))).toContain('Filtered by: storage');
      expect(table.shadowRoot!.querySelector('caption time')?.getAttribute('datetime')).toBe('2026-11-20');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(700);
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it('TABLE-12: the address leads to a row', async () => {
    history.replaceState(null, '', '#host');
    const table = await shown();
    expect(table.shadowRoot?.getElementById('host')?.classList.contains('reached')).toBe(true);
  });

  it('TABLE-13: says that it failed, above the page’s own words', async () => {
    const table = await shown('fallback-href="https://example.com/list"', { version: 99 }, 'nl');
    expect(textOf(table.shadowRoot!.querySelector('.failure'))).toContain('kon niet worden geladen');
    expect(table.shadowRoot!.querySelector('slot')).not.toBeNull();
  });

  it('TABLE-14: markup stays text, and links that are no address are not offered', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const data = subprocessorDocument([{ ...HOST, legalName: hostile, purpose: hostile }]);
    const table = await shown('csv-href="javascript:alert(1)" feed-href="https://example.com/feed"', data);
    expect(all(table, 'img')).toEqual([]);
    expect(textOf(table.shadowRoot!.querySelector('tbody th'))).toContain(hostile);
    expect(all(table, '.exports a').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.com/feed',
    ]);
  });

  it.each([
    ['en', 'light', 1000],
    ['nl', 'dark', 1000],
    ['nl', 'light', 320],
    ['ar', 'dark', 320],
  ])('is accessible in %s, %s, at %i px', async (lang, scheme, width) => {
    await page.viewport(width, 800);
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
    document.body.style.background = scheme === 'dark' ? '#111' : '#fff';
    const table = await shown('filterable show-removed group-by="role"', DOCUMENT, lang);
    expect(await accessibilityFaults(table)).toEqual([]);
    document.body.style.removeProperty('background');
  });
});
