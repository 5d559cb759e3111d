import { sameLanguage } from '@trust-widgets/trust-document';
import type { Edition, EditionBadge } from '@trust-widgets/trust-document';

import { displayNames, memory, numberFormat } from '../shared/intl.js';
import type { AgreementListStrings } from './agreement-list.strings.js';

/** One edition, in words. */
export interface EditionView {
  /** A BCP 47 tag; empty where the language is not known, as in the `lang` attribute. */
  readonly language: string;
  /** The language's own name for itself, or its code where that is not known. */
  readonly endonym: string;
  /** Absent where the document does not say where the edition is: it is named all the same. */
  readonly href?: string;
  /** What the reader would not expect of it: its language, its format and size. */
  readonly badges: readonly string[];
  /** Whether it is the text that binds; absent where that is not stated. */
  readonly force?: string;
}

/** What an edition is worded in. */
export interface EditionWording {
  readonly strings: AgreementListStrings;
  /** The language of the words around it. */
  readonly tag: string;
}

const UNDETERMINED = 'und';

/** A language tag as the `lang` attribute has it: empty for a language that is not known. */
export const langOf = (tag: string): string => (sameLanguage(tag, UNDETERMINED) ? '' : tag);

/**
 * A language's name for itself. Where it is not known, `Intl` would name it in the machine's own language,
 * which says nothing to the reader who looks for it: then it is the code.
 */
function endonymOf(tag: string): string {
  const isKnown = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  return isKnown ? (displayNames(tag, 'language').of(tag) ?? tag) : tag;
}

const SIZES = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** "210 kB", "1.3 MB": a size in decimal units, as people compare it; a small one counts as a kilobyte. */
export function formatSize(bytes: number, tag: string): string {
  // 999,500 bytes and more are printed as a megabyte, not as 1,000 kilobytes.
  const [unit, size] = SIZES.find(([, unitSize]) => bytes >= unitSize * 0.9995) ?? SIZES[2];
  const options = { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 } as const;
  return numberFormat(tag, options).format(Math.max(bytes / size, bytes > 0 ? 1 : 0));
}

function formatBadge({ name, bytes }: NonNullable<EditionBadge['format']>, tag: string): string {
  return bytes === undefined ? name : `${name}, ${formatSize(bytes, tag)}`;
}

const languageNames = memory<Intl.DisplayNames>(8);

/**
 * A language's name within a sentence. A region follows in brackets ("Deutsch (Österreich)"): as an adjective
 * ("Österreichisches Deutsch") it would have to be declined. Bokmål is what people mean by Norwegian.
 */
function nameInSentence(language: string, tag: string): string {
  const names = languageNames(
    tag,
    () => new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard', fallback: 'code' }),
  );
  return names.of(language.replace(/^nb\b/i, 'no')) ?? language;
}

function languageBadge(
  { tag: language, only }: NonNullable<EditionBadge['language']>,
  { strings, tag }: EditionWording,
): string {
  if (langOf(language) === '') return strings.languageUnknown;
  const name = nameInSentence(language, tag);
  return only ? strings.onlyInLanguage(name) : strings.inLanguage(name);
}

/** An edition with its badge in words. */
export function editionView(
  { language, href, binding }: Edition,
  { language: foreign, format }: EditionBadge,
  wording: EditionWording,
): EditionView {
  const { strings, tag } = wording;
  return {
    language: langOf(language),
    endonym: endonymOf(language),
    ...(href === undefined ? {} : { href }),
    badges: [
      ...(foreign ? [languageBadge(foreign, wording)] : []),
      ...(format ? [formatBadge(format, tag)] : []),
    ],
    ...(binding === undefined ? {} : { force: binding ? strings.binding : strings.courtesy }),
  };
}

/** One of the other editions. Its link is named after its language, so that only the format needs saying. */
export function otherEditionView(edition: Edition, wording: EditionWording): EditionView {
  const { format: name, bytes } = edition;
  const format = { name, ...(bytes === undefined ? {} : { bytes }) };
  return editionView(edition, name === 'html' ? {} : { format }, wording);
}
