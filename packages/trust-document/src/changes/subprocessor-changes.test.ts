import { describe, expect, it } from 'vitest';

import type { Subprocessor, SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { subprocessorChanges } from './subprocessor-changes.js';

const entry = (id: string, facts: Partial<Subprocessor> = {}): Subprocessor => ({
  id,
  legalName: id,
  role: 'sub-processor',
  ...facts,
});
const section = (...entries: Subprocessor[]): SubprocessorSection => ({ noticeDays: 30, entries });

/** The change of one entry, whose facts are these before and after. */
function changed(before: Partial<Subprocessor>, after: Partial<Subprocessor>) {
  const [change] = subprocessorChanges(section(entry('a', before)), section(entry('a', after)));
  return change?.kind === 'changed' ? change : undefined;
}
/** What is told of it: path, before, after; an asterisk marks what is material. */
const told = (before: Partial<Subprocessor>, after: Partial<Subprocessor>) =>
  (changed(before, after)?.fields ?? []).map((field) => [
    `${field.path}${field.isMaterial ? '*' : ''}`,
    field.before,
    field.after,
  ]);

describe('subprocessorChanges', () => {
  it('CHANGE-1: tells what is new, changed and gone, in the order of the new list, what is gone last', () => {
    const before = section(entry('gone-2'), entry('a'), entry('gone-1'), entry('b'), entry('c'));
    const after = section(
      entry('c'),
      entry('new'),
      entry('b', { role: 'affiliate' }),
      entry('a', { purpose: 'x' }),
    );
    const changes = subprocessorChanges(before, after);
    expect(changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'added new',
      'changed b',
      'changed a',
      'removed gone-2',
      'removed gone-1',
    ]);
    expect(changes[0]).toEqual({ kind: 'added', id: 'new', after: entry('new') });
    expect(changes[3]).toEqual({ kind: 'removed', id: 'gone-2', before: entry('gone-2') });
  });

  it('CHANGE-2: tells field by field, texts language by language', () => {
    const before = {
      legalName: 'Host AS',
      purpose: { en: 'Hosting', nl: 'Hosting' },
      entity: { country: 'NO', city: 'Oslo' },
      retention: 'PT24H',
    };
    const after = {
      ...before,
      legalName: { en: 'Hosts' },
      purpose: { en: 'Hosting', nl: 'Onderdak' },
      entity: { region: '155', city: 'Oslo' },
      contact: { email: 'a@b.example' },
    };
    expect(told(before, after)).toEqual([
      ['legalName*', 'Host AS', undefined],
      ['legalName.en*', undefined, 'Hosts'],
      ['entity.country*', 'NO', undefined],
      ['entity.region*', undefined, '155'],
      ['contact.email', undefined, 'a@b.example'],
      ['purpose.nl*', 'Hosting', 'Onderdak'],
    ]);
    expect(changed(before, { ...before, retention: undefined })?.fields).toEqual([
      { path: 'retention', before: 'PT24H', isMaterial: true },
    ]);
  });

  it('CHANGE-3: compares lists by what is in them, and matches what is one thing said differently', () => {
    const held = { kind: 'certificate', scheme: 'ISO/IEC 27001', state: 'held' } as const;
    const expired = { ...held, state: 'expired' } as const;
    const oslo = { country: 'NO', city: 'Oslo', activity: ['storage', 'backup'] } as const;
    const bergen = { ...oslo, city: 'Bergen' };
    const before = {
      assurances: [held, { kind: 'audit', scheme: 'GDPR' } as const],
      processing: [{ ...oslo, activity: [...oslo.activity] }],
      transfers: [{ mechanism: 'dpf' } as const],
    };
    const after = {
      assurances: [{ kind: 'audit', scheme: 'GDPR' } as const, expired],
      processing: [
        { ...bergen, activity: [...bergen.activity] },
        { ...oslo, activity: [...oslo.activity].reverse() },
      ],
      transfers: [{ mechanism: 'scc' } as const],
    };
    expect(told(before, after)).toEqual([
      ['processing*', undefined, { ...bergen, activity: [...bergen.activity] }],
      ['transfers*', undefined, { mechanism: 'scc' }],
      ['transfers*', { mechanism: 'dpf' }, undefined],
      ['assurances*', held, expired],
    ]);
  });

  it('CHANGE-4: what only words, links and contacts differ in is not material', () => {
    const href = 'https://example.com/';
    const before: Partial<Subprocessor> = {
      transfers: [{ mechanism: 'scc' }],
      processing: [{ country: 'NO', city: { en: 'Oslo' }, note: 'x' }],
      assurances: [{ kind: 'report' }],
      links: [{ kind: 'dpa', href: '/old' }],
      contact: { email: 'a@b.example' },
    };
    const after: Partial<Subprocessor> = {
      transfers: [{ mechanism: 'scc', href }],
      processing: [{ country: 'NO', city: { en: 'Oslo', nl: 'Oslo' }, note: { en: 'x', nl: 'y' } }],
      assurances: [{ kind: 'report', href }],
      links: [
        { kind: 'dpa', href },
        { kind: 'trust', href },
      ],
      contact: { email: 'c@d.example' },
    };
    expect(told(before, after).map(([path]) => path)).toEqual([
      ...['contact.email', 'processing', 'transfers', 'assurances', 'links', 'links'],
    ]);
    expect(changed(before, after)?.isMaterial).toBe(false);
    expect(changed(before, { ...after, role: 'affiliate' })?.isMaterial).toBe(true);
  });

  it('CHANGE-5: a translation that comes or goes is not material, and a text that is put differently is', () => {
    const english = { en: 'Hosting' };
    const dutch = { ...english, nl: 'Hosting van data' };
    for (const key of ['legalName', 'purpose', 'appliesTo'] as const) {
      expect(told({ [key]: english }, { [key]: dutch })).toEqual([[`${key}.nl`, undefined, dutch.nl]]);
      expect(told({ [key]: dutch }, { [key]: english })).toEqual([[`${key}.nl`, dutch.nl, undefined]]);
      expect(changed({ [key]: english }, { [key]: { nl: dutch.nl } })?.isMaterial).toBe(true);
      expect(changed({ [key]: english }, { [key]: { ...dutch, en: 'Storage' } })?.isMaterial).toBe(true);
    }
    const noted = (note: string) => ({ transfers: [{ mechanism: 'scc' as const, note }] });
    expect(changed(noted('Module 2'), noted('Module 3'))?.isMaterial).toBe(true);
    // A plain text is in the document's language: translations that come to it say nothing else.
    expect(changed({ purpose: 'Hosting' }, { purpose: dutch })?.isMaterial).toBe(false);
    expect(changed({ purpose: dutch }, { purpose: 'Hosting' })?.isMaterial).toBe(false);
    expect(changed({ purpose: 'Storage' }, { purpose: dutch })?.isMaterial).toBe(true);
    const entity = (city: Record<string, string>, country = 'NO') => ({ entity: { country, city } });
    expect(told(entity(english), entity(dutch))).toEqual([['entity.city.nl', undefined, dutch.nl]]);
    expect(changed(entity(english), entity(dutch, 'SE'))?.isMaterial).toBe(true);
    const categories = (...dataCategories: (string | Record<string, string>)[]) => ({ dataCategories });
    expect(told(categories('Names', english), categories(dutch, 'Names', 'Photographs'))).toEqual([
      ['dataCategories', undefined, dutch],
      ['dataCategories*', undefined, 'Photographs'],
      ['dataCategories', english, undefined],
    ]);
  });

  it('CHANGE-6: what is not stated is the same however it is not stated', () => {
    const silent: Partial<Subprocessor> = { dataCategories: 'unknown', transfers: [], contact: {} };
    expect(changed({}, silent)).toBeUndefined();
    expect(changed(silent, {})).toBeUndefined();
    expect(told({ dataCategories: 'unknown' }, { dataCategories: ['unknown'] })).toEqual([
      ['dataCategories*', undefined, 'unknown'],
    ]);
  });

  it('CHANGE-6: says nothing of a list that lost a member in reading', () => {
    const whole: Partial<Subprocessor> = {
      links: [{ kind: 'dpa', href: '/' }],
      transfers: [{ mechanism: 'scc' }],
    };
    const lost: Partial<Subprocessor> = { links: [], transfers: [], incomplete: ['links'] };
    expect(told(whole, lost).map(([path]) => path)).toEqual(['transfers*']);
    expect(told(lost, whole).map(([path]) => path)).toEqual(['transfers*']);
  });

  it('CHANGE-7: no day and no status that the dates give anyway is a change', () => {
    const planned = { status: 'planned', effectiveFrom: '2026-12-01' } as const;
    expect(changed(planned, planned)).toBeUndefined();
    expect(told(planned, { ...planned, status: 'active' })).toEqual([['status', 'planned', 'active']]);
    expect(told(planned, { ...planned, status: 'removed' })).toEqual([['status*', 'planned', 'removed']]);
    expect(told({ status: 'planned' }, { status: 'active' })).toEqual([['status*', 'planned', 'active']]);
    expect(told({}, { status: 'active' })).toEqual([['status', undefined, 'active']]);
  });

  it('CHANGE-8: comes with the days on which to object and from which it holds', () => {
    const dates = { announcedOn: '2023-02-14', effectiveFrom: '2023-04-01' };
    const days = { ...dates, objectFrom: '2023-02-14', objectUntil: '2023-03-16' };
    expect(subprocessorChanges(section(), section(entry('a', dates)))[0]).toMatchObject(days);
    const stated = { ...dates, objectUntil: '2023-03-01' };
    expect(subprocessorChanges(section(), section(entry('a', stated)))[0]).toMatchObject(stated);
    expect(subprocessorChanges({ entries: [] }, { entries: [entry('a', dates)] })[0]).not.toHaveProperty(
      'objectUntil',
    );
    const gone = subprocessorChanges(
      section(entry('a', { ...dates, removedOn: '2026-01-01' })),
      section(),
    )[0];
    expect(gone).toMatchObject({ kind: 'removed', effectiveFrom: '2026-01-01' });
    expect(gone).not.toHaveProperty('objectUntil');

    const { fields, before, after, ...moved } =
      changed(dates, { ...dates, effectiveFrom: '2023-05-01', purpose: 'x' }) ?? {};
    expect([fields?.length, before?.id, after?.id]).toEqual([2, 'a', 'a']);
    expect(moved).toEqual({
      kind: 'changed',
      id: 'a',
      isMaterial: true,
      ...days,
      effectiveFrom: '2023-05-01',
    });
    // An announcement of 2023 is none of what changes later.
    expect(Object.keys(changed(dates, { ...dates, purpose: 'x' }) ?? {})).not.toContain('announcedOn');
    expect(changed(dates, { ...dates, removedOn: '2026-01-01' })).toMatchObject({
      effectiveFrom: '2026-01-01',
    });
  });
});
