import { errorFault, warningFault } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { hasColumn } from './cells.js';
import { restored } from './formula.js';
import type { Layout } from './layout.js';
import { readRecords } from './rfc4180.js';

/** Problems that are told: later ones mostly follow from the first. */
const PROBLEMS = 20;

/** A cell that is not empty, and the path that heads its column. */
export type FilledCell = readonly [path: readonly string[], cell: string];

/** The headings' paths; of a column that is not known, or is there twice, nothing is read. */
function pathsOf(
  headings: readonly string[],
  layout: Layout,
  faults: Fault[],
): (readonly string[] | undefined)[] {
  const seen = new Set<string>();
  return headings.map((heading) => {
    const name = heading.trim();
    const path = name.split('.');
    if (name === '') return undefined;
    if (!hasColumn(layout, path)) {
      faults.push(
        warningFault('', 'unknown-key', `The column "${name.slice(0, 60)}" is not known and is ignored.`),
      );
      return undefined;
    }
    if (!seen.has(name)) {
      seen.add(name);
      return path;
    }
    faults.push(
      errorFault('', 'duplicate-key', `The column "${name}" is there twice; the second is not read.`),
    );
    return undefined;
  });
}

/** Reads CSV whose headings are the paths of a layout, as the filled cells of each row, empty ones at the end left off. */
export function readTable(
  text: string,
  layout: Layout,
): { headings: ReadonlySet<string>; rows: FilledCell[][]; faults: Fault[] } {
  const { records, problems } = readRecords(text);
  const faults = problems.slice(0, PROBLEMS).map(({ message, record }) => {
    const place = record === undefined ? '' : ` (record ${record + 1})`;
    return errorFault('', 'csv', `This is not CSV: ${message}${place}.`);
  });
  const [headings = [], ...lines] = records;
  const paths = pathsOf(headings, layout, faults);
  const broken = new Set(problems.map(({ record }) => record));
  const rows = lines.map((line, number) =>
    broken.has(number + 1)
      ? []
      : line.flatMap((cell, index): FilledCell[] => {
          const path = paths[index];
          return path === undefined || cell === '' ? [] : [[path, restored(cell)]];
        }),
  );
  rows.length = rows.findLastIndex((row) => row.length > 0) + 1;
  return { headings: new Set(paths.flatMap((path) => (path ? [path.join('.')] : []))), rows, faults };
}
