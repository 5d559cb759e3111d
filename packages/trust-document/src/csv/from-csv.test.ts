import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { anySection } from '../testing/any-section.js';
import { readSection } from '../testing/read-section.js';
import { fromCsv, toCsv } from './csv.js';

const csv = (section: SubprocessorSection): string => toCsv(section, { defaultLanguage: 'en' });

describe('fromCsv', () => {
  it('CSV-5: gives back every section that a reader gives', () => {
    fc.assert(
      fc.property(anySection, fc.constantFrom('en', 'nb-NO', 'und'), (written, defaultLanguage) => {
        const section = readSection(written);
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
    const section = readSection({
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
    const section = readSection({ version: '1', entries: [] });
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
