import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

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
const names = (table: Element) => all(table, 'tbody tr:not(.group)').map(({ id }) => id);
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
    expect(getComputedStyle(all(table, 'td')[0]!).display).toBe('grid');
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
    for (const role of roles) expect(all(table, `[role="${role}"]`).length, role).toBeGreaterThan(0);
    await expect.element(page.getByRole('columnheader', { name: 'Processed in' })).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
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
