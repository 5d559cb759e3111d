import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';

import type { ColumnId, Sorting } from './columns.js';
import type { SubprocessorRow } from './drawn-rows.js';
import { cellsTemplate } from './row-template.js';
import type { SubprocessorTableView } from './subprocessor-table.model.js';

/** What the drawing depends on beside the words. */
export interface TableDrawing {
  readonly view: SubprocessorTableView;
  readonly sorting: Sorting | undefined;
  /** The id of the row that the page's address names. */
  readonly reached: string;
  readonly onSort: (column: ColumnId) => void;
}

/** Of more rows than this, those out of sight are neither styled nor laid out until they come near. */
const MANY = 60;

/** Both ways at rest, the one in force once sorted. */
const sortGlyph = (path: string): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 12 16" aria-hidden="true"><path d=${path} /></svg>`;
const GLYPHS = {
  none: sortGlyph('m3 6 3-3 3 3M3 10l3 3 3-3'),
  ascending: sortGlyph('M6 13.5v-11m-4 4 4-4 4 4'),
  descending: sortGlyph('M6 2.5v11m-4-4 4 4 4-4'),
};

function headerTemplate(
  { id, label }: SubprocessorTableView['columns'][number],
  { sorting, onSort }: TableDrawing,
): TemplateResult {
  const order = sorting?.column !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    role="columnheader"
    part="header"
    class=${id}
    aria-sort=${order === 'none' ? nothing : order}
  >
    <button type="button" class="sort" data-column=${id} @click=${() => onSort(id)}>
      <span dir="auto">${label}</span>${GLYPHS[order]}
    </button>
  </th>`;
}

/** A row that a filter hides stays where it is: nothing needs to be made again when it comes back. */
function rowTemplate(row: SubprocessorRow, { view, reached }: TableDrawing): TemplateResult {
  return html`<tr
    role="row"
    id=${row.id}
    class="${row.status} ${row.id === reached ? 'reached' : ''}"
    part="row ${row.status}"
    ?hidden=${!view.shown.has(row.id)}
  >
    ${guard([row], () => cellsTemplate(row, view))}
  </tr>`;
}

function groupTemplate(
  { heading, rows }: SubprocessorTableView['groups'][number],
  drawing: TableDrawing,
): TemplateResult {
  const { shown, columns } = drawing.view;
  return html`<tbody role="rowgroup" ?hidden=${!rows.some(({ id }) => shown.has(id))}>
    ${
      heading === undefined
        ? nothing
        : html`<tr role="row" class="group">
            <th
              scope="rowgroup"
              role="rowheader"
              colspan=${columns.length}
              aria-colspan=${columns.length}
              part="group"
              dir="auto"
            >
              ${heading}
            </th>
          </tr>`
    }
    ${repeat(
      rows,
      ({ id }) => id,
      (row) => rowTemplate(row, drawing),
    )}
  </tbody>`;
}

/**
 * Draws the table. Its roles are written out, because rows are laid out as lines of boxes, and on a narrow
 * screen as stacked records, and browsers drop the roles of tables that are laid out as anything else.
 */
export function tableTemplate(drawing: TableDrawing): TemplateResult {
  const { view } = drawing;
  const { asOf, asOfDay, filteredBy, strings, groups } = view;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<table role="table" part="table" class=${count > MANY ? 'many' : nothing}>
    <caption part="caption" dir="auto">
      <span class="visually-hidden">${view.caption}. ${strings.sortHint}</span>
      ${asOf === undefined ? nothing : html`<time datetime=${asOfDay ?? nothing}>${asOf}</time>`}
      ${filteredBy === undefined ? nothing : html`<span class="in-force">${filteredBy}</span>`}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${view.columns.map((column) => headerTemplate(column, drawing))}
        ${
          view.hasDetails
            ? html`<th scope="col" role="columnheader" class="visually-hidden">${strings.details}</th>`
            : nothing
        }
      </tr>
    </thead>
    ${groups.map((group) => groupTemplate(group, drawing))}
  </table>`;
}
