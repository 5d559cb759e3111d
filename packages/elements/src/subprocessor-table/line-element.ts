import type { CellLine } from './cell-line.js';
import { makeElement } from './make-element.js';

/** What a label is about, or what stands alone: a link, a day, or a text that runs its own way. */
function valueElement({ text, language: lang, href, date }: CellLine): HTMLElement {
  if (href !== undefined) return makeElement('a', { part: 'link', href, lang, dir: 'auto' }, text);
  if (date !== undefined) return makeElement('time', { datetime: date }, text);
  return makeElement('bdi', { lang }, text);
}

/** A line of a cell, or of the notes. What follows a label is set apart by more than colour. */
export function lineElement(line: CellLine): HTMLElement {
  const { text, language, label, href, date, tone } = line;
  const look = { class: `line ${tone}`, part: `line ${tone}`, dir: 'auto' };
  if ((language ?? label ?? href ?? date) === undefined) return makeElement('span', look, text);
  const value = valueElement(line);
  if (label === undefined) return makeElement('span', look, value);
  return makeElement('span', look, makeElement('span', { class: 'label' }, `${label}: `), value);
}
