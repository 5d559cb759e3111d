import { describe, expect, it } from 'vitest';

import { readSubprocessors } from '../document/read-sections.js';
import { aDocument } from '../testing/a-document.js';
import { lastDayToObject } from './last-day-to-object.js';
import { statusOn } from './status-on.js';

const readSection = (subprocessors: unknown) => {
  const { document, faults } = readSubprocessors({ version: 1, defaultLanguage: 'en', subprocessors });
  return {
    section: document?.subprocessors,
    entries: document?.subprocessors?.entries ?? [],
    marks: faults.map(({ path, code, severity }) => `${severity} ${path} ${code}`),
  };
};
const read = (...entries: unknown[]) => readSection({ entries });
const entry = (id: string, facts: object = {}) => ({ id, legalName: id, role: 'sub-processor', ...facts });
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('subprocessors', () => {
  it('DOC-2: reads every fact', () => {
    const sound = aDocument().subprocessors;
    const { section, marks } = readSection(sound);
    expect(marks).toEqual([]);
    expect(section).toEqual(sound);
  });

  it('FAULT-3: leaves out a faulty fact of the section, and keeps its entries', () => {
    const { section, marks } = readSection({
      noticeDays: 1.5,
      authorisation: 'tacit',
      objectionContact: 'javascript:x',
      entries: [entry('a')],
    });
    expect(section).toEqual({ entries: [entry('a')] });
    expect(marks.map((mark) => mark.replace(/ [\w-]+$/, ''))).toEqual([
      'error subprocessors.authorisation',
      'error subprocessors.noticeDays',
      'error subprocessors.objectionContact',
    ]);
    expect(readSection({}).marks).toEqual(['error subprocessors.entries required']);
    expect(readSection([]).marks).toEqual(['error subprocessors type']);
  });

  it('FAULT-3, FAULT-4: a faulty member costs itself, and its list is known to be incomplete', () => {
    const links = [
      { kind: 'trust', href: 'javascript:x' },
      { kind: 'trust', href: '/trust' },
    ];
    const { entries, marks } = read(
      entry('a', { links, transfers: [{ mechanism: 'scc' }] }),
      entry('b', { processing: 'Oslo' }),
    );
    expect(entries).toEqual([
      entry('a', { links: links.slice(1), transfers: [{ mechanism: 'scc' }], incomplete: ['links'] }),
      entry('b', { processing: [], incomplete: ['processing'] }),
    ]);
    expect(marks).toEqual([
      'error subprocessors.entries[0].links[0].href link',
      'error subprocessors.entries[1].processing type',
    ]);
  });

  it('FAULT-7: an assurance of a stranger and an entry of an unknown parent are left out', () => {
    const theirs = [
      { kind: 'audit', heldBy: 'nobody' },
      { kind: 'audit', heldBy: 'faulty' },
    ];
    const { entries, marks } = read(
      entry('a', { assurances: theirs }),
      entry('b', { parent: 'nobody' }),
      entry('c', { parent: 'faulty' }),
      entry('faulty', { role: 'cook' }),
    );
    expect(entries).toEqual([
      entry('a', { assurances: theirs.slice(1), incomplete: ['assurances'] }),
      entry('c', { parent: 'faulty' }),
    ]);
    expect(marks).toEqual([
      'error subprocessors.entries[0].assurances[0].heldBy reference',
      'error subprocessors.entries[3].role choice',
      'error subprocessors.entries[1].parent reference',
    ]);
  });

  it('FAULT-7: parents that lead back to the entry are left out, and nothing else', () => {
    const { entries, marks } = read(
      entry('a', { parent: 'b' }),
      entry('b', { parent: 'a' }),
      entry('self', { parent: 'self' }),
      entry('below', { parent: 'a' }),
      entry('free'),
    );
    expect(ids(entries)).toEqual(['below', 'free']);
    expect(marks).toEqual([0, 1, 2].map((index) => `error subprocessors.entries[${index}].parent cycle`));
  });

  it('PARTY-5: a day that does not exist is an error, where only a part of a date is needed too', () => {
    const expected = ['2018', '2018-06', '2016-02-29', '2018-02-29', '2018-13'];
    const assurances = expected.map((day) => ({ kind: 'certificate', state: 'announced', expected: day }));
    const { entries, marks } = read(entry('a', { assurances }), entry('b', { removedOn: '2026-02-30' }));
    expect(entries[0]?.assurances).toEqual(assurances.slice(0, 3));
    expect(marks).toEqual([
      'error subprocessors.entries[0].assurances[3].expected partial-date',
      'error subprocessors.entries[0].assurances[4].expected partial-date',
      'error subprocessors.entries[1].removedOn date',
    ]);
  });

  it('PARTY-1: a place has exactly one of country, region and variesBy', () => {
    const sound = [
      { country: 'NO' },
      { region: '155' },
      { variesBy: 'partner' },
      { variesBy: 'customer', city: 'Oslo' },
    ];
    const wrong = [
      {},
      { city: 'Oslo' },
      { country: 'NO', region: '155' },
      { country: 'no' },
      { country: 'NOR' },
      { country: false },
      { region: 155 },
      { region: '1' },
      { variesBy: 'weather' },
    ];
    const { entries, marks } = read(entry('a', { processing: [...wrong, ...sound] }));
    expect(entries[0]?.processing).toEqual(sound);
    expect(marks).toHaveLength(wrong.length);
    expect(
      ids(
        read(...sound.map((entity, index) => entry(`e${index}`, { entity })), entry('x', { entity: {} }))
          .entries,
      ),
    ).toHaveLength(sound.length);
  });

  it('PARTY-2: data categories are listed or unknown, and never none', () => {
    const { entries, marks } = read(
      entry('a', { dataCategories: [] }),
      entry('b', { dataCategories: 'unknown' }),
      entry('c'),
    );
    expect(entries).toEqual([entry('b', { dataCategories: 'unknown' }), entry('c')]);
    expect(marks).toEqual(['error subprocessors.entries[0].dataCategories empty']);
  });

  it('PARTY-6: names whom to ask, and what registers know the company by', () => {
    const facts = (contact: object, identifier: object) => ({ contact, identifier });
    const sound = facts({ name: 'Privacy office' }, { scheme: 'vat', value: 'NO 923 609 016' });
    const { entries, marks } = read(
      entry('a', sound),
      entry('b', facts({ email: 'nobody' }, { scheme: 'vat', value: '' })),
      entry('c', facts({ url: 'javascript:x' }, { scheme: 'passport', value: '1' })),
    );
    expect(entries).toEqual([entry('a', sound)]);
    expect(marks).toEqual([
      'error subprocessors.entries[1].contact.email email',
      'error subprocessors.entries[1].identifier.value empty',
      'error subprocessors.entries[2].contact.url link',
      'error subprocessors.entries[2].identifier.scheme choice',
    ]);
  });

  it('PARTY-5: warns of days that cannot follow each other', () => {
    const { entries, marks } = read(
      entry('a', {
        announcedOn: '2026-03-02',
        objectUntil: '2026-03-01',
        effectiveFrom: '2026-03-01',
        removedOn: '2026-02-28',
      }),
      entry('b', {
        announcedOn: '2026-03-01',
        objectUntil: '2026-03-01',
        effectiveFrom: '2026-03-01',
        removedOn: '2026-03-01',
      }),
    );
    expect(entries).toHaveLength(2);
    expect(marks).toEqual(
      ['objectUntil', 'effectiveFrom', 'removedOn'].map(
        (key) => `warning subprocessors.entries[0].${key} date-order`,
      ),
    );
  });
});

