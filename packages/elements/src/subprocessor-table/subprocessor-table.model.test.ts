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
  WHOLE,
} from '../testing/subprocessor-fixtures.js';
import { COLUMN_IDS, parseColumns, parseSorting } from './columns.js';
import type { ColumnId } from './columns.js';
import { fold } from './fold.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView, tableChangesOn } from './subprocessor-table.model.js';
import type {
  CellLine,
  SubprocessorTableOptions,
  SubprocessorTableView,
} from './subprocessor-table.model.js';

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
/** The rows that are shown. */
const ids = (table: SubprocessorTableView) =>
  rows(table).flatMap(({ id }) => (table.shown.has(id) ? [id] : []));

const textOf = (lines: readonly CellLine[] = []) =>
  lines.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join(' | ');

/** The text of each cell of the first row, lines joined. */
function cells(table: SubprocessorTableView): Record<string, string> {
  const [row] = rows(table);
  return Object.fromEntries(table.columns.map(({ id }, index) => [id, textOf(row?.cells[index])]));
}

/** The text of each part of the first row's details. */
const details = (table: SubprocessorTableView) =>
  Object.fromEntries((rows(table)[0]?.details ?? []).map(({ label, lines }) => [label, textOf(lines)]));

/** The choices of a facet with their counts. */
const choices = ({ facets }: SubprocessorTableView, facet: string) =>
  facets.find(({ id }) => id === facet)?.options.map(({ label, count }) => `${label} ${count}`);

