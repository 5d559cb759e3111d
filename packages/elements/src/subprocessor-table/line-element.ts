import type { CellLine } from './cell-line.js';
import { copies, makeElement } from './make-element.js';

const lineOf = (tone: CellLine['tone']) =>
  copies('span', { class: `line ${tone}`, part: `line ${tone}`, dir: 'auto' });

const LINES = {
  main: lineOf('main'),
  soft: lineOf('soft'),
  mark: lineOf('mark'),
  missing: lineOf('missing'),
};
const label = copies('span', { class: 'label' });

/** What a label is about, or what stands alone: a link, a day, or a text that runs its own way. */
function valueElement({ text, language: lang, href, date }: CellLine): HTMLElement {
  if (href !== undefined) return makeElement('a', { part: 'link', href, lang, dir: 'auto' }, text);
  if (date !== undefined) return makeElement('time', { datetime: date }, text);
  return makeElement('bdi', { lang }, text);
}

/** A line of a cell, or of the notes. What follows a label is set apart by more than colour. */
export function lineElement(line: CellLine): HTMLElement {
  const make = LINES[line.tone];
  if ((line.language ?? line.label ?? line.href ?? line.date) === undefined) return make(line.text);
  const value = valueElement(line);
  return line.label === undefined ? make(value) : make(label(`${line.label}: `), value);
}
