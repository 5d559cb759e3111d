/** The middle of many measurements, and how far the middle half of them is spread. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** The value below which a share of the values lies; between two values, in proportion. NaN where there are none. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below = NaN, above = NaN] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

export function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
  };
}

/** How far apart the quartiles are, as a share of the median: what a difference must exceed to be one. */
export const spread = ({ lower, median, upper }: Quartiles): number => (upper - lower) / median;
