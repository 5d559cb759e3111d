import { restored } from '@trust-widgets/trust-document';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import { anyEntries, TRICKY_TEXTS } from '../testing/subprocessor-documents.js';
import { HOST, MAIL, OFFICE, subprocessorDocument, WHOLE } from '../testing/subprocessor-fixtures.js';
import { COLUMN_IDS } from './columns.js';
import { csvFile } from './csv-file.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView } from './subprocessor-table.model.js';
import type { CellLine, SubprocessorTableOptions } from './subprocessor-table.model.js';
import { tableRecord } from './table-record.js';

fc.configureGlobal({ numRuns: 50 });

type Options = Partial<SubprocessorTableOptions> & { readonly language?: string };

/** The file of a table, and what the table says of everything that it shows. */
function saved(entries: readonly object[], { language = 'en', ...options }: Options = {}) {
  const { value } = readSubprocessorDocument(subprocessorDocument(entries, { noticeDays: 30 }));
  const on = '2026-11-22';
  const record = tableRecord(value!, localeOf(language), on, true);
  const view = subprocessorTableView(value!, localeOf(language), {
    on,
    showRemoved: true,
    columns: COLUMN_IDS,
    ...options,
  });
  return { text: csvFile(record, view), view };
}

/** What another program makes of a file: records of cells. */
function readBack(text: string, language = 'en'): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    // As spreadsheets of the language expect it.
    delimiter: language === 'en' ? ',' : ';',
    newline: '\r\n',
    skipEmptyLines: false,
  });
  expect(errors).toEqual([]);
  // After the last record there is the end of its line, and nothing.
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
}

/** What a reader of a cell is told, where its links lead included. */
const told = (lines: readonly CellLine[]): string =>
  lines
    .map(({ label, text, href }) => {
      const address =
        href !== undefined && !href.startsWith('#') && !href.startsWith('mailto:') ? ` (${href})` : '';
      return (label === undefined ? '' : `${label}: `) + text + address;
    })
    .join('\n');

describe('TABLE-20: the file of a table', () => {
  it('is read back without loss: every row, every column, in the words of the table', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(...LANGUAGES), (entries, language) => {
        const { text, view } = saved(entries, { language });
        const [, ...records] = readBack(text, language);
        const rows = view.groups.flatMap((group) => group.rows);
        expect(records.map((cells) => restored(cells[0]!))).toEqual(rows.map(({ name }) => name));
        records.forEach((cells, index) => {
          const [, ...others] = rows[index]!.cells;
          expect(cells.slice(3).map(restored)).toEqual(others.map(told));
          expect(cells[2]).toBe(view.strings.statuses[rows[index]!.status]);
        });
      }),
    );
  });

  it.each(TRICKY_TEXTS)('%j is a text to a spreadsheet, and comes back as it was', (text) => {
    const hostile = { ...HOST, legalName: text, purpose: text, appliesTo: text, contact: { name: text } };
    const [, cells = []] = readBack(saved([hostile]).text);
    expect(restored(cells[0]!)).toBe(text);
    expect(restored(cells[COLUMN_IDS.indexOf('purpose') + 2]!)).toBe(`${text}\nOnly: ${text}`);
    expect(restored(cells[COLUMN_IDS.indexOf('contact') + 2]!)).toBe(text);
  });

  it('no cell begins with what a spreadsheet calculates, whichever separator that takes', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        for (const cell of readBack(saved(entries).text).flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          for (const part of cell.split(/[;\t\r\n]/)) expect(part).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
    );
  });

  it('is what RFC 4180 says, with the mark by which spreadsheets know UTF-8', () => {
    const { text } = saved([WHOLE, HOST]);
    expect(text.startsWith('\uFEFF"Company","Role","Status","Established in",')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    // A line break within a cell is no end of a record.
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.split('\r\n').every((line) => !line.includes('\r'))).toBe(true);
    const widths = readBack(text).map(({ length }) => length);
    expect(widths).toEqual([12, 12, 12]);
  });

  it.each(LANGUAGES)('has its headings in %s, each its own', (language) => {
    const { text, view } = saved([HOST], { language });
    const [head = []] = readBack(text, language);
    const { columns, facets } = view.strings;
    const [company, ...others] = COLUMN_IDS.map((id) => columns[id]);
    expect(head).toEqual([company, facets.role.label, facets.status.label, ...others]);
    expect(new Set(head).size).toBe(head.length);
  });

  it('has the rows that are shown, in the order in which they are shown', () => {
    const names = (options: Options) =>
      readBack(saved([MAIL, OFFICE, HOST], options).text)
        .slice(1)
        .map(([name]) => name);
    expect(names({})).toEqual(['Mailgun Inc.', 'Ångström AB', 'Visma ITC']);
    expect(names({ sorting: { column: 'company', descending: false } })).toEqual([
      'Ångström AB',
      'Mailgun Inc.',
      'Visma ITC',
    ]);
    expect(names({ filter: 'angstrom' })).toEqual(['Ångström AB']);
    expect(names({ facets: { role: 'sub-processor' } })).toEqual(['Mailgun Inc.', 'Visma ITC']);
    expect(names({ groupBy: 'role' })).toEqual(['Mailgun Inc.', 'Visma ITC', 'Ångström AB']);
    expect(names({ filter: 'nobody' })).toEqual([]);
  });

  it('has everything of them, whichever columns the table shows', () => {
    const whole = saved([WHOLE, HOST]).text;
    expect(saved([WHOLE, HOST], { columns: ['company', 'dates'] }).text).toBe(whole);
    const rows = readBack(whole) as [string, ...string[]][];
    const cells = Object.fromEntries(rows[0]!.map((heading, index) => [heading, rows[1]![index]]));
    expect(cells).toEqual({
      Company: 'Whole AS',
      Role: 'Sub-processor',
      Status: 'Active',
      'Established in': 'Norway\nBergen\nKaien 1',
      'Processed in': 'Norway\nBergen\nprimary · storage and backup\nAlways',
      Purpose: 'Keeps backups.\nOnly: when backups are ordered',
      'Transfer basis': 'No transfer outside the EEA\nBy contract',
      'Privacy and security':
        'ISO 27001 certificate by DNV, held by Visma ITC, valid until 1 May 2027\nCopies on file\nData processing agreement (example.com) (https://example.com/dpa)',
      Contact:
        'Data protection officer\ndpo@example.com\nexample.com (https://example.com/privacy)\nLEI: 5493001KJTIIGC8Y1R12',
      Data: 'Names\nE-mail addresses\nRetention: 30 days',
      Dates: 'In use from: 16 March 2023\nAnnounced: 14 February 2023\nLast day to object: 16 March 2023',
      Chain: 'Engaged by: Visma ITC',
    });
  });
});
