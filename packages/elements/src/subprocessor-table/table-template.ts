import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { ColumnId, Sorting } from './columns.js';
import type { SubprocessorTableView } from './subprocessor-table.model.js';

/** What the drawing depends on beside the words. */
export interface TableDrawing {
  readonly view: SubprocessorTableView;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: ColumnId) => void;
}

/** Of more rows than this, those out of sight are neither styled nor laid out before there is time. */
export const MANY_ROWS = 60;

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

/** The rows of a group are put into it once it is there. */
function groupTemplate(
  { heading, rows }: SubprocessorTableView['groups'][number],
  { shown, columns }: SubprocessorTableView,
): TemplateResult {
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
  </tbody>`;
}

/**
 * Draws the table without its rows. Its roles are written out, because browsers drop the roles of tables that are
 * laid out as anything else.
 */
export function tableTemplate(drawing: TableDrawing): TemplateResult {
  const { view } = drawing;
  const { asOf, asOfDay, filteredBy, strings, groups } = view;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return html`<table role="table" part="table" class=${count > MANY_ROWS ? 'many' : nothing}>
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
    ${groups.map((group) => groupTemplate(group, view))}
  </table>`;
}
