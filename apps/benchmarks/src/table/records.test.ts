import { readSubprocessors } from '@trust-widgets/trust-document';
import { describe, expect, it } from 'vitest';

import { COLUMNS, factRows } from './facts.js';
import { entries, tableDocument } from './records.js';
import { SIZES } from './sites.js';

describe.each(SIZES)('a document of %i companies', (count) => {
  it('is read whole and without a fault, within the limits of readers', () => {
    const { document, faults } = readSubprocessors(tableDocument(count));
    expect(faults).toEqual([]);
    expect(document?.subprocessors?.entries).toHaveLength(count);
  });

  it('has as many rows of facts, of the same companies, and a text in each cell', () => {
    const rows = factRows(count);
    expect(rows.map(({ company }) => company)).toEqual(entries(count).map(({ legalName }) => legalName));
    expect(rows.flatMap((row) => COLUMNS.map(({ id }) => row[id])).filter((text) => text === '')).toEqual([]);
  });

  it('has the letter of the filter in a tenth of its rows, in the company and nowhere else', () => {
    const rows = factRows(count);
    const has = (text: string): boolean => text.toLowerCase().includes('z');
    expect(rows.filter(({ company }) => has(company))).toHaveLength(count / 10);
    expect(rows.filter((row) => COLUMNS.some(({ id }) => id !== 'company' && has(row[id])))).toEqual([]);
  });
});

describe('the companies', () => {
  it('are the same in every run, and the first ones however many there are', () => {
    expect(entries(200).slice(0, 20)).toEqual(entries(20));
    expect(entries(1)[0]?.legalName).toBe('Alder Analytics SAS');
  });

  it('are each another, in no order', () => {
    const names = entries(2_000).map(({ legalName }) => legalName);
    expect(new Set(names).size).toBe(names.length);
    const rising = names.filter((name, index) => index > 0 && name > (names[index - 1] ?? '')).length;
    expect(rising / names.length).toBeGreaterThan(0.4);
    expect(rising / names.length).toBeLessThan(0.6);
  });

  it('say what they do in eight to twenty words, name one place or two, and one assurance to three', () => {
    for (const { purpose, processing, assurances } of entries(2_000)) {
      const words = purpose.split(' ').length;
      expect(words).toBeGreaterThanOrEqual(8);
      expect(words).toBeLessThanOrEqual(20);
      expect([1, 2]).toContain(processing.length);
      expect([1, 2, 3]).toContain(assurances.length);
    }
  });
});
