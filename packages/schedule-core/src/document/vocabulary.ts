import { CALENDAR_DATE, parseCalendarDate, parseWallTime, WALL_TIME } from '../time/civil.js';
import { LONGEST, parseDuration } from '../time/duration.js';
import { INSTANT, parseInstant } from '../time/instant.js';
import type { LocalizedText } from './localized-text.js';
import { complaint, expects, map, refined, text, union, words } from './schema.js';
import type { Schema } from './schema.js';

/**
 * The words that every section of a trust document is written in.
 */

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What looks like a tag may still be none (`en-us-gb` has two regions), and `Intl` throws on those. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A BCP 47 language tag: `nl`, `nb-NO`. */
export const languageTag = text(expects('language-tag'), LANGUAGE_TAG, isLanguageTag);

/** See {@link LocalizedText}. */
export const localizedText: Schema<LocalizedText> = union(
  expects('localized-text'),
  words,
  map(languageTag, words, true),
);

/** A name within the document, part of window ids and page anchors. */
export const identifier = text(expects('identifier'), /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/);

/** A calendar date without time: `2026-11-22`. */
export const calendarDate = text(
  expects('date'),
  CALENDAR_DATE,
  (value) => parseCalendarDate(value) !== undefined,
);

/** A wall clock time without offset: `2026-11-22T22:00`. */
export const wallTime = text(expects('wall-time'), WALL_TIME, (value) => parseWallTime(value) !== undefined);

/** An instant with an offset or `Z`: `2026-11-22T22:00:00+01:00`. */
export const instant = text(expects('instant'), INSTANT, (value) => parseInstant(value) !== undefined);

/** A length of days (24 hours each), hours, minutes and seconds, ISO 8601: `P1D`, `PT24H`. */
export const duration = text(expects('duration'), /^P/, (value) => parseDuration(value) !== undefined);

/** Refuses a length beyond {@link LONGEST}. */
/* @__NO_SIDE_EFFECTS__ */
function notTooLong(length: Schema<string>): Schema<string> {
  return refined(length, (value) =>
    (parseDuration(value) ?? 0) > LONGEST ? complaint(value, expects('too-long')) : undefined,
  );
}

/** A length as {@link duration}, up to {@link LONGEST}. */
export const shortDuration = notTooLong(duration);

/** An elapsed length of hours, minutes and seconds, more than none: `PT45M`. */
export const elapsed = notTooLong(
  text(expects('elapsed'), /^PT/, (value) => (parseDuration(value) ?? 0) > 0),
);

/** A length in whole calendar days: `P3D`. */
export const wholeDays = text(expects('whole-days'), /^P\d{1,4}D$/);

const SAFE_LINK = /^(?:https?:\/\/[^\s/?#@]+(?:[/?#]|$)|mailto:[^\s]|\/(?![/\\])|#)/i;

/**
 * A link that is safe to offer: `https:`, `http:`, `mailto:` or site-relative. White space and control
 * characters, which browsers drop before they read the scheme, are refused with everything else; so are names
 * and passwords before a host, which pass one host off as another.
 */
export const link = text(expects('link'), SAFE_LINK, (value) => /^[^\s\u0000-\u001f\\]*$/.test(value));
