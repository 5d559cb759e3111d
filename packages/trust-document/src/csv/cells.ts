import { errorFault, formatPath } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment } from '@trust-widgets/schedule-core/engine';

import { LIMITS } from '../document/limits.js';
import { EMPTY_LIST, EMPTY_RECORD } from './layout.js';
import type { Fields, Layout } from './layout.js';

/** The filled cells of a row, by the segments of their columns' names. */
interface Cells {
  readonly cell?: string;
  readonly parts: ReadonlyMap<string, Cells>;
}

const MEMBER = /^[1-9]\d{0,3}$/;

/** Whether a layout has such a column. */
export function hasColumn(layout: Layout, [segment, ...rest]: readonly string[]): boolean {
  switch (layout.kind) {
    case 'text':
    case 'number':
    case 'words':
      return segment === undefined;
    case 'localized':
      return segment !== '' && rest.length === 0;
    case 'list':
      if (segment === undefined) return true;
      return MEMBER.test(segment) && Number(segment) <= LIMITS.members && hasColumn(layout.item, rest);
    case 'record': {
      if (segment === undefined) return true;
      const field = fieldOf(layout.fields, segment);
      return field !== undefined && hasColumn(field, rest);
    }
  }
}

const fieldOf = (fields: Fields, key: string | undefined): Layout | undefined =>
  key !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;

/** Puts the filled cells of a row together. */
export function cellsOf(filled: readonly (readonly [path: readonly string[], cell: string])[]): Cells {
  const own = filled.find(([path]) => path.length === 0);
  const groups = new Map<string, [readonly string[], string][]>();
  for (const [[segment, ...rest], cell] of filled) {
    if (segment === undefined) continue;
    const group = groups.get(segment);
    if (group) group.push([rest, cell]);
    else groups.set(segment, [[rest, cell]]);
  }
  const parts = new Map([...groups].map(([segment, group]) => [segment, cellsOf(group)]));
  return { ...(own && { cell: own[1] }), parts };
}

const wordsOf = (cell: string): string[] =>
  cell === EMPTY_LIST ? [] : cell.split(',').map((word) => word.trim());

/**
 * The value that the cells of a row say. It is of the layout's form as far as the cells are: what else it must be,
 * the schemas check.
 */
export function valueOf(
  layout: Layout,
  { cell, parts }: Cells,
  path: readonly PathSegment[],
  faults: Fault[],
): unknown {
  if (cell !== undefined && parts.size > 0) {
    const name = path.at(-1);
    const message = `Both the column "${name}" and columns that begin with "${name}." are filled; only one can be.`;
    faults.push(errorFault(formatPath(path), 'csv-conflict', message));
  }
  switch (layout.kind) {
    case 'text':
      return cell;
    case 'number':
      return cell !== undefined && /^\d{1,9}$/.test(cell) ? Number(cell) : cell;
    case 'words':
      return cell === undefined ? undefined : wordsOf(cell);
    case 'localized':
      return cell ?? Object.fromEntries([...parts].map(([tag, part]) => [tag, part.cell]));
    case 'list': {
      if (cell !== undefined) return cell === EMPTY_LIST ? [] : cell;
      // Where someone cleared the cells of a member, the others stay a list without holes.
      const members = [...parts].sort(([a], [b]) => Number(a) - Number(b));
      return members.map(([, part], index) => valueOf(layout.item, part, [...path, index], faults));
    }
    case 'record':
      if (cell !== undefined && cell !== EMPTY_RECORD) return cell;
      return Object.fromEntries(
        [...parts].flatMap(([key, part]) => {
          const field = fieldOf(layout.fields, key);
          return field ? [[key, valueOf(field, part, [...path, key], faults)]] : [];
        }),
      );
  }
}
