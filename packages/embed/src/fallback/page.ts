import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';
import type { Locale } from '@trust-widgets/elements/models.js';

import { Markup, markup } from './markup.js';
import type { Content } from './markup.js';

/** A heading's level on the page. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The page that the HTML is for. */
export interface Page {
  readonly locale: Locale;
  /** Epoch milliseconds: what is coming is coming from here on. */
  readonly now: number;
  /** The calendar day of that instant in the data centre's zone, `2026-11-22`. */
  readonly on: string;
  readonly zones: ZoneProvider;
  readonly headingLevel: HeadingLevel;
  /** Without classes, roles and disclosures: for systems that strip what they do not know. */
  readonly isPlain: boolean;
  /** The published calendar (.ics); checked. */
  readonly calendarHref?: string;
  /** Where more is said of maintenance; checked. */
  readonly detailsHref?: string;
}

/**
 * The "now" that times are worded from, in 1980. HTML is read long after it is made, so no day is "tomorrow" and each
 * one has its year: seen from there, no day is near. (Not the epoch: `format(0)` is the present on pages whose clock a
 * test has set.)
 */
export const NO_DAY_IS_NEAR = Date.UTC(1980);

/** What the style sheet knows a part by; in plain HTML nothing. `look('days')` is ` class="trust-days"`. */
export const lookOf =
  ({ isPlain }: Page) =>
  (names: string, role?: string): Markup => {
    if (isPlain) return markup``;
    const classes = names
      .split(' ')
      .map((name) => `trust-${name}`)
      .join(' ');
    // Browsers drop the roles of lists without marks and of tables that are laid out as anything else.
    return markup`${names !== '' && markup` class="${classes}"`}${role !== undefined && markup` role="${role}"`}`;
  };

/** A heading of the page's level. */
export function heading({ headingLevel }: Page, attributes: Content, content: Content): Markup {
  const tag = new Markup(`h${headingLevel}`);
  return markup`<${tag}${attributes}>${content}</${tag}>`;
}
