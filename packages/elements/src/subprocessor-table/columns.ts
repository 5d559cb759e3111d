/** The columns, in the order in which they stand unless a page asks for another. */
export const COLUMN_IDS = ['company', 'entity', 'processing', 'purpose', 'safeguards'] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);

/**
 * The columns that an attribute names, in its order. The company is always there and always first: the
 * other cells are about it. Names that are no column are passed over; none at all means every column.
 */
export function parseColumns(text: string | null | undefined): readonly ColumnId[] {
  const named = [...new Set((text ?? '').split(/[\s,]+/).filter(isColumn))].filter((id) => id !== 'company');
  return named.length === 0 ? COLUMN_IDS : ['company', ...named];
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
