import * as v from 'valibot';

import { DAY, parseCalendarDate, parseWallTime } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { parseInstant } from '../time/instant.js';
import type { LocalizedText } from './localized-text.js';

/**
 * The words that every section of a trust document is written in.
 */

/**
 * The message of a check: the code of its fault, and what is allowed, which completes the sentence
 * "Found …; expected …".
 */
// So that a bundler drops the messages of checks that nobody uses:
/* @__NO_SIDE_EFFECTS__ */
export function expects(code: string, allowed: string): string {
  return `${code}: ${allowed}`;
}

/** The message of a check that says all of it itself. */
/* @__NO_SIDE_EFFECTS__ */
export function asSentence(code: string, sentence: string): string {
  return `${code}! ${sentence}`;
}

/** A text or list with something in it. */
export const SOMETHING = expects('empty', 'at least one entry or character');

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What looks like a tag may still be none (`en-us-gb` has two regions), and `Intl` throws on those. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const TAG = expects('language-tag', 'a language tag, such as nl or nb-NO');

/** A BCP 47 language tag: `nl`, `nb-NO`. */
export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, TAG), v.check(isLanguageTag, TAG));

/** See {@link LocalizedText}. */
export const localizedText: v.GenericSchema<LocalizedText> = v.union(
  [
    v.pipe(v.string(), v.nonEmpty(SOMETHING)),
    v.pipe(v.record(languageTag, v.pipe(v.string(), v.nonEmpty(SOMETHING))), v.minEntries(1, SOMETHING)),
  ],
  expects('localized-text', 'a text, or a map from language tag to text'),
);

/** A name within the document, part of window ids and page anchors. */
export const identifier = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/,
    expects('identifier', 'a name of letters, digits, ".", "_" and "-"'),
  ),
);

/* @__NO_SIDE_EFFECTS__ */
function text(pattern: RegExp, isValid: (value: string) => boolean, message: string) {
  return v.pipe(v.string(), v.regex(pattern, message), v.check(isValid, message));
}

/** A calendar date without time: `2026-11-22`. */
export const calendarDate = text(
  /^\d{4}-\d{2}-\d{2}$/,
  (value) => parseCalendarDate(value) !== undefined,
  expects('date', 'a calendar date that exists, such as 2026-11-22'),
);

/** A wall clock time without offset: `2026-11-22T22:00`. */
export const wallTime = text(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
  (value) => parseWallTime(value) !== undefined,
  expects('wall-time', 'a time on a day that exists, without offset, such as 2026-11-22T22:00'),
);

/** An instant with an offset or `Z`: `2026-11-22T22:00:00+01:00`. */
export const instant = text(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/,
  (value) => parseInstant(value) !== undefined,
  expects('instant', 'a time on a day that exists, with an offset or Z, such as 2026-11-22T22:00:00+01:00'),
);

/** A length of days (24 hours each), hours, minutes and seconds, ISO 8601: `P1D`, `PT24H`. */
export const duration = text(
  /^P/,
  (value) => parseDuration(value) !== undefined,
  expects('duration', 'a length of days, hours, minutes and seconds, such as PT24H'),
);

/** Nothing lasts, and nothing is announced, longer than this: beyond it dates cannot be shown any more. */
export const LONGEST = 366 * DAY;

/** Refuses a length beyond {@link LONGEST}. */
/* @__NO_SIDE_EFFECTS__ */
function notTooLong() {
  return v.check<string, string>(
    (value) => (parseDuration(value) ?? 0) <= LONGEST,
    expects('too-long', 'at most 366 days'),
  );
}

/** A length as {@link duration}, up to {@link LONGEST}. */
export const shortDuration = v.pipe(duration, notTooLong());

/** An elapsed length of hours, minutes and seconds, more than none: `PT45M`. */
export const elapsed = v.pipe(
  text(
    /^PT/,
    (value) => (parseDuration(value) ?? 0) > 0,
    expects('elapsed', 'a length of hours, minutes and seconds that is more than none, such as PT45M'),
  ),
  notTooLong(),
);

/** A length in whole calendar days: `P3D`. */
export const wholeDays = v.pipe(
  v.string(),
  v.regex(/^P\d{1,4}D$/, expects('whole-days', 'a length in whole days, such as P3D')),
);

const SAFE_LINK = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s]|\/(?![/\\])|#)/i;

const LINK = expects('link', 'a link that starts with https:, http:, mailto: or a single /');

/**
 * A link that is safe to offer: `https:`, `http:`, `mailto:` or site-relative. White space and control
 * characters, which browsers drop before they read the scheme, are refused with everything else.
 */
export const link = v.pipe(v.string(), v.regex(SAFE_LINK, LINK), v.regex(/^[^\s\u0000-\u001f\\]*$/, LINK));
