import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { sameLanguage } from '@trust-widgets/trust-document';

import { markup } from './markup.js';
import type { Content, Markup } from './markup.js';

/** The `lang` attribute of what is in another language than what is around it; nothing where it is the same. */
export function langAttribute(language: string, around: string): Markup {
  const isForeign = language !== '' && !sameLanguage(language, around);
  return isForeign ? markup` lang="${language}"` : markup``;
}

/**
 * The direction of HTML in the elements' own words, where those are in another language than the page: each of their
 * languages runs from left to right, and the page may not.
 */
export function directionAttribute(language: string, page: string): Markup {
  return langAttribute(language, page).text === '' ? markup`` : markup` dir="ltr"`;
}

/** Language and direction of HTML in the elements' own words. */
export const ownWordsAttributes = (language: string, page: string): Markup =>
  markup`${langAttribute(language, page)}${directionAttribute(language, page)}`;

/** A text, marked with its language where that is not the language around it. */
export function markedText({ text, language }: ResolvedText, around: string): Content {
  const lang = langAttribute(language, around);
  return lang.text === '' ? text : markup`<span${lang}>${text}</span>`;
}
