/** The zigzag 0, 1, n - 1, 2, n - 2, …: no step in it is as long as another, round the circle. */
const zigzag = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i % 2 === 1 ? (i + 1) / 2 : (count - i / 2) % count));

/**
 * Who comes when in a round, as places in the list of contestants: a balanced Latin square. Over `2 * count` rounds each is in
 * every place equally often, and comes right after each other one equally often, so that what one leaves behind (a
 * warm server, a busy core) hits all alike.
 */
export function turnsOf(round: number, count: number): number[] {
  const shifted = zigzag(count).map((place) => (place + round) % count);
  return Math.floor(round / count) % 2 === 0 ? shifted : shifted.reverse();
}

/** Lets all contestants take turns, one after the other, each once a round. */
export async function takeTurns<T>(
  contestants: readonly T[],
  rounds: number,
  work: (contestant: T) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const place of turnsOf(round, contestants.length)) {
      const contestant = contestants[place];
      if (contestant !== undefined) await work(contestant);
    }
  }
}
