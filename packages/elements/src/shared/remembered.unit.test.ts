import { describe, expect, it, vi } from 'vitest';

import { remembered } from './remembered.js';

describe('what is made of the same', () => {
  it('is the same, and is made once', () => {
    const make = vi.fn((a: object, b: string) => ({ a, b }));
    const made = remembered(make);
    const asked = {};
    const first = made(asked, 'b');
    expect(made(asked, 'b')).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each<[string, readonly [unknown, unknown]]>([
    ['the first', [{}, 'b']],
    ['the last', ['a', 'c']],
    ['none there', ['a', undefined]],
  ])('is made anew when it is asked of something else: %s', (_which, other) => {
    const make = vi.fn((a: unknown, b: unknown) => [a, b]);
    const made = remembered(make);
    made('a', 'b');
    expect(made(...other)).toEqual(other);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is told apart by identity, so that what was changed in place has to be a new object', () => {
    const make = vi.fn((list: readonly number[]) => list.length);
    const made = remembered(make);
    expect([made([1]), made([1])]).toEqual([1, 1]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is the last alone: what went before is let go', () => {
    const make = vi.fn((a: string) => ({ a }));
    const made = remembered(make);
    const first = made('a');
    made('b');
    expect(made('a')).not.toBe(first);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('may be nothing, and counts as made all the same', () => {
    const make = vi.fn((_day: string): string | undefined => undefined);
    const made = remembered(make);
    expect([made('a'), made('a')]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is not kept where making it failed', () => {
    const make = vi.fn((text: string): unknown => JSON.parse(text));
    const made = remembered(make);
    expect(made('1')).toBe(1);
    expect(() => made('{')).toThrow(SyntaxError);
    expect(() => made('{')).toThrow(SyntaxError);
    expect(made('1')).toBe(1);
  });
});
