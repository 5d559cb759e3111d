import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';
import { HOST, PLANNED, subprocessorDocument, WHOLE } from '../testing/subprocessor-fixtures.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView } from './subprocessor-table.model.js';
import { SUBPROCESSOR_TABLE_STRINGS } from './subprocessor-table.strings.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

type Words = string | ((...told: never[]) => string);

/** Every text of a table by its name: `days.announced`. */
function leaves(table: object, before = ''): Map<string, Words> {
  return new Map(
    Object.entries(table).flatMap(([key, value]): [string, Words][] =>
      typeof value === 'object' && value !== null
        ? [...leaves(value as object, `${before}${key}.`)]
        : [[`${before}${key}`, value as Words]],
    ),
  );
}

/** What texts are told beside words. */
const TOLD: Readonly<Record<string, readonly unknown[]>> = {
  result: [3, 7],
  sortedBy: ['Alpha', true],
  notice: [30],
};

const toldTo = (name: string): readonly unknown[] => TOLD[name] ?? ['Alpha'];

const said = (words: Words, told: readonly unknown[]): string =>
  typeof words === 'string' ? words : words(...(told as never[]));

/** The same word in both languages. */
const SAME_AS_ENGLISH: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'assurances.audit.0',
    'assurances.contract.0',
    'columns.contact',
    'details',
    'facets.status.label',
    'filter',
  ],
  en: [],
  de: ['assurances.audit.0', 'details', 'facets.status.label', 'filter'],
  nb: ['activities.support', 'areas.142', 'facets.status.label', 'filter', 'transfers.dpf'],
  sv: ['activities.support', 'facets.status.label', 'filter', 'version'],
  da: [
    'activities.backup',
    'activities.support',
    'assurances.audit.0',
    'facets.status.label',
    'filter',
    'version',
  ],
};

/** Where words, days and names meet in one sentence. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Gepland vanaf 1 januari 2027',
    'bezwaar tot en met 20 december 2026',
    'ISO 27001-certificaat door DNV, op naam van Visma ITC, geldig tot en met 1 mei 2027',
    'ISO 27018-certificaat, aangekondigd voor 2018',
  ],
  en: [
    'Planned from 1 January 2027',
    'object until 20 December 2026',
    'ISO 27001 certificate by DNV, held by Visma ITC, valid until 1 May 2027',
    'ISO 27018 certificate, announced for 2018',
  ],
  de: [
    'Geplant ab 1. Januar 2027',
    'Einspruch bis einschließlich 20. Dezember 2026',
    'Zertifikat ISO 27001 von DNV, Inhaber: Visma ITC, gültig bis einschließlich 1. Mai 2027',
    'Zertifikat ISO 27018, angekündigt für 2018',
  ],
  nb: [
    'Planlagt fra 1. januar 2027',
    'innsigelse til og med 20. desember 2026',
    'ISO 27001-sertifikat av DNV, innehaver: Visma ITC, gyldig til og med 1. mai 2027',
    'ISO 27018-sertifikat, varslet til 2018',
  ],
  sv: [
    'Planeras från 1 januari 2027',
    'invändning till och med 20 december 2026',
    'ISO 27001-certifikat av DNV, innehavare: Visma ITC, gäller till och med 1 maj 2027',
    'ISO 27018-certifikat, har aviserats till 2018',
  ],
  da: [
    'Planlagt fra 1. januar 2027',
    'indsigelse til og med 20. december 2026',
    'ISO 27001-certifikat af DNV, indehaver: Visma ITC, gælder til og med 1. maj 2027',
    'ISO 27018-certifikat, varslet til 2018',
  ],
};

describe.each(LANGUAGES)('SHARED-4: the words of the table in %s', (language) => {
  const own: SubprocessorTableStrings = SUBPROCESSOR_TABLE_STRINGS[language];

  it('are all there, and repeat what they are told', () => {
    const english = leaves(SUBPROCESSOR_TABLE_STRINGS.en);
    const words = leaves(own);
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [name, each] of words) {
      expect([name, typeof each]).toEqual([name, typeof english.get(name)]);
      const text = said(each, toldTo(name));
      expect(text, name).toMatch(/\S/);
      expect([name, text.trim()]).toEqual([name, text]);
      expect(text, name).not.toContain('undefined');
      if (typeof each === 'string') continue;
      for (const told of toldTo(name))
        if (typeof told !== 'boolean') expect(text, name).toContain(String(told));
    }
  });

  it('tell apart what is to be told apart', () => {
    const { columns, roles, transfers, statuses, links, days, ranks, activities, assurances, facets } = own;
    const all = Object.values(facets).map((facet) => facet.all);
    for (const group of [columns, roles, transfers, statuses, links, days, ranks, activities, all]) {
      const texts = Object.values(group);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const [alone, withScheme] of Object.values(assurances)) {
      expect(withScheme.split('*')).toHaveLength(2);
      expect(alone).not.toContain('*');
    }
    expect(own.sortedBy('A', true)).not.toBe(own.sortedBy('A', false));
    expect(own.notice(1)).not.toBe(own.notice(2).replace('2', '1'));
    expect(own.result(1, 1)).not.toBe(own.result(2, 2).replaceAll('2', '1'));
    for (const day of [own.plannedFrom, own.removedOn, own.announced]) {
      expect(day(undefined)).not.toContain('undefined');
      expect(day('Alpha')).toContain('Alpha');
    }
  });

  it('are English only where both languages have the same', () => {
    if (language === 'en') return;
    const english = leaves(SUBPROCESSOR_TABLE_STRINGS.en);
    const same = [...leaves(own)]
      .filter(([name, words]) => said(words, toldTo(name)) === said(english.get(name)!, toldTo(name)))
      .map(([name]) => name);
    expect(same.sort()).toEqual(SAME_AS_ENGLISH[language]);
  });

  it('make whole sentences with days and names', () => {
    const { value } = readSubprocessorDocument(
      subprocessorDocument([WHOLE, HOST, PLANNED], { noticeDays: 30 }),
    );
    const { groups } = subprocessorTableView(value!, localeOf(language), { on: '2026-11-22' });
    const lines = groups.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells.flat());
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining([...SENTENCES[language]]));
  });
});
