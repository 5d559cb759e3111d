import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';

/** What several adapters read from a spec. Nothing is validated: the specs come from our own files. */

export const DAY = 86_400_000;

/** The wall clock time `2026-01-09T00:00` as the epoch milliseconds that its digits have in UTC. */
export const wallMs = (text: string): number => Date.parse(`${text.length === 16 ? `${text}:00` : text}Z`);

/** `20260109T000000` of a wall clock time, as iCalendar writes it. */
export const compact = (text: string): string =>
  new Date(wallMs(text)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');

/** How long a span lasts where no clock changes. */
export function nominalLength({ start, end, duration }: RecurrenceSpec): number {
  if (end !== undefined) return wallMs(end) - wallMs(start);
  const [, hours = 0, minutes = 0, seconds = 0] = (
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration ?? '') ?? []
  ).map((part: string | undefined) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1_000;
}

/** A spec without a rule happens once, which every library can say with a rule. */
export const ruleText = ({ rrule }: RecurrenceSpec): string => rrule ?? 'FREQ=DAILY;COUNT=1';

export function ruleParts(rrule: string): Record<string, string> {
  return Object.fromEntries(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
}

const FIXED = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/;

/** An IANA name for a fixed offset, for libraries that know no others; `undefined` where there is none. */
export function ianaZone(zone: string): string | undefined {
  const match = FIXED.exec(zone);
  if (!match) return zone;
  const [, sign, hours = '0', minutes = '00'] = match;
  const offset = Number(hours) * (sign === '-' ? -1 : 1);
  if (offset === 0 && minutes === '00') return 'Etc/UTC';
  if (minutes !== '00' || offset < -12 || offset > 14) return undefined;
  // Etc/GMT-1 is an hour ahead of UTC.
  return `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** Why a library that knows IANA names only cannot be asked. */
export const zoneLacking = ({ timeZone }: RecurrenceSpec): string | undefined =>
  ianaZone(timeZone) === undefined ? `zone ${timeZone}` : undefined;

/** The spans of those starts that overlap [from, to), all of the same length. */
export function spansOf(starts: readonly number[], length: number, from: number, to: number): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const start of starts) {
    const end = start + length;
    if (start < to && end > from) spans.push({ start, end });
  }
  return spans;
}
