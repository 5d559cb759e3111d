import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import {
  HOST,
  MAIL,
  OFFICE,
  PARTNERS,
  PLANNED,
  REMOVED,
  STORE,
  subprocessorDocument,
} from '../testing/subprocessor-fixtures.js';
import { parseColumns, parseSorting } from './columns.js';
import { fold } from './filtering.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView, tableChangesOn } from './subprocessor-table.model.js';
import type { SubprocessorTableOptions, SubprocessorTableView } from './subprocessor-table.model.js';

interface Case extends Partial<SubprocessorTableOptions> {
  readonly language?: string;
  readonly section?: object;
}

function view(
  entries: readonly object[],
  { language = 'en', section, ...options }: Case = {},
): SubprocessorTableView {
  const { value } = readSubprocessorDocument(subprocessorDocument(entries, section));
  return subprocessorTableView(value!, localeOf(language), { on: '2026-11-22', ...options });
}

const rows = ({ groups }: SubprocessorTableView) => groups.flatMap((group) => group.rows);
const ids = (table: SubprocessorTableView) => rows(table).map(({ id }) => id);

/** The text of each cell of the first row, lines joined. */
function cells(table: SubprocessorTableView): Record<string, string> {
  const [row] = rows(table);
  return Object.fromEntries(
    table.columns.map(({ id }, index) => [
      id,
      (row?.cells[index] ?? []).map(({ label, text }) => (label ? `${label}: ${text}` : text)).join(' | '),
    ]),
  );
}

describe('a row', () => {
  it('TABLE-1, TABLE-2, TABLE-3: says every fact, and what is not stated', () => {
    expect(cells(view([HOST]))).toEqual({
      company: 'Visma ITC | Sub-processor',
      entity: 'Norway | Oslo',
      processing: 'Norway | Oslo',
      purpose: 'Hosts the servers. | Data: not stated',
      safeguards:
        'ISO 27001 certificate, held | ISO 27018 certificate, announced for 2018 | ISAE 3402 report, on request | Transfer basis: not stated',
    });
  });

  it('TABLE-1, TABLE-2: in Dutch, with names of countries and the document’s own words', () => {
    expect(cells(view([MAIL], { language: 'nl' }))).toEqual({
      company: 'Mailgun Inc. | Subverwerker',
      entity: 'Verenigde Staten',
      processing: 'Duitsland | Frankfurt',
      purpose: 'Sends e-mail. | Bewaard gedurende 24 uur | Gegevens: niet vermeld',
      safeguards:
        'Grondslag voor doorgifte: EU-modelcontractbepalingen (SCC) | Privacy-informatie (mailgun.com)',
    });
    expect(rows(view([MAIL], { language: 'nl' }))[0]?.cells[3]?.[0]).toMatchObject({ language: 'en' });
  });

  it('TABLE-2: several places, an area, and a place that depends on the partner', () => {
    expect(cells(view([STORE]))['processing']).toBe(
      'Netherlands | primary · storage | Ireland | secondary · storage',
    );
    expect(cells(view([OFFICE, HOST]))['processing']).toBe('Western Europe');
    expect(cells(view([PARTNERS], { language: 'nl' }))).toMatchObject({
      company: 'App Store-partners | App-partner',
      entity: 'Het land van de partner',
    });
  });

  it('TABLE-1: says a time of retention in the unit that it is stated in', () => {
    const kept = (retention: string) => cells(view([{ ...HOST, retention }]))['purpose']?.split(' | ')[1];
    expect(kept('PT24H')).toBe('Kept for 24 hours');
    expect(kept('P30D')).toBe('Kept for 30 days');
    expect(kept('PT36H30M')).toBe('Kept for 1 day, 12 hours');
  });

  it('TABLE-1: what is known goes before what is not stated', () => {
    const links = [{ kind: 'trust', href: 'https://www.example.com/trust' }];
    expect(cells(view([{ ...STORE, links }]))['safeguards']).toBe(
      'Security and trust (example.com) | Transfer basis: not stated',
    );
  });

  it('TABLE-3: names the holder of a certificate that is another’s', () => {
    expect(cells(view([OFFICE, HOST]))['safeguards']).toContain('ISO 27001 certificate, held by Visma ITC');
    expect(cells(view([OFFICE, HOST]))['entity']).toBe('not stated');
  });

  it('TABLE-1: says that a list lost a faulty member', () => {
    const faulty = { ...HOST, processing: [...HOST.processing, { country: 'Norway' }] };
    expect(cells(view([faulty]))['processing']).toBe('Norway | Oslo | not all of this could be read');
  });

  it('TABLE-4: planned entries and the last day to object, until it has passed', () => {
    const company = (on: string) => cells(view([PLANNED], { on, section: { noticeDays: 30 } }))['company'];
    expect(company('2026-11-22')).toBe(
      'Example Reading AB | Sub-processor | Planned from 1 January 2027 | object until 20 December 2026',
    );
    expect(company('2026-12-20')).toContain('object until');
    expect(company('2026-12-21')).not.toContain('object until');
    expect(company('2027-01-01')).toBe('Example Reading AB | Sub-processor');
  });

  it('TABLE-4: removed entries on request', () => {
    expect(ids(view([HOST, REMOVED]))).toEqual(['host']);
    const table = view([REMOVED, HOST], { showRemoved: true });
    expect(cells(table)['company']).toBe('Gone GmbH | Sub-processor | Removed on 30 June 2026');
  });

  it('TABLE-4: knows the day on which it says something else', () => {
    const { value } = readSubprocessorDocument(subprocessorDocument([PLANNED, REMOVED], { noticeDays: 30 }));
    const next = (on: string) => tableChangesOn(value!.subprocessors, on);
    expect([next('2026-11-22'), next('2026-12-21'), next('2027-01-01')]).toEqual([
      '2026-12-21',
      '2027-01-01',
      undefined,
    ]);
  });
});

