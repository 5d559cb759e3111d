import { LANGUAGES } from './strings.js';
import type { Language } from './strings.js';

/** What an element is read in. */
export interface Locale {
  /** The page's own tag, for choosing among the document's texts. */
  readonly requested: string;
  /** The language of the elements' own words. */
  readonly language: Language;
  /** What `Intl` is asked for: always of that language, with the page's region where it names one. */
  readonly tag: string;
  /** The direction of the page around the element. */
  readonly direction: 'ltr' | 'rtl';
}

/** Norwegian as a whole and Nynorsk readers are served Bokmål. */
const RELATED: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

/**
 * The locale of a BCP 47 tag; a language that there are no words in is answered in English, dates included.
 *
 * English without a region is formatted as in Europe (27 November, 22:00), as its readers here are.
 *
 * @example localeOf('nl-BE').tag // "nl-BE"
 */
export function localeOf(tag: string, direction: 'ltr' | 'rtl' = 'ltr'): Locale {
  const base = tag.toLowerCase().split('-', 1)[0] ?? '';
  const wanted = RELATED[base] ?? base;
  const spoken = LANGUAGES.find((language) => language === wanted);
  const language = spoken ?? 'en';
  const formatted = spoken === base && isTag(tag) ? tag : language;
  return {
    requested: isTag(tag) ? tag : 'en',
    language,
    tag: language === 'en' ? european(formatted) : formatted,
    direction,
  };
}

function european(tag: string): string {
  const { region = 'GB' } = new Intl.Locale(tag);
  return new Intl.Locale(tag, { region }).toString();
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The elements' own words run from left to right, in each of their languages: said where the page runs the other way. */
export function ownDirection({ direction }: Locale): 'ltr' | undefined {
  return direction === 'rtl' ? 'ltr' : undefined;
}
