import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { remembered } from './remembered.js';

describe('remembered', () => {
  it('is made when it is first asked for, and not again', () => {
    const values = new Map<string, object>();
    const made = remembered(values, 'a', () => ({}));
    const never = (): object => {
      throw new Error('made twice');
    };
    expect(remembered(values, 'a', never)).toBe(made);
    expect(remembered(values, 'b', () => ({}))).not.toBe(made);
    expect(remembered(values, 'a', never)).toBe(made);
  });

  it('a value like none is a value, and what cannot be made is not remembered', () => {
    const values = new Map<string, number | string>([
      ['zero', 0],
      ['empty', ''],
    ]);
    expect(remembered(values, 'zero', () => 1)).toBe(0);
    expect(remembered(values, 'empty', () => 1)).toBe('');
    const fail = (): number => {
      throw new RangeError('no such zone');
    };
    expect(() => remembered(values, 'bad', fail)).toThrow(RangeError);
    expect(values.has('bad')).toBe(false);
  });

  it('FAULT-9: no more than the limit is kept, and every answer is right', () => {
    const keys = fc.array(fc.nat(12), { maxLength: 60 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5 }), (asked, limit) => {
        const values = new Map<number, string>();
        for (const key of asked) {
          expect(remembered(values, key, () => `made of ${key}`, limit)).toBe(`made of ${key}`);
          expect(values.size).toBeLessThanOrEqual(limit);
          expect(values.has(key)).toBe(true);
        }
      }),
    );
  });

  it('a full map still knows what it holds', () => {
    const values = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    expect(remembered(values, 'b', () => 3, 2)).toBe(2);
    expect([...values.keys()]).toEqual(['a', 'b']);
    remembered(values, 'c', () => 3, 2);
    expect([...values]).toEqual([['c', 3]]);
  });
});
