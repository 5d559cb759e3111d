import { describe, expect, it } from 'vitest';

import { takeTurns, turnsOf } from './turns.js';

const rounds = (count: number): number[][] =>
  Array.from({ length: 2 * count }, (_, round) => turnsOf(round, count));

describe.each([1, 2, 4, 5, 6, 7])('turns of %i contestants', (count) => {
  const all = Array.from({ length: count }, (_, i) => i);

  it('let each take part once a round', () => {
    for (const round of rounds(count)) expect([...round].sort((a, b) => a - b)).toEqual(all);
  });

  it('put each in every place equally often', () => {
    for (const place of all) {
      for (const one of all) {
        expect(rounds(count).filter((round) => round[place] === one)).toHaveLength(2);
      }
    }
  });

  it('let each follow every other equally often', () => {
    const pairs = rounds(count).flatMap((round) =>
      round.slice(1).map((one, i) => `${round[i] ?? ''} ${one}`),
    );
    for (const one of all) {
      for (const other of all.filter((each) => each !== one)) {
        expect(pairs.filter((pair) => pair === `${one} ${other}`)).toHaveLength(2);
      }
    }
  });
});

it('work is done in the order of the turns, one at a time', async () => {
  const log: string[] = [];
  await takeTurns(['a', 'b', 'c'], 2, async (one) => {
    log.push(`${one} begins`);
    await Promise.resolve();
    log.push(`${one} ends`);
  });
  const order = [...turnsOf(0, 3), ...turnsOf(1, 3)].map((place) => 'abc'[place] ?? '');
  expect(log).toEqual(order.flatMap((one) => [`${one} begins`, `${one} ends`]));
});
