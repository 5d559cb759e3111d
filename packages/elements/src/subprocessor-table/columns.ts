/** Every column there can be, the company first. */
export const COLUMN_IDS = [
  'company',
  'entity',
  'processing',
  'purpose',
  'transfers',
  'safeguards',
  'contact',
  'data',
  'dates',
  'chain',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns that stand in the table unless a page asks for others. What is in none of them is in a row's details. */
export const USUAL_COLUMNS: readonly ColumnId[] = COLUMN_IDS.slice(0, 6);

const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);

/**
 * The columns that an attribute names, in its order. The company is always there and always first: the
 * other cells are about it. Names that are no column are passed over; none at all means the usual ones.
 */
export function parseColumns(text: string | null | undefined): readonly ColumnId[] {
  const named = [...new Set((text ?? '').split(/[\s,]+/).filter(isColumn))].filter((id) => id !== 'company');
  return named.length === 0 ? USUAL_COLUMNS : ['company', ...named];
}

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

/** `company`, or `-company` from the end; anything else is no sorting. */
export function parseSorting(text: string | null | undefined): Sorting | undefined {
  const [, minus = '', column = ''] = /^(-?)(\w+)$/.exec(text?.trim() ?? '') ?? [];
  return isColumn(column) ? { column, descending: minus === '-' } : undefined;
}

/** The inverse of {@link parseSorting}. */
export function formatSorting({ column, descending }: Sorting): string {
  return descending ? `-${column}` : column;
}
