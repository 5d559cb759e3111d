import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import type { Journey } from '../../fixtures/journeys.js';
import type { ClockChange } from './clock-changes.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const format = (zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...options });

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;

/** "UTC+5:30" */
export function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  if (minutes === 0) return 'UTC';
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** "Sun 28 Mar 2027, 03:00 CEST (UTC+2)": the clock of a zone; its abbreviation where it has one beside its offset. */
export function clockText(instant: number, zone: string): string {
  const parts = format(zone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...CLOCK,
    timeZoneName: 'short',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((each) => each.type === type)?.value ?? '';
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
  const offset = offsetText(intlZones.offset(zone, instant));
  const name = part('timeZoneName');
  const names = /^(GMT|UTC)/.test(name) ? offset : `${name} (${offset})`;
  return `${day}, ${part('hour')}:${part('minute')} ${names}`;
}

/** "1 h 35 min" */
export function lengthText(length: number): string {
  const minutes = Math.round(Math.abs(length) / MINUTE);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : '']
    .filter(Boolean)
    .join(' ');
}

/** Where an instant lies on a journey: "1 h 35 min before the start". */
export function placeText(journey: Journey, instant: number): string {
  const [start, over] = [Date.parse(journey.start), Date.parse(journey.countsUntil)];
  const end = journey.end === undefined ? 'counting as over' : 'the end';
  if (instant < start) return `${lengthText(start - instant)} before the start`;
  if (instant === start) return 'At the start';
  if (instant < over)
    return `${lengthText(instant - start)} after the start, ${lengthText(over - instant)} before ${end}`;
  return instant === over ? `At ${end}` : `${lengthText(instant - over)} after ${end}`;
}

/** "Europe/Oslo: on Sun 28 Mar 2027 clocks go forward by 1 h, from 02:00 to 03:00." */
export function changeText(zone: string, { instant, by }: ClockChange): string {
  // What the clock shows on both sides of the jump: on the old time, and on the new one.
  const clock = format('UTC', CLOCK);
  const after = intlZones.offset(zone, instant);
  const [from, to] = [after - by, after].map((offset) => clock.format(instant + offset));
  const day = format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
    .format(instant)
    .replace(',', '');
  const way = by > 0 ? 'forward' : 'back';
  return `${zone}: on ${day} clocks go ${way} by ${lengthText(by)}, from ${from ?? ''} to ${to ?? ''}.`;
}

/** Is an instant close enough to a change that its mark should be pointed out? */
export function isNear({ instant: change }: ClockChange, instant: number): boolean {
  return Math.abs(change - instant) <= HOUR;
}
