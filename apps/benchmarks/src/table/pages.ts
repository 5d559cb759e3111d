import { attributeText, escaped, inlineJson, plainPage, scriptPage } from '../browser/own-page.js';
import { COLUMNS } from './facts.js';
import type { FactRow } from './facts.js';
import type { TableDocument } from './records.js';

/** The instant of every page, and the one that ours is told. */
export const NOW = '2026-11-03T12:00:00Z';

/** A peer's page, with the columns and rows that it shows. */
export const peerPage = (title: string, body: string, rows: readonly FactRow[]): string =>
  scriptPage(
    title,
    `<script type="application/json" id="facts">${inlineJson({ columns: COLUMNS, rows })}</script>\n${body}`,
  );

const ATTRIBUTES = { filterable: '', now: NOW, 'time-zone': 'UTC' };

/** Ours, with its document. A key is pressed, and a heading, in the tree that it draws. */
export const ourPage = (title: string, document: TableDocument): string =>
  scriptPage(
    title,
    `<trust-subprocessor-table id="table"${attributeText(ATTRIBUTES)}>
<script type="application/json">${inlineJson(document)}</script>
</trust-subprocessor-table>
<script>
const drawn = () => document.querySelector('#table').shadowRoot;
globalThis.goFilter = (text) => {
  const field = drawn().querySelector('input[type=search]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
globalThis.goSort = () => drawn().querySelector('thead button').click();
</script>`,
  );

/** What any page takes. */
export const emptyPage = (title: string): string => plainPage(title, '', '');

/** What an element has drawn in its shadow tree. */
export interface Drawn {
  readonly html: string;
  readonly css: string;
}

/** The same as it stands in a page that has no such element, and no script: what it draws, in its own styles. */
export function plainOf(title: string, { html, css }: Drawn): string {
  const style = css
    .replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '#table:is($1)')
    .replaceAll(/:host(?![\w-])/g, '#table');
  return plainPage(title, style, `<div id="table">${html.replaceAll(/<!--[\s\S]*?-->/g, '')}</div>`);
}

/** The bare table's own. */
const FACTS_STYLE = `table { width: 100%; border-collapse: collapse; }
th, td { border-bottom: 1px solid #ccc; padding: 0.5rem; text-align: start; vertical-align: top; }`;

/** Eight columns of text as one would write them by hand. */
export function plainFacts(title: string, rows: readonly FactRow[]): string {
  const head = COLUMNS.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr id="${escaped(row.id)}">${COLUMNS.map(({ id }) => `<td>${escaped(row[id])}</td>`).join('')}</tr>`,
  );
  return plainPage(
    title,
    FACTS_STYLE,
    `<div id="table"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  );
}
