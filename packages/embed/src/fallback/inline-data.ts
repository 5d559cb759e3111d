import { Markup } from './markup.js';

/** What could end a script, begin a comment in it, or end a line in a script of old. */
const UNSAFE = /[<>&\u2028\u2029]/g;

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A document as a data block, which an element reads where it is a child of it. A data block is no script: no policy
 * forbids it, and nothing in it runs.
 */
export function inlineData(document: unknown): Markup {
  const json = JSON.stringify(document).replace(UNSAFE, asEscape);
  return new Markup(`<script type="application/json">${json}</script>`);
}
