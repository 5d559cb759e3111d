import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { drawn, textOf } from '../testing/setup.js';
import { longDocument } from '../testing/subprocessor-documents.js';
import {
  HOST,
  MAIL,
  PARTNERS,
  PLANNED,
  STORE,
  subprocessorDocument,
  WHOLE,
} from '../testing/subprocessor-fixtures.js';
import {
  choose,
  filterBy,
  idsShown,
  rowsShown,
  said,
  sortBy,
  tableOf,
  the,
  within,
} from '../testing/subprocessor-page.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

const DOCUMENT = subprocessorDocument([STORE, MAIL, HOST, PARTNERS, PLANNED, WHOLE], { noticeDays: 30 });

const table = (attributes?: string, document: unknown = DOCUMENT) =>
  tableOf<TrustSubprocessorTable>(document, attributes);

/** Everything that something changes within a table. */
async function changes(of: TrustSubprocessorTable, act: () => Promise<void>): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(of.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  await act();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

/** A node, or the element that it stands in. */
const elementOf = (node: Node): Element => (node instanceof Element ? node : node.parentElement!);

/** What of it concerns the rows, in words; whether one waits to be laid out is how it looks. */
const inRows = (records: readonly MutationRecord[]): string[] => [
  ...new Set(
    records
      .filter(({ target, attributeName }) => elementOf(target).closest('tbody') && attributeName !== 'class')
      .map(({ type, target, attributeName }) => `${elementOf(target).localName} ${attributeName ?? type}`),
  ),
];

describe('a filter', () => {
  it.each([320, 600, 1280])(
    'TABLE-7, TABLE-19: at %s px hides rows and gives the very same ones back',
    async (width) => {
      await page.viewport(width, 700);
      const shown = await table();
      const before = rowsShown(shown);
      expect(before).toHaveLength(6);
      await filterBy(shown, 'frankfurt');
      expect(rowsShown(shown)).toEqual([before[1]]);
      expect(rowsShown(shown)[0]).toBe(before[1]);
      await filterBy(shown, '');
      expect(rowsShown(shown).every((row, index) => row === before[index])).toBe(true);
      expect(rowsShown(shown)).toHaveLength(6);
    },
  );

  it('TABLE-19: a keystroke touches what it changes, and words nothing anew', async () => {
    const shown = await table('filterable', longDocument(70));
    await filterBy(shown, 'e');
    const places = vi.spyOn(Intl.DisplayNames.prototype, 'of');
    const lists = vi.spyOn(Intl.ListFormat.prototype, 'format');
    const records = await changes(shown, () => filterBy(shown, 'emails'));
    const calls = [places, lists].map((spy) => spy.mock.calls.length);
    vi.restoreAllMocks();
    expect(idsShown(shown)).toEqual([]);
    expect(calls).toEqual([0, 0]);
    expect(inRows(records).sort()).toEqual(['tbody hidden', 'tr hidden']);
    // Beside the rows: the choices, the caption, and what says that nothing is left.
    const elsewhere = records.filter(({ target }) => !elementOf(target).closest('tbody, .controls, caption'));
    expect(elsewhere.map(({ target, type }) => `${elementOf(target).className} ${type}`)).toEqual([
      'base childList',
    ]);
  });

  it('TABLE-19: what a keystroke leaves as it is is not touched at all', async () => {
    const shown = await table('filterable', longDocument(70));
    await filterBy(shown, 'exampl');
    const records = await changes(shown, () => filterBy(shown, 'example'));
    expect(inRows(records)).toEqual([]);
  });

  it('TABLE-6, TABLE-19: sorting moves the same rows, and what was open stays open', async () => {
    const shown = await table();
    const before = new Map(rowsShown(shown).map((row) => [row.id, row]));
    const details = the(shown, '#whole details') as HTMLDetailsElement;
    details.open = true;
    const records = await changes(shown, () => sortBy(shown, 'company'));
    expect(idsShown(shown)).not.toEqual([...before.keys()]);
    expect(rowsShown(shown).every((row) => before.get(row.id) === row)).toBe(true);
    expect([details.open, details.isConnected]).toEqual([true, true]);
    expect(inRows(records)).toEqual(['tbody childList']);
    await filterBy(shown, 'bergen');
    await filterBy(shown, '');
    expect([details.open, details.isConnected]).toEqual([true, true]);
  });

  it('TABLE-9, TABLE-19: grouping moves the same rows below headings, and a group without rows is hidden with its heading', async () => {
    const shown = await table('filterable group-by="role"');
    const headings = () => within(shown, 'tbody:not([hidden]) .group').map(textOf);
    expect(headings()).toEqual(['Sub-processor', 'App partner']);
    await filterBy(shown, 'partners');
    expect(headings()).toEqual(['App partner']);
    expect(idsShown(shown)).toEqual(['partners']);
    shown.groupBy = null;
    await drawn(shown);
    expect(headings()).toEqual([]);
    expect(idsShown(shown)).toEqual(['partners']);
    await filterBy(shown, '');
    expect(idsShown(shown)).toEqual(['store', 'mail', 'host', 'partners', 'planned', 'whole']);
  });
});

describe('the choices', () => {
  it('TABLE-7: say what each would leave; what would leave nothing cannot be chosen, but can be undone', async () => {
    const shown = await table();
    const options = (facet: string) =>
      within(shown, `select[data-facet=${facet}] option`).map((option) => [
        textOf(option),
        (option as HTMLOptionElement).disabled,
      ]);
    expect(options('role')).toEqual([
      ['All roles', false],
      ['App partner (1)', false],
      ['Sub-processor (5)', false],
    ]);
    await choose(shown, 'role', 'app-partner');
    expect(idsShown(shown)).toEqual(['partners']);
    expect(options('country').filter(([, isDisabled]) => !isDisabled)).toEqual([
      ['All countries', false],
      ["The partner's country (1)", false],
    ]);
    await filterBy(shown, 'frankfurt');
    expect(idsShown(shown)).toEqual([]);
    const role = the(shown, 'select[data-facet=role]') as HTMLSelectElement;
    expect([role.value, role.selectedOptions[0]?.disabled]).toEqual(['app-partner', false]);
    await choose(shown, 'role', '');
    expect(idsShown(shown)).toEqual(['mail']);
  });

  it('TABLE-7: are those of the document: with another one, what is gone is not in force', async () => {
    const shown = await table();
    await choose(shown, 'country', 'DE');
    expect(idsShown(shown)).toEqual(['mail']);
    shown.data = subprocessorDocument([STORE, HOST]);
    await drawn(shown);
    expect(idsShown(shown)).toEqual(['store', 'host']);
    expect((the(shown, 'select[data-facet=country]') as HTMLSelectElement).value).toBe('');
    // There is only one role, one status and one basis: nothing to choose.
    expect(within(shown, 'select')).toHaveLength(1);
  });

  it('TABLE-19: "Show all" undoes filter and choices at once, and leaves its reader in the filter', async () => {
    const shown = await table();
    expect(within(shown, '.tail button').map(textOf)).not.toContain('Show all');
    await filterBy(shown, 'oslo');
    await choose(shown, 'country', 'NO');
    const button = within(shown, '.tail button').find((each) => textOf(each) === 'Show all')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await drawn(shown);
    expect(idsShown(shown)).toHaveLength(6);
    const field = the(shown, 'input') as HTMLInputElement;
    expect(shown.shadowRoot!.activeElement).toBe(field);
    expect([field.value, (the(shown, 'select') as HTMLSelectElement).value]).toEqual(['', '']);
    expect(textOf(the(shown, 'caption'))).not.toContain('Filtered by');
  });

  it('TABLE-7: in another language the same choice stays in force, in its words', async () => {
    const shown = await table();
    await choose(shown, 'country', 'DE');
    shown.lang = 'nl';
    await drawn(shown);
    await vi.waitFor(() => expect(textOf(the(shown, 'caption'))).toContain('Gefilterd op: Duitsland'));
    expect(idsShown(shown)).toEqual(['mail']);
    expect((the(shown, 'select[data-facet=country]') as HTMLSelectElement).value).toBe('DE');
  });
});

describe('what is said of the result', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const type = async (shown: TrustSubprocessorTable, text: string) => {
    const field = the(shown, 'input') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn(shown);
  };
  const pass = async (shown: TrustSubprocessorTable, milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds);
    await drawn(shown);
  };

  it('TABLE-8: is in a status that is there from the start, and waits half a second for the next keystroke', async () => {
    const shown = await table();
    const status = the(shown, '[role=status]');
    expect(said(shown)).toBe('6 entries');
    await type(shown, 'f');
    await pass(shown, 499);
    await type(shown, 'frankfurt');
    await pass(shown, 499);
    expect(said(shown)).toBe('6 entries');
    await pass(shown, 1);
    expect(said(shown)).toBe('1 of 6 entries');
    expect(the(shown, '[role=status]')).toBe(status);
  });

  it('TABLE-8: is not said again where the reader comes back to what was said', async () => {
    const shown = await table();
    const records = await changes(shown, async () => {
      await type(shown, 'frankfurt');
      await pass(shown, 300);
      await type(shown, '');
      await pass(shown, 2_000);
    });
    expect(records.filter(({ target }) => elementOf(target).closest('[role=status]'))).toEqual([]);
  });

  it('TABLE-8: tells of the order too, and of a table without a filter as well', async () => {
    const shown = await table('');
    the(shown, '[data-column=company]').click();
    await drawn(shown);
    expect(said(shown)).toBe('6 entries');
    await pass(shown, 500);
    expect(said(shown)).toBe('6 entries, sorted by Company');
  });

  it('SHARED-9: is not waited for once the table has left the page', async () => {
    const shown = await table();
    await type(shown, 'frankfurt');
    expect(vi.getTimerCount()).toBe(1);
    shown.remove();
    expect(vi.getTimerCount()).toBe(0);
  });
});
