import { subprocessorTableView } from '@trust-widgets/elements/models.js';
import type {
  CellLine,
  RowDetail,
  SubprocessorRow,
  SubprocessorTableView,
} from '@trust-widgets/elements/models.js';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { directionAttribute, langAttribute, markedText } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import { lookOf } from './page.js';
import type { Page } from './page.js';
import { roomOf } from './room.js';

/** What the HTML of a table is made with. */
interface Drawing {
  readonly view: SubprocessorTableView;
  readonly look: ReturnType<typeof lookOf>;
  readonly isPlain: boolean;
}

const LINE_END = markup`<br>`;

function wordsOf({ text, language, label, href, date }: CellLine, around: string): Content {
  const words = markedText({ text, language: language ?? around }, around);
  const linked =
    href !== undefined
      ? markup`<a href="${href}">${words}</a>`
      : date !== undefined
        ? markup`<time datetime="${date}">${words}</time>`
        : words;
  return label === undefined ? linked : [markup`<small>${label}: </small>`, markup`<bdi>${linked}</bdi>`];
}

/** A line of a cell. The style sheet sets each on a line of its own; without one the line end between them does. */
function lineOf(line: CellLine, { view: { language }, look }: Drawing): Content {
  const words = wordsOf(line, language);
  switch (line.tone) {
    case 'main':
      return markup`<span${look('line')}>${words}</span>`;
    case 'mark':
      return markup`<strong${look('line mark')}>${words}</strong>`;
    case 'missing':
      return markup`<small${look('line missing')}>${words}</small>`;
    case 'soft':
      return markup`<small${look('line')}>${words}</small>`;
  }
}

const linesOf = (lines: readonly CellLine[], drawing: Drawing): Content =>
  joined(
    lines.map((line) => lineOf(line, drawing)),
    LINE_END,
  );

const detailOf = ({ label, lines }: RowDetail, drawing: Drawing): Markup =>
  markup`<div><dt>${label}</dt><dd>${linesOf(lines, drawing)}</dd></div>`;

/** As sentences, which stay apart where lists of terms are stripped. */
const plainDetailOf = ({ label, lines }: RowDetail, { view: { language } }: Drawing): Content => [
  `${label}: `,
  joined(
    lines.map((line) => wordsOf(line, language)),
    '; ',
  ),
];

/** What no column shows, in a cell of its own. */
function detailsOf({ details }: SubprocessorRow, drawing: Drawing): Content {
  const { view, look, isPlain } = drawing;
  if (!view.hasDetails) return undefined;
  if (isPlain) {
    const sentences = details.map((detail) => plainDetailOf(detail, drawing));
    return markup`<td>${joined(sentences, LINE_END)}</td>`;
  }
  if (details.length === 0) return undefined;
  return markup`<td${look('more', 'cell')}>
    <details><summary>${view.strings.details}</summary><dl>${details.map((detail) => detailOf(detail, drawing))}</dl></details>
  </td>`;
}

function rowOf(row: SubprocessorRow, drawing: Drawing): Markup {
  const { view, look, isPlain } = drawing;
  const {
    id,
    status,
    cells: [company = [], ...others],
  } = row;
  const [, ...columns] = view.columns;
  return markup`<tr${look(status, 'row')} id="${id}">
    <th scope="row"${look('company', 'rowheader')}>${linesOf(company, drawing)}</th>
    ${others.map((lines, index) => {
      const { id: name = '', label = '' } = columns[index] ?? {};
      const heading = !isPlain && markup` data-heading="${label}"`;
      return markup`<td${look(name, 'cell')}${heading}>${linesOf(lines, drawing)}</td>`;
    })}
    ${detailsOf(row, drawing)}
  </tr>`;
}

function headOf({ view, look }: Drawing): Markup {
  const columns = view.columns.map(
    ({ id, label }) => markup`<th scope="col"${look(id, 'columnheader')}>${label}</th>`,
  );
  return markup`<thead${look('', 'rowgroup')}><tr${look('', 'row')}>
    ${columns}
    ${view.hasDetails && markup`<th scope="col"${look('unseen', 'columnheader')}>${view.strings.details}</th>`}
  </tr></thead>`;
}

function captionOf({ view: { caption, asOf, asOfDay }, look }: Drawing): Markup {
  const day = asOf !== undefined && markup`<time datetime="${asOfDay}">${asOf}</time>`;
  return markup`<caption><span${look('caption')}>${caption}${day && '. '}</span>${day}</caption>`;
}

/** The room of the filter with its choices, and of the line that says what it finds. */
function controlsOf({ view: { facets, result, strings }, look, isPlain }: Drawing): Content {
  if (isPlain) return undefined;
  const widest = (texts: readonly string[]): string =>
    texts.reduce((wide, text) => (text.length > wide.length ? text : wide), '');
  const choices = facets.map(({ all, options }) =>
    widest([all, ...options.map(({ label, count }) => `${label} (${count})`)]),
  );
  return [roomOf(look, 'choices', [['', ...choices]]), roomOf(look, 'tail', [[result], [strings.download]])];
}

/** Every entry in force or planned, as a real table; then what holds for the list as a whole. */
export function subprocessorTable(document: TrustDocument, page: Page): Markup | undefined {
  const { subprocessors } = document;
  if (!subprocessors || subprocessors.entries.length === 0) return undefined;
  const { locale, on, isPlain } = page;
  const view = subprocessorTableView({ ...document, subprocessors }, locale, { on });
  const look = lookOf(page);
  const drawing = { view, look, isPlain };
  const rows = view.groups.flatMap((group) => group.rows);
  // The table's own, not its box's: a page that runs the other way could not scroll to what is wider than it.
  const direction = directionAttribute(view.language, locale.requested);
  return markup`<div${look('record')}${langAttribute(view.language, locale.requested)}>
    ${controlsOf(drawing)}
    <table${look('', 'table')}${direction}>
      ${captionOf(drawing)}${headOf(drawing)}
      <tbody${look('', 'rowgroup')}>${rows.map((row) => rowOf(row, drawing))}</tbody>
    </table>
    <p${look('notes')}${direction}>${linesOf(view.notes, drawing)}</p>
  </div>`;
}
