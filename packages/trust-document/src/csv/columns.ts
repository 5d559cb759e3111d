import { isObject } from '@trust-widgets/schedule-core/engine';

import { EMPTY_LIST, EMPTY_RECORD } from './layout.js';
import type { Fields, Layout } from './layout.js';

/** A column of a table: its heading, and what it has of a value. */
export interface Column {
  /** Where the fact stands in the value: `processing.1.country`. */
  readonly path: string;
  cell(value: unknown): string | undefined;
}

/** The columns of a member, as columns of what it is a member of. */
function within(name: string, member: (value: unknown) => unknown, columns: readonly Column[]): Column[] {
  return columns.map(({ path, cell }) => ({
    path: path === '' ? name : `${name}.${path}`,
    cell: (value) => cell(member(value)),
  }));
}

const own = (cell: (value: unknown) => string | undefined): Column => ({ path: '', cell });

const ownText = own((value) => (typeof value === 'string' ? value : undefined));

function recordColumns(fields: Fields, values: readonly unknown[]): Column[] {
  const isEmpty = (value: unknown): boolean =>
    isObject(value) && Object.keys(fields).every((key) => value[key] === undefined);
  const empty = own((value) => (isEmpty(value) ? EMPTY_RECORD : undefined));
  const members = Object.entries(fields).flatMap(([key, layout]) => {
    const member = (value: unknown): unknown => (isObject(value) ? value[key] : undefined);
    return within(key, member, columnsOf(layout, values.map(member)));
  });
  return [...(values.some(isEmpty) ? [empty] : []), ...members];
}

function localizedColumns(values: readonly unknown[]): Column[] {
  // As they are first written: the first language is what a reader of none of the others sees.
  const tags = new Set(values.filter(isObject).flatMap((map) => Object.keys(map)));
  const perLanguage = [...tags].flatMap((tag) =>
    within(tag, (value) => (isObject(value) && Object.hasOwn(value, tag) ? value[tag] : undefined), [
      ownText,
    ]),
  );
  return [...(values.some((value) => typeof value === 'string') ? [ownText] : []), ...perLanguage];
}

function listColumns(item: Layout, values: readonly unknown[]): Column[] {
  const lists = values.filter((value) => Array.isArray(value));
  const isPlain = lists.length < values.length || lists.some((list) => list.length === 0);
  const plain = own((value) => {
    if (Array.isArray(value)) return value.length === 0 ? EMPTY_LIST : undefined;
    return typeof value === 'string' ? value : undefined;
  });
  const longest = lists.reduce((length, list) => Math.max(length, list.length), 0);
  const members = Array.from({ length: longest }, (_, index) => {
    const member = (value: unknown): unknown => (Array.isArray(value) ? value[index] : undefined);
    return within(String(index + 1), member, columnsOf(item, lists.map(member)));
  });
  return [...(isPlain ? [plain] : []), ...members.flat()];
}

/** The columns that values of a layout have, in the order of the layout; one that no value fills is left out. */
export function columnsOf(layout: Layout, candidates: readonly unknown[]): Column[] {
  const values = candidates.filter((value) => value !== undefined);
  if (values.length === 0) return [];
  switch (layout.kind) {
    case 'text':
      return [ownText];
    case 'number':
      return [own((value) => (typeof value === 'number' ? String(value) : undefined))];
    case 'words':
      return [
        own((value) =>
          Array.isArray(value) ? (value.length === 0 ? EMPTY_LIST : value.join(', ')) : undefined,
        ),
      ];
    case 'localized':
      return localizedColumns(values);
    case 'list':
      return listColumns(layout.item, values);
    case 'record':
      return recordColumns(layout.fields, values);
  }
}
