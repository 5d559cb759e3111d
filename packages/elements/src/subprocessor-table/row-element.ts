import type { ColumnId } from './columns.js';
import type { RowDetail, SubprocessorRow } from './drawn-rows.js';
import { lineElement } from './line-element.js';
import { makeElement } from './make-element.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

const detailElement = ({ label, lines }: RowDetail): HTMLElement =>
  makeElement(
    'div',
    { part: 'detail' },
    makeElement('dt', { dir: 'auto' }, label),
    makeElement('dd', {}, ...lines.map(lineElement)),
  );

/** What no column shows. A disclosure of the browser's own: searching in the page opens it. */
function detailsElement({ name, details }: SubprocessorRow, label: string): HTMLElement {
  const summary = makeElement('summary', { dir: 'auto', 'aria-label': `${label}: ${name}` }, label);
  const list = makeElement('dl', {}, ...details.map(detailElement));
  return makeElement(
    'td',
    { role: 'cell', class: 'more', part: 'cell more' },
    makeElement('details', { part: 'details' }, summary, list),
  );
}

/**
 * A row. Its roles are written out, because it is laid out as a line of boxes, and on a narrow screen as a record.
 * There the headings of its cells are drawn; they are heard as the columns'.
 */
export function rowElement(
  row: SubprocessorRow,
  columns: readonly ColumnId[],
  strings: SubprocessorTableStrings,
): HTMLElement {
  const [company = [], ...others] = row.cells;
  const cells = others.map((lines, index) => {
    const id = columns[index + 1] ?? 'company';
    const look = { role: 'cell', class: id, part: `cell ${id}`, 'data-heading': strings.columns[id] };
    return makeElement('td', look, ...lines.map(lineElement));
  });
  const head = { scope: 'row', role: 'rowheader', class: 'company', part: 'cell company' };
  return makeElement(
    'tr',
    { role: 'row', id: row.id, class: row.status, part: `row ${row.status}` },
    makeElement('th', head, ...company.map(lineElement)),
    ...cells,
    ...(row.details.length > 0 ? [detailsElement(row, strings.details)] : []),
  );
}
