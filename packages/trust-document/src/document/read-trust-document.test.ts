import { parsePath } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';
import { luxonZones } from '@trust-widgets/schedule-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDocument } from '../testing/a-document.js';
import { LIMITS } from './limits.js';
import { readAgreements, readSubprocessors } from './read-sections.js';
import { readTrustDocument } from './read-trust-document.js';

const read = (input: unknown) => readTrustDocument(input, luxonZones);
const marks = (faults: readonly Fault[]) => faults.map(({ path, code }) => `${path} ${code}`);

/** Every place in a value, as the keys that lead there. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const members = value as Record<string | number, unknown>;
  return [path, ...keys.flatMap((key) => places(members[key], [...path, key]))];
}

/** The value with something else at a place; `undefined` in a map is the same as no such key. */
function spoilt(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? spoilt(each, rest, by) : each));
  const members = value as Record<string, unknown>;
  return { ...members, [key]: spoilt(members[key], rest, by) };
}

describe('readTrustDocument', () => {
  it('DOC-1: refuses another format version, and a document without one', () => {
    const later = read({ ...aDocument(), version: 2 });
    expect(later.document).toBeUndefined();
    expect(later.schedule).toBeUndefined();
    expect(marks(later.faults)).toEqual(['version version']);
    expect(later.faults[0]?.message).toContain('Found 2');
    expect(marks(read({ ...aDocument(), version: '1' }).faults)).toEqual(['version version']);
    expect(marks(read({ defaultLanguage: 'en' }).faults)).toEqual(['version required']);
  });

  it('DOC-2: takes a section that is absent or null as not there', () => {
    const header = { version: 1, defaultLanguage: 'en' } as const;
    const nothing = { document: { ...header, agreementGroups: [], agreements: [] }, faults: [] };
    expect(read(header)).toEqual(nothing);
    const nulls = {
      organization: null,
      agreementGroups: null,
      agreements: null,
      subprocessors: null,
      maintenance: null,
    };
    expect(read({ ...header, ...nulls })).toEqual(nothing);
  });

  it('DOC-3: says the same of a section as the reader of that section alone', () => {
    const input = { ...aDocument(), updated: 'yesterday', agreementGroup: {} };
    const whole = read(input);
    const { document } = whole;
    const header = ['agreementGroup unknown-key', 'updated instant'];
    for (const part of [readAgreements(input), readSubprocessors(input)]) {
      expect(marks(part.faults)).toEqual(header);
      expect(document).toMatchObject(part.document ?? {});
    }
    expect(marks(whole.faults)).toEqual(header);
    expect(document?.organization?.name).toBe('Example');
    expect(readSubprocessors(input).document?.subprocessors).toEqual(document?.subprocessors);
    expect(whole.schedule?.activities).toHaveLength(1);
    expect(
      readAgreements({ ...aDocument(), subprocessors: 7, organization: 7, maintenance: 7 }).faults,
    ).toEqual([]);
  });

  it('LANG-1: reads on without a default language, and claims none', () => {
    const { document, faults } = read({ ...aDocument(), defaultLanguage: 'english' });
    expect(document?.defaultLanguage).toBe('und');
    expect(document?.agreements).toHaveLength(2);
    expect(marks(faults)).toEqual(['defaultLanguage language-tag']);
  });

  it('FAULT-1: answers anything that is JSON with a document or faults', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const { document, faults } = read(input);
        expect(document !== undefined || faults.length > 0).toBe(true);
        expect(faults.every(({ message, code }) => message !== '' && /^[a-z-]+$/.test(code))).toBe(true);
      }),
    );
    const unreadable = {
      get version(): number {
        throw new Error('not to be read');
      },
    };
    for (const input of [
      undefined,
      null,
      1n,
      Symbol('x'),
      () => 1,
      new Date(0),
      new Map(),
      [],
      'x',
      unreadable,
    ]) {
      expect(read(input).document).toBeUndefined();
      expect(read(input).faults).toHaveLength(1);
    }
  });

  it('FAULT-1, FAULT-3: keeps the other sections and entries when any one place is spoilt', () => {
    const sound = aDocument();
    const all = places(sound).filter(([first]) => first === 'agreements' || first === 'subprocessors');
    const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.constantFrom(...all), junk, (path, by) => {
        const { document, schedule } = read(spoilt(sound, path, by));
        expect(document?.organization).toEqual(sound.organization);
        expect(schedule?.activities).toHaveLength(1);
        const [section, ...inside] = path;
        if (section !== 'agreements') expect(document?.agreements).toHaveLength(2);
        else expect(document?.subprocessors?.entries).toHaveLength(2);
        // What is wrong with one agreement never reaches the other.
        if (section === 'agreements' && inside[0] === 0 && inside.length > 1 && inside[1] !== 'id') {
          expect(document?.agreements.map(({ id }) => id)).toContain('terms');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('FAULT-1, FAULT-2: gives every fault a path to a place, or to one that is missing there', () => {
    const sound: unknown = aDocument();
    const at = (value: unknown, key: string | number) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    fc.assert(
      fc.property(fc.constantFrom(...places(sound)), fc.jsonValue(), (path, by) => {
        const input = spoilt(sound, path, by);
        for (const fault of read(input).faults) {
          const holder = parsePath(fault.path).slice(0, -1).reduce(at, input);
          expect(fault.path === '' || typeof holder === 'object', fault.path).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('FAULT-3: leaves out a faulty fact of the header, and no more', () => {
    const { document, faults } = read({ ...aDocument(), updated: '2026-11-20', organization: { name: 7 } });
    expect(document?.updated).toBeUndefined();
    expect(document?.organization).toBeUndefined();
    expect(document?.agreements).toHaveLength(2);
    expect(marks(faults)).toEqual(['updated instant', 'organization.name localized-text']);
  });

  it('DOC-8: reads which releases of the widgets were taken back, by their exact numbers', () => {
    const { document, faults } = read(aDocument());
    expect(faults).toEqual([]);
    expect(document?.widgets).toEqual({ withdrawn: ['0.9.0', '1.0.0-rc.1'] });
    const nightly = '1.0.0-nightly.0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
    expect(read({ ...aDocument(), widgets: { withdrawn: [nightly] } }).faults).toEqual([]);
    for (const inexact of [
      '^1.0.0',
      '1.x',
      'v1.0.0',
      '1.0',
      '',
      '1.0.0 ',
      '1.0.0+build',
      '01.0.0',
      '1.0.0-',
    ]) {
      const reading = read({ ...aDocument(), widgets: { withdrawn: ['1.0.0', inexact] } });
      expect(marks(reading.faults), inexact).toEqual(['widgets.withdrawn[1] release']);
      expect(reading.document?.agreements).toHaveLength(2);
    }
  });

  it('FAULT-5: names the nearest known key for one that it does not know', () => {
    const { faults } = read({ ...aDocument(), agrements: [] });
    expect(faults).toEqual([
      {
        path: 'agrements',
        code: 'unknown-key',
        severity: 'warning',
        message: expect.stringContaining('"agreements"') as string,
      },
    ]);
  });

  it('FAULT-8: refuses what is too large, too deep or not JSON, each with its code', () => {
    const header = { version: 1, defaultLanguage: 'en' };
    const code = (extra: unknown) => read({ ...header, extra }).faults.map((fault) => fault.code);
    expect(code(Array(LIMITS.values).fill(0))).toEqual(['too-large']);
    expect(code('x'.repeat(LIMITS.characters + 1))).toEqual(['too-large']);
    expect(code({ ['x'.repeat(LIMITS.key + 1)]: 1 })).toEqual(['too-large']);
    expect(code(new Date(0))).toEqual(['not-json']);
    const circular: Record<string, unknown> = { ...header };
    circular['self'] = circular;
    expect(marks(read(circular).faults)).toEqual([' too-deep']);
    // Nine levels of ten times the same list: small to write down, too large to walk.
    const bomb = Array.from({ length: 9 }).reduce<unknown>((inner) => Array(10).fill(inner), 'x');
    expect(code(bomb)).toEqual(['too-large']);
  });

  it('FAULT-8: reads the first entries of a list that has too many', () => {
    const agreements = Array.from({ length: LIMITS.entries + 1 }, (_, index) => ({
      id: `a${index}`,
      title: 'A',
      versions: [{ editions: [{ language: 'en', format: 'html' }] }],
    }));
    const { document, faults } = read({ version: 1, defaultLanguage: 'en', agreements });
    expect(document?.agreements).toHaveLength(LIMITS.entries);
    expect(marks(faults)).toEqual(['agreements too-many']);
  });
});
