import { EDITION_FORMATS } from './agreements.schema.js';
import type { Agreement, AgreementVersion, Edition, EditionFormat } from './agreements.schema.js';
import { sameLanguage } from './same-language.js';

/** Who reads, and when. */
export interface EditionRequest {
  /** The page's language. */
  readonly language: string;
  /** The reader's languages, the preferred one first. */
  readonly languages?: readonly string[];
  /** The document's own. */
  readonly defaultLanguage: string;
  /** The calendar day, `2026-11-22`. */
  readonly on: string;
}

/** Whose language the chosen edition is in. `other`: nobody's; it is the first that there is. */
export type EditionReason = 'page' | 'reader' | 'default' | 'other';

/** What a link says of its edition because the reader would not expect it. */
export interface EditionBadge {
  /** The edition is in another language than the page. */
  readonly language?: {
    readonly tag: string;
    /** The agreement is known to exist in no other language. */
    readonly only: boolean;
  };
  /** The edition is not a web page. */
  readonly format?: { readonly name: EditionFormat; readonly bytes?: number };
}

/** The edition of an agreement for one reader on one day. */
export interface EditionChoice {
  /** The version in force; before there is one, the first to come; absent only where there are no versions. */
  readonly version?: AgreementVersion;
  readonly inForce: boolean;
  /** The edition to link, or to name where it has no `href`. Absent only where the version has none. */
  readonly edition?: Edition;
  readonly reason?: EditionReason;
  /** Absent where nothing needs saying. */
  readonly badge?: EditionBadge;
  /** Every other edition of the version, the most useful first. */
  readonly others: readonly Edition[];
  /** Every edition of the version is listed: nothing is said to be missing. */
  readonly complete: boolean;
  /** The next version that comes into force after the day. */
  readonly upcoming?: AgreementVersion;
  /** Versions that the one in force replaced, the latest first. */
  readonly previous: readonly AgreementVersion[];
}

/** The languages to look for, with the reason that each would give, the best first. */
function wishes({ language, languages = [], defaultLanguage }: EditionRequest) {
  return [
    { tag: language, reason: 'page' as const },
    ...languages.map((tag) => ({ tag, reason: 'reader' as const })),
    { tag: defaultLanguage, reason: 'default' as const },
  ];
}

/** How near a tag is to the one asked for, in one language: the very tag, the language as such, a region of it. */
function tagDistance(tag: string, wanted: string | undefined): number {
  if (tag.toLowerCase() === wanted?.toLowerCase()) return 0;
  return tag.includes('-') ? 2 : 1;
}

/**
 * How far an edition is from what the reader wants, most important first: the language, something to open, the
 * tag, the format.
 */
function distance(edition: Edition, wanted: readonly { readonly tag: string }[]): number[] {
  const found = wanted.findIndex(({ tag }) => sameLanguage(tag, edition.language));
  return [
    found === -1 ? wanted.length : found,
    edition.href === undefined ? 1 : 0,
    tagDistance(edition.language, wanted[found]?.tag),
    EDITION_FORMATS.indexOf(edition.format),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function badgeOf(edition: Edition, language: string, only: boolean): EditionBadge | undefined {
  const foreign = !sameLanguage(edition.language, language);
  const { format, bytes } = edition;
  if (!foreign && format === 'html') return undefined;
  return {
    ...(foreign && { language: { tag: edition.language, only } }),
    ...(format !== 'html' && { format: { name: format, ...(bytes !== undefined && { bytes }) } }),
  };
}

/**
 * Chooses the edition to link: the page's language, then the reader's, then the document's, then whichever
 * there is, so that a missing translation never drops an agreement. In one language a linked edition comes
 * before an unlinked one, and a web page before other formats.
 */
export function resolveEdition(agreement: Agreement, request: EditionRequest): EditionChoice {
  const isInForce = ({ effectiveFrom }: AgreementVersion) =>
    effectiveFrom === undefined || effectiveFrom <= request.on;
  const past = agreement.versions.filter(isInForce);
  const upcoming = agreement.versions.find((version) => !isInForce(version));
  const version = past.at(-1) ?? upcoming;

  const wanted = wishes(request);
  const [edition, ...others] = (version?.editions ?? [])
    .map((each) => ({ each, far: distance(each, wanted) }))
    .sort((a, b) => compare(a.far, b.far))
    .map(({ each }) => each);
  const complete = agreement.otherEditions !== 'unknown';
  const common = {
    ...(version && { version }),
    inForce: past.length > 0,
    others,
    complete,
    ...(upcoming && { upcoming }),
    previous: past.slice(0, -1).reverse(),
  };
  if (!edition) return common;

  const only = complete && others.every((other) => sameLanguage(other.language, edition.language));
  const badge = badgeOf(edition, request.language, only);
  const reason = wanted.find(({ tag }) => sameLanguage(tag, edition.language))?.reason ?? 'other';
  return { ...common, edition, reason, ...(badge && { badge }) };
}
