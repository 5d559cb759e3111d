import { errorFault, warningFault } from '@trust-widgets/schedule-core/engine';
import { describe, expect, it } from 'vitest';

import { SOURCE_BYTES, SOURCE_DEPTH } from './limits.js';
import { readSource } from './read-source.js';

const read = (text: string) => readSource('trust.yaml', new TextEncoder().encode(text));
const found = (text: string) => read(text).faults.map(({ code, line, column }) => [code, line, column]);

describe('values', () => {
  it('CLI-10: reads YAML 1.2, where dates and words stay what is written', () => {
    const { value, faults } = read(
      'on: 2026-01-06T22:00\nno: yes\nversion: 1\nshare: 0.1\nlist: [a, null]\n',
    );
    expect(value).toEqual({ on: '2026-01-06T22:00', no: 'yes', version: 1, share: 0.1, list: ['a', null] });
    expect(faults).toEqual([]);
  });

  it('CLI-10: reads JSON with tabs and a byte order mark', () => {
    expect(read('\ufeff{\n\t"a": [\n\t\t"x"\n\t]\n}').value).toEqual({ a: ['x'] });
  });

  it('CLI-11: copies what an alias names', () => {
    const { value } = read('a: &x [1]\nb: *x\n') as { value: { a: unknown; b: unknown } };
    expect(value).toEqual({ a: [1], b: [1] });
    expect(value.a).not.toBe(value.b);
  });
});

describe('faults of writing', () => {
  it.each([
    ['a: [1\nb: 2\n', 'syntax', 2, 1],
    ['a: 1\n\tb: 2\n', 'syntax', 2, 1],
    ['a: 1\n---\nb: 2\n', 'syntax', 2, 1],
    ['a: 1\nb:\n  c: 1\n  c: 2\n', 'duplicate-key', 4, 3],
    ['1: a\n"1": b\n', 'duplicate-key', 2, 1],
    ['a: 1\n? [b]\n: 2\n', 'key-type', 2, 3],
    ['a: 1\n  \nb: .inf\n', 'not-json', 3, 4],
    ['a: !secret x\n', 'tag', 1, 4],
    ['a: 1\nb: *none\n', 'alias', 2, 4],
    ['a: &x {b: *x}\n', 'alias', 1, 11],
  ])('CLI-12: %j is %s at %i:%i', (text, code, line, column) => {
    expect(found(text)).toEqual([[code, line, column]]);
  });

  it('CLI-12: a file that is not UTF-8 is refused', () => {
    expect(readSource('x', new Uint8Array([0x61, 0xff])).faults).toMatchObject([
      { code: 'encoding', line: 1 },
    ]);
  });
});

describe('attacks', () => {
  it('CLI-13: the key __proto__ is refused and changes nothing', () => {
    const { value, faults } = read('a: 1\n__proto__: { polluted: true }\n');
    expect(faults).toMatchObject([{ code: 'unsafe-key', line: 2, column: 1 }]);
    expect(Object.keys(value as object)).toEqual(['a']);
    expect((value as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('CLI-14: aliases that multiply are refused before they cost memory', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]\n`;
    const bomb =
      level('a', 'x') +
      ['b', 'c', 'd', 'e', 'f', 'g'].map((name, i) => level(name, `*${'abcdef'[i]}`)).join('');
    expect(found(bomb)).toMatchObject([['too-many', expect.any(Number), expect.any(Number)]]);
    expect(read(bomb).value).toBeUndefined();
  });

  it('CLI-14: nesting and size have limits', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(found(nested(SOURCE_DEPTH))).toEqual([]);
    expect(found(nested(SOURCE_DEPTH + 1))).toEqual([['too-deep', 1, SOURCE_DEPTH + 1]]);
    expect(read(nested(20_000)).faults).toMatchObject([{ code: 'too-deep' }]);
    expect(read(' '.repeat(SOURCE_BYTES + 1)).faults).toMatchObject([
      { code: 'too-large', line: 1, column: 1 },
    ]);
  });
});

describe('places', () => {
  const text = [
    'a:',
    '  - id: one',
    '    misspelt: 1',
    '  - id: two',
    '    at: 2026-02-30',
    'empty:',
    'b: *ref',
    '',
  ];
  const source = read(text.join('\n').replace('id: one', 'id: &ref one'));
  const placeOf = (path: string, code = 'date') => {
    const fault = code === 'unknown-key' ? warningFault(path, code, '') : errorFault(path, code, '');
    const { line, column } = source.locate(fault);
    return [line, column];
  };

  it('CLI-15: a fault stands at the value', () => {
    expect(placeOf('a[1].at')).toEqual([5, 9]);
    expect(placeOf('a[0]')).toEqual([2, 5]);
    expect(placeOf('')).toEqual([1, 1]);
  });

  it('CLI-15: an unknown key stands at the key', () => {
    expect(placeOf('a[0].misspelt', 'unknown-key')).toEqual([3, 5]);
  });

  it('CLI-15: what is missing stands at what should have it', () => {
    expect(placeOf('a[1].title', 'required')).toEqual([4, 5]);
    expect(placeOf('a[7].title', 'required')).toEqual([2, 3]);
    expect(placeOf('nothing.at.all', 'required')).toEqual([1, 1]);
  });
});