describe('a row', () => {
  it('TABLE-1, TABLE-2, TABLE-3: says every fact, and what is not stated', () => {
    expect(cells(view([HOST]))).toEqual({
      company: 'Visma ITC | Sub-processor',
      entity: 'Norway | Oslo',
      processing: 'Norway | Oslo',
      purpose: 'Hosts the servers.',
      transfers: 'not stated',
      safeguards:
        'ISO 27001 certificate, held | ISO 27018 certificate, announced for 2018 | ISAE 3402 report, on request',
    });
    expect(cells(view([{ id: 'x', legalName: 'X', role: 'affiliate' }]))).toEqual({
      company: 'X | Affiliate',
      ...Object.fromEntries(
        ['entity', 'processing', 'purpose', 'transfers', 'safeguards'].map((id) => [id, 'not stated']),
      ),
    });
  });

  it('TABLE-1, TABLE-2: in Dutch, with names of countries and the document’s own words', () => {
    const table = view([MAIL], { language: 'nl' });
    expect(cells(table)).toEqual({
      company: 'Mailgun Inc. | Subverwerker',
      entity: 'Verenigde Staten',
      processing: 'Duitsland | Frankfurt',
      purpose: 'Sends e-mail.',
      transfers: 'EU-standaardcontractbepalingen (SCC)',
      safeguards: 'Privacyinformatie (mailgun.com)',
    });
    expect(details(table)).toEqual({
      Gegevens: 'niet vermeld | Bewaartermijn: 24 uur',
      'niet vermeld': 'Contact, Datums',
    });
    expect(rows(table)[0]?.cells[3]?.[0]).toMatchObject({ language: 'en' });
  });

  it('TABLE-1: what no column shows is in the details, and every column can be one', () => {
    const whole = subprocessorDocument([WHOLE, HOST], { noticeDays: 30 });
    const of = (columns: readonly ColumnId[]) => {
      const { value } = readSubprocessorDocument(whole);
      return subprocessorTableView(value!, localeOf('en'), { on: '2026-11-22', columns });
    };
    const everything = cells(of(COLUMN_IDS));
    expect(everything).toEqual({
      company: 'Whole AS | Sub-processor | Engaged by: Visma ITC',
      entity: 'Norway | Bergen | Kaien 1',
      processing: 'Norway | Bergen | primary · storage and backup | Always',
      purpose: 'Keeps backups. | Only: when backups are ordered',
      transfers: 'No transfer outside the EEA | By contract',
      safeguards:
        'ISO 27001 certificate by DNV, held by Visma ITC, valid until 1 May 2027 | Copies on file | Data processing agreement (example.com)',
      contact: 'Data protection officer | dpo@example.com | example.com | LEI: 5493001KJTIIGC8Y1R12',
      data: 'Names | E-mail addresses | Retention: 30 days',
      dates: 'In use from: 16 March 2023 | Announced: 14 February 2023 | Last day to object: 16 March 2023',
      chain: 'Engaged by: Visma ITC',
    });
    for (const left of COLUMN_IDS.filter((id) => id !== 'company')) {
      const table = of(COLUMN_IDS.filter((id) => id !== left));
      expect(details(table)).toEqual({ [table.strings.columns[left]]: everything[left] });
    }
  });

  it('TABLE-1: a row of which nothing more is stated has no details, and that is said once', () => {
    const table = view([HOST, MAIL]);
    expect(rows(table).map((row) => row.details.length)).toEqual([0, 2]);
    expect(table.notes[0]).toMatchObject({
      label: 'Not stated for entries without details',
      text: 'Contact, Data, Dates',
    });
    expect(view([MAIL]).notes[0]?.label).toBe('Authorisation of changes');
  });

  it('TABLE-1: a chain is named to its end, and downwards', () => {
    const chain = [HOST, { ...MAIL, parent: 'host' }, { ...STORE, parent: 'mail' }];
    const of = (id: string) => {
      const table = view(chain, { columns: ['company', 'chain'] });
      return rows(table).find((row) => row.id === id)?.cells[1];
    };
    expect(textOf(of('store'))).toBe('Engaged by: Mailgun Inc. | in turn engaged by: Visma ITC');
    expect(textOf(of('mail'))).toBe('Engaged by: Visma ITC | Engages: Microsoft Inc.');
    expect(of('host')).toEqual([expect.objectContaining({ label: 'Engages', href: '#mail' })]);
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
    const kept = (retention: string) =>
      cells(view([{ ...HOST, retention }], { columns: ['company', 'data'] }))['data'];
    expect(kept('PT24H')).toBe('not stated | Retention: 24 hours');
    expect(kept('P30D')).toBe('not stated | Retention: 30 days');
    expect(kept('PT720H')).toBe('not stated | Retention: 720 hours');
    expect(kept('P1Y6M')).toBe('not stated | Retention: 1 year, 6 months');
    expect(kept('PT36H30M')).toBe('not stated | Retention: 36 hours, 30 minutes');
  });

  it('TABLE-3: names the holder of a certificate that is another’s', () => {
    expect(cells(view([OFFICE, HOST]))['safeguards']).toContain('ISO 27001 certificate, held by Visma ITC');
    expect(cells(view([OFFICE, HOST]))['entity']).toBe('not stated');
  });

  it('TABLE-3: a certificate has expired past its last day, whatever is stated', () => {
    const valid = (on: string) => cells(view([WHOLE, HOST], { on }))['safeguards'];
    expect(valid('2027-05-01')).toContain('held by Visma ITC, valid until 1 May 2027');
    expect(valid('2027-05-02')).toContain('ISO 27001 certificate by DNV, expired, held by Visma ITC |');
    const { value } = readSubprocessorDocument(subprocessorDocument([WHOLE, HOST]));
    expect(tableChangesOn(value!.subprocessors, '2026-11-22')).toBe('2027-05-02');
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
    expect(order('entity')).toEqual(['host', 'store', 'mail', 'office']);
    expect(order('company', 'sv').at(-1)).toBe('office');
    expect(parseSorting('--company')).toBeUndefined();
  });

  it.each([
    ['ANGSTROM', ['office']],
    ['germany frankfurt', ['mail']],
    ['standard contractual', ['mail']],
    ['not stated', ['store', 'mail', 'office', 'host']],
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
    expect(choices(table, 'country')).toEqual([
      'Germany 1',
      'Ireland 1',
      'Netherlands 1',
      'Norway 1',
      'Western Europe 1',
    ]);
    expect(choices(table, 'role')).toEqual(['Provider of the service 0', 'Sub-processor 1']);
    expect(choices(table, 'transfers')).toEqual(['EU standard contractual clauses (SCC) 1', 'not stated 0']);
    expect(choices(table, 'status')).toBeUndefined();
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
      ['not stated', 1],
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
    expect(notes({}).slice(1)).toEqual(['Authorisation of changes not stated']);
    expect(
      notes({ authorisation: 'general', noticeDays: 30, objectionContact: 'privacy@example.com' }).slice(1),
    ).toEqual([
      'Authorisation of changes general',
      'Changes are announced 30 days ahead.',
      'Send objections to privacy@example.com',
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
