import { parseInstant } from '@trust-widgets/schedule-core/engine';

/** `2025-04-10 13:00:00 +0000 UTC`, as Go prints an instant. */
const GO = /^(\S+) (\S+) ([+-]\d\d)(\d\d)\b.*$/;

/** `Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)`, as JavaScript prints one. */
const JAVASCRIPT = /^\w{3} \w{3} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4}\b/;

/**
 * Epoch milliseconds of an instant in one of the forms that occur in feeds: ISO 8601 with an offset or `Z` and
 * any number of decimals, as Go prints it, or as JavaScript does. Undefined for anything else.
 *
 * @example instantIn('2025-04-10 15:00:00 +0200 CEST') // 1744290000000
 */
export function instantIn(text: string): number | undefined {
  const [printed] = JAVASCRIPT.exec(text) ?? [];
  if (printed !== undefined) return Date.parse(printed) || undefined;
  return parseInstant(text.replace(GO, '$1T$2$3:$4').replace(/(\.\d{3})\d+/, '$1'));
}
