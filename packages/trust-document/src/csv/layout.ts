/**
 * How the facts of a sub-processor lie in the columns of a table. The schemas say the same and more, but what they
 * are made of is not in production bundles; a test holds this list to theirs, keys and order.
 */
export type Layout =
  /** One cell: a text, or a whole number. */
  | { readonly kind: 'text' | 'number' }
  /** A plain text in the cell of its own name, or one cell per language: `purpose`, or `purpose.en`. */
  | { readonly kind: 'localized' }
  /** A list of the document's own words, in one cell: `storage, backup`. */
  | { readonly kind: 'words' }
  /** Columns per member, counted from 1: `transfers.1.mechanism`. A word in its place has the list's own name. */
  | { readonly kind: 'list'; readonly item: Layout }
  | { readonly kind: 'record'; readonly fields: Fields };

export type Fields = Readonly<Record<string, Layout>>;

const text: Layout = { kind: 'text' };
const localized: Layout = { kind: 'localized' };
const words: Layout = { kind: 'words' };
const record = (fields: Fields): Layout => ({ kind: 'record', fields });
const list = (item: Layout): Layout => ({ kind: 'list', item });

const place: Fields = { country: text, region: text, variesBy: text, city: localized };

/** The facts of an entry. */
export const ENTRY_FIELDS: Fields = {
  id: text,
  legalName: localized,
  role: text,
  entity: record({ ...place, address: localized }),
  contact: record({ name: text, email: text, url: text }),
  identifier: record({ scheme: text, value: text }),
  purpose: localized,
  appliesTo: localized,
  retention: text,
  dataCategories: list(localized),
  parent: text,
  status: text,
  announcedOn: text,
  effectiveFrom: text,
  objectUntil: text,
  removedOn: text,
  processing: list(record({ ...place, activity: words, rank: text, note: localized })),
  transfers: list(record({ mechanism: text, href: text, note: localized })),
  assurances: list(
    record({
      kind: text,
      scheme: text,
      state: text,
      issuer: text,
      heldBy: text,
      expected: text,
      validUntil: text,
      href: text,
      note: localized,
    }),
  ),
  links: list(record({ kind: text, href: text })),
};

/** The facts of the list as a whole. */
export const LIST_FIELDS: Fields = {
  version: text,
  updated: text,
  authorisation: text,
  noticeDays: { kind: 'number' },
  objectionContact: text,
};

/** A row: an entry, what reading it lost, and what is true of the whole list, which every row repeats. */
export const ROW = {
  kind: 'record',
  fields: {
    ...ENTRY_FIELDS,
    incomplete: words,
    list: record({ ...LIST_FIELDS, defaultLanguage: text }),
  },
} as const satisfies Layout;

/** The cell of a list that is there and has no members: an empty cell is a fact that is not stated. */
export const EMPTY_LIST = '[]';

/** The same of a record that is there and states nothing. */
export const EMPTY_RECORD = '{}';
