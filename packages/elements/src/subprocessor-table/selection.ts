import { fold } from './fold.js';
import { FACET_IDS } from './subprocessor-table.strings.js';
import type { FacetId } from './subprocessor-table.strings.js';
import type { RecordRow, TableRecord } from './table-record.js';

/** What is chosen of each facet; absent or empty: everything. */
export type FacetChoice = Readonly<Partial<Record<FacetId, string>>>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many rows there would be with this choice, beside the filter and the other choices in force. */
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

/** Which rows the filter and the choices leave. */
export interface Selection {
  /** The ids of the rows that are shown. */
  readonly shown: ReadonlySet<string>;
  readonly facets: readonly FacetView[];
  /** What is in force, in words: the filter, then the choices. */
  readonly inForce: readonly string[];
}

/** A row holds every word of the filter, and something of what is chosen of each facet. */
export function select(
  { rows, choices, wording: { strings } }: TableRecord,
  filter: string,
  choice: FacetChoice,
): Selection {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  // With one choice there is nothing to choose. What is not offered is not in force: nobody could see or undo it.
  const offered = FACET_IDS.filter((id) => choices[id].length > 1);
  const chosen = offered.flatMap((id) =>
    choices[id].filter(({ value }) => value === choice[id]).map(({ value, label }) => ({ id, value, label })),
  );
  const shown = new Set<string>();
  const counts = new Map<string, number>();
  const count = (id: FacetId, { values }: RecordRow): void => {
    for (const { value } of values[id]) counts.set(`${id} ${value}`, (counts.get(`${id} ${value}`) ?? 0) + 1);
  };
  for (const row of rows) {
    if (!words.every((word) => row.searched().includes(word))) continue;
    const failed = chosen.filter(({ id, value }) => !row.values[id].some((each) => each.value === value));
    if (failed.length === 0) {
      shown.add(row.entry.id);
      offered.forEach((id) => count(id, row));
    } else if (failed.length === 1 && failed[0]) {
      count(failed[0].id, row);
    }
  }
  return {
    shown,
    facets: offered.map((id) => ({
      id,
      ...strings.facets[id],
      options: choices[id].map(({ value, label }) => ({
        value,
        label,
        count: counts.get(`${id} ${value}`) ?? 0,
        selected: choice[id] === value,
      })),
    })),
    inForce: [filter.trim(), ...chosen.map(({ label }) => label)].filter((text) => text !== ''),
  };
}
