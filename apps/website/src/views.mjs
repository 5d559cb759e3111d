import { fileURLToPath } from 'node:url';

import { Eta } from 'eta';

import { ENDONYMS } from './languages.mjs';

const eta = new Eta({
  views: fileURLToPath(new URL('../views', import.meta.url)),
  autoEscape: true,
  autoTrim: [false, 'nl'],
  varName: 'page',
});

/** A page as HTML. Every text is escaped, unless its template says that it is HTML already. */
export const renderView = (name, page) => eta.render(`./${name}`, page);

/** Days in words, of a zone. */
export const longDates = (language, timeZone) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone });

/**
 * The links from a page to itself in every language.
 *
 * @param {any[]} editions The content in every language.
 * @param {any} content This page's.
 * @param {(content: any) => string} pathOf
 */
export const editionLinks = (editions, content, pathOf) =>
  editions.map((edition) => ({
    language: edition.language,
    name: ENDONYMS[edition.language],
    path: pathOf(edition),
    current: edition === content,
  }));
