import { Buffer } from 'node:buffer';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Form, Schema } from '@trust-widgets/schedule-core/engine';
import { localizedText } from '@trust-widgets/schedule-core/engine';

import { readSubprocessors } from '../document/read-sections.js';
import { sectionFacts, subprocessorSchema } from '../subprocessors/subprocessors.schema.js';
import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { aDocument } from '../testing/a-document.js';
import { anySection } from '../testing/any-section.js';
import { fromCsv, toCsv } from './csv.js';
import { defused, restored } from './formula.js';
import { ENTRY_FIELDS, LIST_FIELDS } from './layout.js';
import type { Fields, Layout } from './layout.js';
import { readRecords } from './rfc4180.js';

/** The section as a reader gives it; what is wrong with it may be warned of. */
function read(subprocessors: unknown): SubprocessorSection {
  const { document } = readSubprocessors({ version: 1, defaultLanguage: 'en', subprocessors });
  if (!document?.subprocessors) throw new Error('There is no such section.');
  return document.subprocessors;
}

const csv = (section: SubprocessorSection): string => toCsv(section, { defaultLanguage: 'en' });

/** An entry with these facts, as CSV read by a parser of others: heading and cell. */
function cellsOf(facts: object): Record<string, string> {
  const text = csv(read({ entries: [{ id: 'a', legalName: 'A', role: 'sub-processor', ...facts }] }));
  const [row = {}] = parse<Record<string, string>>(text, { columns: true, bom: true });
  return row;
}

/** The layout that the schemas ask for. */
function layoutOf(schema: Schema): Layout {
  if (schema === localizedText) return { kind: 'localized' };
  const { form } = schema;
  switch (form?.kind) {
    case 'text':
    case 'choice':
      return { kind: 'text' };
    case 'number':
      return { kind: 'number' };
    case 'refined':
      return layoutOf(form.of);
    case 'object':
      return { kind: 'record', fields: fieldsOf(form) };
    case 'list':
      return form.item.form?.kind === 'choice'
        ? { kind: 'words' }
        : { kind: 'list', item: layoutOf(form.item) };
    case 'union':
      // A word in place of a list, or one of two texts.
      return layoutOf(form.options.find(({ form: each }) => each?.kind === 'list') ?? form.options[0]!);
    default:
      throw new Error(`There is no layout for the form "${form?.kind}".`);
  }
}

const fieldsOf = ({ entries }: Extract<Form, { kind: 'object' }>): Fields =>
  Object.fromEntries(Object.entries(entries).map(([key, each]) => [key, layoutOf(each)]));

const objectForm = ({ form }: Schema): Extract<Form, { kind: 'object' }> => {
  if (form?.kind !== 'object') throw new Error('This is not the schema of an object.');
  return form;
};

