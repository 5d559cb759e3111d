import { markup } from './markup.js';
import type { Markup } from './markup.js';
import type { lookOf } from './page.js';

/**
 * Keeps the room of a control that comes with the script: an empty element whose words only the style sheet shows the
 * size of, and only where scripts run. No reader, text browser or crawler meets them.
 */
export const keptFor = (words: string): Markup => markup`<i data-room="${words}"></i>`;

/** The room of a line of controls, in groups that stay together. */
export function roomOf(
  look: ReturnType<typeof lookOf>,
  name: string,
  groups: readonly (readonly string[])[],
): Markup {
  const parts = groups
    .filter(({ length }) => length > 0)
    .map((words) => markup`<span${look('group')}>${words.map(keptFor)}</span>`);
  return markup`<div${look(`room ${name}`)} aria-hidden="true">${parts}</div>`;
}
