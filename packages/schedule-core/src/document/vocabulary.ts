import * as v from 'valibot';

import { parseCalendarDate, parseWallTime } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { parseInstant } from '../time/instant.js';
import type { LocalizedText } from './localized-text.js';

/**
 * The words that every section of a trust document is written in. The message of each check is the code
 * of its fault; `faults.ts` has the sentences.
 */

const LANGUAGE_TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A BCP 47 language tag: `nl`, `nb-NO`. */
export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, 'language-tag'));

/** See {@link LocalizedText}. */
export const localizedText: v.GenericSchema<LocalizedText> = v.union(
  [
    v.pipe(v.string(), v.nonEmpty('empty')),
    v.pipe(v.record(languageTag, v.string()), v.minEntries(1, 'empty')),
  ],
  'localized-text',
);

/** A name within the document, part of window ids and page anchors. */
export const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'identifier'));

const text = (pattern: RegExp, isValid: (value: string) => boolean, code: string) =>
  v.pipe(v.string(), v.regex(pattern, code), v.check(isValid, code));

/** A calendar date without time: `2026-11-22`. */
export const calendarDate = text(
  /^\d{4}-\d{2}-\d{2}$/,
  (value) => parseCalendarDate(value) !== undefined,
  'date',
);

/** A wall clock time without offset: `2026-11-22T22:00`. */
export const wallTime = text(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/,
  (value) => parseWallTime(value) !== undefined,
  'wall-time',
);

/** An instant with an offset or `Z`: `2026-11-22T22:00:00+01:00`. */
export const instant = text(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/,
  (value) => parseInstant(value) !== undefined,
  'instant',
);

/** A length of days (24 hours each), hours, minutes and seconds, ISO 8601: `P1D`, `PT24H`. */
export const duration = text(/^P/, (value) => parseDuration(value) !== undefined, 'duration');

/** An elapsed length of hours, minutes and seconds, more than none: `PT45M`. */
export const elapsed = text(/^PT/, (value) => (parseDuration(value) ?? 0) > 0, 'elapsed');

/** A length in whole calendar days: `P3D`. */
export const wholeDays = v.pipe(v.string(), v.regex(/^P\d{1,4}D$/, 'whole-days'));

const SAFE_LINK = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s]|\/(?![/\\])|#)/i;

/**
 * A link that is safe to offer: `https:`, `http:`, `mailto:` or site-relative. White space and control
 * characters, which browsers drop before they read the scheme, are refused with everything else.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const link = v.pipe(
  v.string(),
  v.regex(SAFE_LINK, 'link'),
  v.regex(/^[^\s\u0000-\u001f\\]*$/, 'link'),
);
