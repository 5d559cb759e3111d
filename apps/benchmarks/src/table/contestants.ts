import type { BuiltPage, Peer } from '../browser/peer-folder.js';

/** A table that is measured. */
export interface TableContestant extends Peer {
  readonly name: string;
  /** `plain` is what ours draws as HTML without script, `facts` eight plain columns of the same facts, `empty` a page without a table. */
  readonly role: 'ours' | 'plain' | 'facts' | 'empty' | 'bare' | 'peer';
  /** Selector of a row that is shown. */
  readonly row: string;
}

export type BuiltTable = BuiltPage<TableContestant>;

const ROW = 'tbody tr:not([hidden])';

export const OURS: TableContestant = { id: 'ours', name: 'ours', role: 'ours', row: ROW };

export const PLAIN: TableContestant = {
  id: 'plain',
  name: 'the same as plain HTML',
  role: 'plain',
  row: ROW,
};

export const PLAIN_FACTS: TableContestant = {
  id: 'plain-8',
  name: 'eight columns as plain HTML',
  role: 'facts',
  row: ROW,
};

export const EMPTY: TableContestant = { id: 'empty', name: 'an empty page', role: 'empty', row: ROW };

export const BARE: TableContestant = {
  id: 'bare',
  name: 'eight columns by bare Lit',
  role: 'bare',
  packageName: 'lit',
  row: ROW,
};

/** Those of `tables/`, by the names of their pages. */
export const PEERS: readonly TableContestant[] = [
  {
    id: 'tabulator',
    name: 'Tabulator',
    role: 'peer',
    packageName: 'tabulator-tables',
    row: '.tabulator-row',
  },
  {
    id: 'vaadin',
    name: 'Vaadin grid',
    role: 'peer',
    packageName: '@vaadin/grid',
    row: '#items tr:not([hidden])',
  },
  {
    id: 'tanstack',
    name: 'TanStack lit-table',
    role: 'peer',
    packageName: '@tanstack/lit-table',
    row: ROW,
  },
];
