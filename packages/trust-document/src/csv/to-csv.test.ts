import { Buffer } from 'node:buffer';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { aDocument } from '../testing/a-document.js';
import { anySection } from '../testing/any-section.js';
import { readSection } from '../testing/read-section.js';
import { fromCsv, toCsv } from './csv.js';
import { defused, restored } from './formula.js';
import { readRecords } from './rfc4180.js';

const csv = (section: SubprocessorSection): string => toCsv(section, { defaultLanguage: 'en' });

/** An entry with these facts, as CSV read by a parser of others: heading and cell. */
function cellsOf(facts: object): Record<string, string> {
  const text = csv(readSection({ entries: [{ id: 'a', legalName: 'A', role: 'sub-processor', ...facts }] }));
  const [row = {}] = parse<Record<string, string>>(text, { columns: true, bom: true });
  return row;
}

describe('toCsv', () => {
  it('CSV-1: one row per entry, a column per fact that occurs, named by where it stands, in the order of the schema', () => {
    const [headings = [], ...rows] = parse(csv(readSection(aDocument().subprocessors)), { bom: true });
    expect(headings.slice(0, 7)).toEqual([
      'id',
      'legalName',
      'legalName.en',
      'role',
      'entity.country',
      'entity.variesBy',
      'entity.city',
    ]);
    expect(headings.slice(headings.indexOf('processing.1.country'))).toEqual([
      'processing.1.country',
      'processing.1.city',
      'processing.1.activity',
      'processing.1.rank',
      'processing.1.note.en',
      'processing.2.region',
      'processing.2.rank',
      'transfers.1.mechanism',
      'assurances.1.kind',
      'assurances.1.scheme',
      'assurances.1.state',
      'assurances.1.issuer',
      'assurances.1.heldBy',
      'assurances.1.expected',
      'links.1.kind',
      'links.1.href',
      'list.version',
      'list.updated',
      'list.authorisation',
      'list.noticeDays',
      'list.objectionContact',
      'list.defaultLanguage',
    ]);
    expect(rows.map(([id]) => id)).toEqual(['host', 'mail']);
    expect(rows.map((row) => row.at(-3))).toEqual(['30', '30']);
  });

  it('CSV-2: a byte order mark, CRLF after every record, quotes where they are needed', () => {
    const text = csv(readSection({ entries: [{ id: 'a', legalName: 'A "B", C', role: 'affiliate' }] }));
    expect(text).toBe('\ufeffid,legalName,role,list.defaultLanguage\r\na,"A ""B"", C",affiliate,en\r\n');
  });

  it('CSV-2: another parser reads the same records', () => {
    fc.assert(
      fc.property(anySection, (written) => {
        const bytes = Buffer.from(csv(readSection(written)));
        const { records } = readRecords(bytes.toString());
        expect(parse(bytes, { bom: true })).toEqual(records.slice(0, -1));
      }),
    );
  });

  it('CSV-3: tells apart what is plain, in one language, unknown, empty and not stated', () => {
    const facts = {
      purpose: 'Hosting',
      appliesTo: { en: 'Always' },
      dataCategories: 'unknown',
      transfers: [],
      contact: {},
      processing: [
        { country: 'NO', activity: ['storage', 'backup'] },
        { country: 'SE', activity: [] },
      ],
    };
    const cells = cellsOf(facts);
    expect(cells).toMatchObject({
      purpose: 'Hosting',
      'appliesTo.en': 'Always',
      dataCategories: 'unknown',
      transfers: '[]',
      contact: '{}',
      'processing.1.activity': 'storage, backup',
      'processing.2.activity': '[]',
    });
    expect(cells).not.toHaveProperty('assurances');
    expect(cellsOf({ dataCategories: ['Names', { en: 'Mail', nl: 'Post' }] })).toMatchObject({
      'dataCategories.1': 'Names',
      'dataCategories.2.en': 'Mail',
      'dataCategories.2.nl': 'Post',
    });
  });

  it('CSV-3: says which lists lost a member in reading', () => {
    const section = readSection({
      entries: [
        { id: 'a', legalName: 'A', role: 'affiliate', links: [{ kind: 'dpa', href: 'javascript:x' }] },
      ],
    });
    expect(csv(section)).toContain(',links,incomplete,list.defaultLanguage\r\na,A,affiliate,[],links,en');
    expect(fromCsv(csv(section)).section).toEqual(section);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r1', "'\r1"],
    ['\n1', "'\n1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["''-1", "'''-1"],
    ['a;=1', "a;'=1"],
    ['a\n+1', "a\n'+1"],
    ["'s-Hertogenbosch", "'s-Hertogenbosch"],
    ['a - b = c', 'a - b = c'],
    ["'", "'"],
  ])('CSV-4: %j is written as %j, and read as it was', (text, cell) => {
    expect(defused(text)).toBe(cell);
    expect(restored(cell)).toBe(text);
  });

  it('CSV-4: no cell is a formula to a spreadsheet', () => {
    fc.assert(
      fc.property(anySection, (written) => {
        const cells = parse(csv(readSection(written)), { bom: true }).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });

  it.each([';', '\t'])(
    'CSV-4: nor to one that separates by %j, and so cuts where the file does not',
    (separator) => {
      fc.assert(
        fc.property(anySection, (written) => {
          const pieces = csv(readSection(written)).split(new RegExp(`[\r\n${separator}]`));
          expect(pieces.filter((piece) => /^[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
        }),
      );
    },
  );
});
