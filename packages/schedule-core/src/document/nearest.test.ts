import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearest } from './nearest.js';

const KEYS = ['start', 'end', 'duration', 'announcements', 'announcedAt'];

describe('nearest', () => {
  it.each([
    ['start', 'start'],
    ['Start', 'start'],
    ['strat', 'start'],
    ['ends', 'end'],
    ['ed', 'end'],
    ['durration', 'duration'],
    ['anouncments', 'announcements'],
    ['announcedat', 'announcedAt'],
  ])('FAULT-3: "%s" means "%s"', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it.each(['colour', 'xyz', 'e', '', 'notices'])('FAULT-3: "%s" means none of them', (word) => {
    expect(nearest(word, ['announcements', 'timeZone'])).toBeUndefined();
    expect(nearest(word, [])).toBeUndefined();
  });

  it('FAULT-3: of a long word a third may be wrong, of a short one two letters', () => {
    expect(nearest('abcdefxxx', ['abcdefghi'])).toBe('abcdefghi');
    expect(nearest('abcdexxxx', ['abcdefghi'])).toBeUndefined();
    expect(nearest('axx', ['abc'])).toBe('abc');
    expect(nearest('xxx', ['abc'])).toBeUndefined();
  });

  it('FAULT-3: the nearest is taken; of several, the first', () => {
    expect(nearest('ab', ['abcd', 'abc'])).toBe('abc');
    expect(nearest('abx', ['aby', 'abz'])).toBe('aby');
  });

  it('FAULT-3: one letter more, less or other hides no word', () => {
    const word = fc.constantFrom(...KEYS);
    fc.assert(
      fc.property(word, fc.nat(20), fc.constantFrom('', 'x', 'xx'), (meant, place, instead) => {
        const at = place % meant.length;
        expect(nearest(meant.slice(0, at) + instead + meant.slice(at + 1), KEYS)).toBe(meant);
      }),
    );
  });
});