describe('lastDayToObject', () => {
  it('PARTY-3: is stated, or counted in calendar days', () => {
    expect(lastDayToObject({ announcedOn: '2023-02-14' }, 30)).toBe('2023-03-16');
    expect(lastDayToObject({ announcedOn: '2024-02-14' }, 30)).toBe('2024-03-15');
    expect(lastDayToObject({ announcedOn: '2026-10-01' }, 60)).toBe('2026-11-30');
    expect(lastDayToObject({ announcedOn: '2023-02-14' }, 0)).toBe('2023-02-14');
    expect(lastDayToObject({ announcedOn: '2023-02-14', objectUntil: '2023-04-01' }, 30)).toBe('2023-04-01');
    expect(lastDayToObject({ announcedOn: '2023-02-14' }, undefined)).toBeUndefined();
    expect(lastDayToObject({}, 30)).toBeUndefined();
    expect(lastDayToObject({ announcedOn: '9999-12-31' }, 1)).toBeUndefined();
  });
});

describe('statusOn', () => {
  it('PARTY-4: follows the dates, then what is stated, then active', () => {
    const planned = { status: 'planned', effectiveFrom: '2026-12-01' } as const;
    expect(['2026-11-30', '2026-12-01'].map((day) => statusOn(planned, day))).toEqual(['planned', 'active']);
    const leaving = { status: 'active', effectiveFrom: '2020-01-01', removedOn: '2026-12-01' } as const;
    expect(['2026-11-30', '2026-12-01'].map((day) => statusOn(leaving, day))).toEqual(['active', 'removed']);
    expect(statusOn({ status: 'removed', removedOn: '2026-12-01' }, '2026-11-30')).toBe('active');
    expect(statusOn({ status: 'removed' }, '2026-11-30')).toBe('removed');
    expect(statusOn({ status: 'planned' }, '2026-11-30')).toBe('planned');
    expect(statusOn({}, '2026-11-30')).toBe('active');
  });
});
