import type { ColumnId } from './columns.js';
import type { RowDetail, SubprocessorRow } from './drawn-rows.js';
import { lineElement } from './line-element.js';
import { copies, makeElement } from './make-element.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

const term = copies('dt', { dir: 'auto' });
const description = copies('dd', {});
const detail = copies('div', { part: 'detail' });
const detailList = copies('dl', {});
const disclosure = copies('details', { part: 'details' });
const detailsCell = copies('td', { role: 'cell', class: 'more', part: 'cell more' });
const companyCell = copies('th', { scope: 'row', role: 'rowheader', class: 'company', part: 'cell company' });

/** What no column shows. A disclosure of the browser's own: searching in the page opens it. */
function detailsElement({ name, details }: SubprocessorRow, label: string): HTMLElement {
  const summary = makeElement('summary', { dir: 'auto', 'aria-label': `${label}: ${name}` }, label);
  const parts = details.map((each: RowDetail) =>
    detail(term(each.label), description(...each.lines.map(lineElement))),
  );
  return detailsCell(disclosure(summary, detailList(...parts)));
}

/**
 * What makes the rows of these columns. Roles are written out, because a row is laid out as a line of boxes, and on a
 * narrow screen as a record. There the headings of its cells are drawn; they are heard as the columns'.
 */
export function rowMaker(
  columns: readonly ColumnId[],
  strings: SubprocessorTableStrings,
): (row: SubprocessorRow) => HTMLElement {
  const cells = columns.map((id) =>
    id === 'company'
      ? companyCell
      : copies('td', { role: 'cell', class: id, part: `cell ${id}`, 'data-heading': strings.columns[id] }),
  );
  return (row) =>
    makeElement(
      'tr',
      { role: 'row', id: row.id, class: row.status, part: `row ${row.status}` },
      ...cells.map((cell, index) => cell(...(row.cells[index] ?? []).map(lineElement))),
      ...(row.details.length > 0 ? [detailsElement(row, strings.details)] : []),
    );
}
