/** A stretch [from, to) on any scale: days of a week, minutes of a day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * A lane for each stretch, so that no two of one lane meet: the first that is free, for what begins first and then for
 * what is longest.
 */
export function lanesOf(stretches: readonly Stretch[]): number[] {
  const order = stretches
    .map((_, index) => index)
    .sort((a, b) => {
      const [one, other] = [stretches[a], stretches[b]];
      return one && other ? one.from - other.from || other.to - one.to || a - b : 0;
    });
  const ends: number[] = [];
  const lanes: number[] = [];
  for (const index of order) {
    const { from, to } = stretches[index] ?? { from: 0, to: 0 };
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    lanes[index] = lane;
  }
  return lanes;
}
