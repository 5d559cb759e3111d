import { expects, parseCalendarDate, SOMETHING } from '@trust-widgets/schedule-core/engine';
import * as v from 'valibot';

/** A text of one line that follows a pattern, which goes into the JSON Schema. */
// So that a bundler drops the terms that nobody uses:
/* @__NO_SIDE_EFFECTS__ */
export function pattern(requirement: RegExp, message: string) {
  return v.pipe(v.string(), v.regex(requirement, message));
}

/** A text that is not empty. */
export const words = v.pipe(v.string(), v.nonEmpty(SOMETHING));

/** An ISO 3166-1 alpha-2 country code: `NL`. Whether the code is assigned is not checked. */
export const countryCode = pattern(
  /^[A-Z]{2}$/,
  expects('country', 'a country as two capitals (ISO 3166-1 alpha-2), such as "NL"'),
);

/** A UN M49 area code: `155` is Western Europe. */
export const regionCode = pattern(
  /^\d{3}$/,
  expects('region', 'an area as three digits in quotes (UN M49), such as "155"'),
);

const PARTIAL_DATE = expects(
  'partial-date',
  'a year, month or day that exists, in quotes, such as "2018", "2018-06" or "2018-06-30"',
);

/** A day, or as much of it as is known: `2018`, `2018-06`, `2018-06-30`. */
export const partialDate = v.pipe(
  pattern(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, PARTIAL_DATE),
  v.check((value) => value.length < 10 || parseCalendarDate(value) !== undefined, PARTIAL_DATE),
);

/**
 * An address of the form `name@host`. White space and the characters with which a `mailto:` link could carry
 * more than the address are refused.
 */
export const email = pattern(
  /^[^\s@?&<>"]{1,64}@[^\s@?&<>"/]{1,255}$/,
  expects('email', 'an e-mail address'),
);