describe('toCsv', () => {
  it('CSV-1: one row per entry, a column per fact that occurs, named by where it stands, in the order of the schema', () => {
    const [headings = [], ...rows] = parse(csv(read(aDocument().subprocessors)), { bom: true });
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

  it('CSV-1: the columns are those of the schemas, none forgotten', () => {
    const written: Layout = { kind: 'record', fields: fieldsOf(objectForm(subprocessorSchema)) };
    expect({ kind: 'record', fields: ENTRY_FIELDS }).toEqual(written);
    expect(Object.keys(ENTRY_FIELDS)).toEqual(Object.keys(written.fields));
    const facts = Object.fromEntries(
      Object.entries(sectionFacts).map(([key, each]) => [key, layoutOf(each)]),
    );
    expect(LIST_FIELDS).toEqual(facts);
    expect(Object.keys(LIST_FIELDS)).toEqual(Object.keys(facts));
  });

  it('CSV-2: a byte order mark, CRLF after every record, quotes where they are needed', () => {
    const text = csv(read({ entries: [{ id: 'a', legalName: 'A "B", C', role: 'affiliate' }] }));
    expect(text).toBe('\ufeffid,legalName,role,list.defaultLanguage\r\na,"A ""B"", C",affiliate,en\r\n');
  });

  it('CSV-2: another parser reads the same records', () => {
    fc.assert(
      fc.property(anySection, (written) => {
        const bytes = Buffer.from(csv(read(written)));
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
    const section = read({
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
        const cells = parse(csv(read(written)), { bom: true }).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });

  it.each([';', '\t'])(
    'CSV-4: nor to one that separates by %j, and so cuts where the file does not',
    (separator) => {
      fc.assert(
        fc.property(anySection, (written) => {
          const pieces = csv(read(written)).split(new RegExp(`[\r\n${separator}]`));
          expect(pieces.filter((piece) => /^[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
        }),
      );
    },
  );
});

describe('fromCsv', () => {
  it('CSV-5: gives back every section that a reader gives', () => {
    fc.assert(
      fc.property(anySection, fc.constantFrom('en', 'nb-NO', 'und'), (written, defaultLanguage) => {
        const section = read(written);
        expect(section.entries).toHaveLength(written.entries.length);
        expect(fromCsv(toCsv(section, { defaultLanguage }))).toEqual({
          section,
          defaultLanguage,
          faults: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('CSV-5: gives back an entry whose parent and holder were lost in reading', () => {
    const section = read({
      entries: [
        { id: 'lost', role: 'affiliate' },
        {
          id: 'a',
          legalName: 'A',
          role: 'affiliate',
          parent: 'lost',
          assurances: [{ kind: 'audit', heldBy: 'lost' }],
        },
      ],
    });
    expect(section.entries).toHaveLength(1);
    expect(fromCsv(csv(section)).section).toEqual(section);
  });

  it('CSV-5: gives back an empty list', () => {
    const section = read({ version: '1', entries: [] });
    expect(fromCsv(csv(section))).toEqual({ section, defaultLanguage: 'en', faults: [] });
  });

  it.each([
    [';', '\n'],
    ['\t', '\r\n'],
    [',', '\r'],
  ])('CSV-6: reads what a spreadsheet saved with %j and %j', (separator, lineEnd) => {
    const rows = [
      ['id', 'role', 'legalName.en', 'processing.2.country', 'processing.1.country'],
      ['a', 'affiliate', '"A; B,\tC"', 'NO', ''],
      ['', '', '', '', ''],
      ['b', 'affiliate', 'B', 'SE', 'DK'],
    ];
    const text = rows.map((row) => row.join(separator) + lineEnd).join('');
    expect(fromCsv(text)).toEqual({
      section: {
        entries: [
          { id: 'a', role: 'affiliate', legalName: { en: 'A; B,\tC' }, processing: [{ country: 'NO' }] },
          {
            id: 'b',
            role: 'affiliate',
            legalName: { en: 'B' },
            processing: [{ country: 'DK' }, { country: 'SE' }],
          },
        ],
      },
      faults: [],
    });
  });

  it('CSV-7: leaves out a row with an error, says why, and keeps its neighbours', () => {
    const { section, faults } = fromCsv(
      [
        'id,legalName,legalName.en,role,entity.country,incomplete,links.1.kind,links.1.href,colour,list.noticeDays',
        'a,A,,affiliate,NO,,,,,30',
        'b,B,,boss,NO,,,,,30',
        'c,C,C,affiliate,NO,,,,,30',
        'd,D,,affiliate,Norway,,,,,30',
        'e,E,,affiliate,NO,colours,,,,30',
        'f,F,,affiliate,NO,,dpa,javascript:x,,30',
        'a,A,,affiliate,NO,,,,,31',
        'g,G,,affiliate,NO,,,,red,30',
      ].join('\r\n'),
    );
    expect(section?.entries.map(({ id }) => id)).toEqual(['a', 'g']);
    expect(section?.noticeDays).toBe(30);
    expect(faults.map(({ severity, path, code }) => `${severity} ${path} ${code}`)).toEqual([
      'warning  unknown-key',
      'warning  csv-differs',
      'error entries[1].role choice',
      'error entries[2].legalName csv-conflict',
      'error entries[3].entity.country country',
      'error entries[4].incomplete[0] choice',
      'error entries[5].links[0].href link',
      'error entries[6].id duplicate-id',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another table', 'name,country\r\nA,NO\r\n'],
    ['a document', '{"version":1}'],
  ])('CSV-7: %s is no such table', (_, text) => {
    const { section, faults } = fromCsv(text);
    expect(section).toBeUndefined();
    expect(faults.at(-1)).toMatchObject({ code: 'csv', severity: 'error' });
  });

  it('CSV-7: a quote that never ends is an error, and what it swallowed is not read', () => {
    const { section, faults } = fromCsv(
      'id,legalName,role\r\na,A,affiliate\r\nb,"B,affiliate\r\nc,C,affiliate\r\n',
    );
    expect(section?.entries.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toEqual([expect.objectContaining({ code: 'csv', severity: 'error' })]);
  });

  it('CSV-7: members beyond the limit, and names that mean something to the language, are no columns', () => {
    const { section, faults } = fromCsv(
      'id,legalName,role,links.201.kind,links.0.kind,__proto__.x,constructor,purpose.__proto__,id,links.1.kind.x\r\n' +
        'a,A,affiliate,dpa,dpa,x,x,x,b,x\r\n',
    );
    expect(section?.entries).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual([
      ...['unknown-key', 'unknown-key', 'unknown-key', 'unknown-key', 'duplicate-key', 'unknown-key'],
      'language-tag',
    ]);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('CSV-7: no more rows are read than a document may have entries', () => {
    const rows = Array.from({ length: 2_001 }, (_, index) => `a${index},A,affiliate\r\n`);
    const { section, faults } = fromCsv(`id,legalName,role\r\n${rows.join('')}`);
    expect(section?.entries).toHaveLength(2_000);
    expect(faults.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('CSV-7: never throws, whatever the text is', () => {
    const heading = fc.constantFrom(
      'id',
      'role',
      'legalName',
      'purpose.en',
      'links.1',
      'links',
      'list.noticeDays',
      '',
    );
    const line = fc.array(fc.oneof(heading, fc.string(), fc.constantFrom('"', "'", ',')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom(',', ';'), (lines, separator) => {
        const { section, faults } = fromCsv(lines.map((each) => each.join(separator)).join('\n'));
        expect(section !== undefined || faults.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
