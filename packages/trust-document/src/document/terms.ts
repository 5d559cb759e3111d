import { expects, parseCalendarDate, text } from '@trust-widgets/schedule-core/engine';

/** An ISO 3166-1 alpha-2 country code: `NL`. Whether the code is assigned is not checked. */
export const countryCode = text(
  expects('country', 'a country as two capitals (ISO 3166-1 alpha-2), such as "NL"'),
  /^[A-Z]{2}$/,
);

/** A UN M49 area code: `155` is Western Europe. */
export const regionCode = text(
  expects('region', 'an area as three digits in quotes (UN M49), such as "155"'),
  /^\d{3}$/,
);

/** A day, or as much of it as is known: `2018`, `2018-06`, `2018-06-30`. */
export const partialDate = text(
  expects(
    'partial-date',
    'a year, month or day that exists, in quotes, such as "2018", "2018-06" or "2018-06-30"',
  ),
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
  (value) => value.length < 10 || parseCalendarDate(value) !== undefined,
);

/**
 * An address of the form `name@host`. Refused are white space, the characters with which a `mailto:` link could
 * carry more than the address, and those with which an address could be read as a link (`//name@host`).
 */
export const email = text(
  expects('email', 'an e-mail address'),
  /^[^\s@?&<>"%/\\:#]{1,64}@[^\s@?&<>"%/\\:#]{1,255}$/,
);

/** A release of a package: `1.4.2`, `2.0.0-beta.1` (Semantic Versioning 2.0.0, without build metadata). */
export const release = text(
  expects('release', 'a release, such as "1.4.2"'),
  /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}(?:-[\dA-Za-z-]{1,64}(?:\.[\dA-Za-z-]{1,64}){0,9})?$/,
);

/** How long something is kept, in the units that it is promised in: `PT24H`, `P30D`, `P6M`, `P1Y` (ISO 8601). */
export const retentionLength = text(
  expects('retention', 'how long, as in ISO 8601: "PT24H", "P30D", "P6M", "P1Y6M"'),
  /^P(?=\d|T\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/,
);