describe('the table', () => {
  it('TABLE-5: columns as they are asked for, the company first', () => {
    expect(parseColumns('safeguards, company nonsense entity entity')).toEqual([
      'company',
      'safeguards',
      'entity',
    ]);
    expect(parseColumns('nonsense')).toEqual(parseColumns(null));
  });

  it('TABLE-6: sorts by the language, either way, and keeps the order of equals', () => {
    const order = (text: string, language = 'en') =>
      ids(view([STORE, MAIL, OFFICE, HOST], { sorting: parseSorting(text), language }));
    expect(order('company')).toEqual(['office', 'mail', 'store', 'host']);
    expect(order('-company')).toEqual(['host', 'store', 'mail', 'office']);
    expect(order('entity')).toEqual(['host', 'office', 'store', 'mail']);
    expect(order('company', 'sv').at(0)).toBe('office');
    expect(parseSorting('--company')).toBeUndefined();
  });

  it.each([
    ['ANGSTROM', ['office']],
    ['germany frankfurt', ['mail']],
    ['transfer basis', ['store', 'mail', 'office', 'host']],
    ['nothing like it', []],
  ])('TABLE-7: filters by "%s"', (filter, expected) => {
    expect(ids(view([STORE, MAIL, OFFICE, HOST], { filter }))).toEqual(expected);
  });

  it('TABLE-7: folds what Unicode takes for letters of their own', () => {
    expect(fold('Føyen Torkildsen')).toBe(fold('FOYEN torkildsen'));
  });

  it('TABLE-7, TABLE-8: choices have counts, and the result is a sentence', () => {
    const table = view([STORE, MAIL, OFFICE, HOST], {
      facets: { country: 'DE' },
      sorting: parseSorting('company'),
    });
    expect(ids(table)).toEqual(['mail']);
    expect(table.result).toBe('1 of 4 entries, sorted by Company');
    expect(table.filteredBy).toBe('Filtered by: Germany');
    expect(table.facets[0]?.options.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Germany 1',
      'Ireland 1',
      'Netherlands 1',
      'Norway 1',
      'Western Europe 1',
    ]);
  });

  it('TABLE-7: a choice that is not on offer is not in force', () => {
    const table = view([STORE, MAIL], { facets: { country: 'NO', role: '' } });
    expect(ids(table)).toEqual(['store', 'mail']);
    expect(table.filteredBy).toBeUndefined();
  });

  it('TABLE-9: groups by role and by country', () => {
    const headings = (groupBy: 'role' | 'country') =>
      view([STORE, PARTNERS, OFFICE, MAIL, HOST], { groupBy }).groups.map(({ heading, rows: each }) => [
        heading,
        each.length,
      ]);
    expect(headings('role')).toEqual([
      ['Sub-processor', 3],
      ['App partner', 1],
      ['Provider of the service', 1],
    ]);
    expect(headings('country')).toEqual([
      ['United States', 2],
      ["The partner's country", 1],
      ['Not stated', 1],
      ['Norway', 1],
    ]);
  });

  it('TABLE-11: has the day of the record, the section’s before the document’s', () => {
    expect(view([HOST]).asOf).toBe('As of 20 November 2026');
    expect(
      view([HOST], { language: 'nl', section: { updated: '2023-03-16', version: '2023-03' } }).asOf,
    ).toBe('Stand van 16 maart 2023 · versie 2023-03');
  });

  it('TABLE-1: says what holds for the list as a whole', () => {
    const notes = (section: object) =>
      view([HOST], { section }).notes.map(({ label = '', text }) => `${label} ${text}`.trim());
    expect(notes({})).toEqual(['Authorisation of changes not stated']);
    expect(
      notes({ authorisation: 'general', noticeDays: 30, objectionContact: 'privacy@example.com' }),
    ).toEqual([
      'Authorisation of changes general',
      'Changes are announced 30 days ahead.',
      'Objections to privacy@example.com',
    ]);
  });

  it('TABLE-13: a document without a sound entry is no empty table', () => {
    for (const input of [subprocessorDocument([]), subprocessorDocument([{ id: 'x' }]), {}, null]) {
      const { value, faults } = readSubprocessorDocument(input);
      expect(value).toBeUndefined();
      expect(faults.length).toBeGreaterThan(0);
    }
  });
});
