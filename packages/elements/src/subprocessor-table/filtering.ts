import type { ProcessingPlace, Subprocessor } from '@trust-widgets/trust-document';

import type { CellLine } from './cell-lines.js';
import type { FacetId, SubprocessorTableStrings } from './subprocessor-table.strings.js';

/** What is chosen of each facet; absent or empty: everything. */
export type FacetChoice = Readonly<Partial<Record<FacetId, string>>>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many rows have it. */
  readonly count: number;
  readonly selected: boolean;
}

export interface FacetView {
  readonly id: FacetId;
  readonly label: string;
  /** Names the choice of everything. */
  readonly all: string;
  readonly options: readonly FacetOption[];
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** A text with case and accents folded: "Føyen" and "foyen", "İstanbul" and "istanbul" are alike. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[øłđæœß]/g, (letter) => LETTERS[letter] ?? letter);
}

/** What a place is known as among the choices, whatever the language. */
export const placeKey = ({ country, region, variesBy }: Partial<ProcessingPlace>): string =>
  country ?? region ?? variesBy ?? '';

/** Does a row hold every word of the filter, and what is chosen of each facet? */
export function matches(
  entry: Subprocessor,
  lines: readonly CellLine[],
  filter: string,
  facets: FacetChoice,
): boolean {
  if (facets.role && entry.role !== facets.role) return false;
  if (facets.country && !entry.processing?.some((place) => placeKey(place) === facets.country)) return false;
  const words = fold(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(lines.map(({ label = '', text: said }) => `${label} ${said}`).join(' '));
  return words.every((word) => text.includes(word));
}

/** The choices of a facet with their counts, by name. A facet with a single choice is none. */
export function facetView(
  id: FacetId,
  rows: readonly { readonly entry: Subprocessor }[],
  choice: FacetChoice,
  { strings, tag }: { readonly strings: SubprocessorTableStrings; readonly tag: string },
  valuesOf: (entry: Subprocessor) => readonly { readonly value: string; readonly label: string }[],
): FacetView {
  const found = new Map<string, FacetOption>();
  for (const { entry } of rows) {
    const values = new Map(valuesOf(entry).map(({ value, label }) => [value, label]));
    for (const [value, label] of values) {
      const count = (found.get(value)?.count ?? 0) + 1;
      found.set(value, { value, label, count, selected: choice[id] === value });
    }
  }
  const options = [...found.values()].sort((a, b) => a.label.localeCompare(b.label, tag));
  return { id, ...strings.facets[id], options };
}
