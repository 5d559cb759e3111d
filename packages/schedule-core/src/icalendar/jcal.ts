import { formatWallTime, MINUTE, mod, SECOND } from '../time/civil.js';

/** A value as jCal has it: a recurrence rule is an object, everything else a text or a number. */
type JCalValue = string | number | Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** A property of a calendar object: name, parameters, type of value, values (jCal, RFC 7265 §3.4). */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: JCalValue[],
];

/** A calendar object (jCal, RFC 7265 §3.3): the form between what is said and the bytes that say it. */
export type JCalComponent = readonly [
  name: string,
  properties: readonly JCalProperty[],
  components: readonly JCalComponent[],
];

export function property(name: string, type: string, ...values: JCalValue[]): JCalProperty {
  return [name, {}, type, ...values];
}

/** A text that a file can carry: lines end in one way, and what no file may hold is gone. */
export function textProperty(name: string, ...values: string[]): JCalProperty {
  return property(name, 'text', ...values.map(plainText));
}

/** Control characters are not allowed in a text (RFC 5545 §3.3.11), and half a character has no UTF-8. */
function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** `2026-11-22T22:00:00` of a wall clock time in milliseconds. */
export function localDateTime(wall: number): string {
  const text = formatWallTime(Math.floor(wall / SECOND) * SECOND);
  return text.length === 16 ? `${text}:00` : text;
}

/** `2026-11-22T21:00:00Z` of an instant. */
export function utcDateTime(instant: number): string {
  return `${localDateTime(instant)}Z`;
}

/** How far a clock is ahead of UTC: `+01:00`. */
export function utcOffset(offset: number): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const seconds = mod(size, MINUTE) / SECOND;
  const clock = `${two(size / (60 * MINUTE))}:${two(mod(size, 60 * MINUTE) / MINUTE)}`;
  return `${offset < 0 ? '-' : '+'}${clock}${seconds === 0 ? '' : `:${two(seconds)}`}`;
}

/** `PT10S` of a length in milliseconds: hours, minutes and seconds, which no clock change stretches. */
export function exactDuration(length: number): string {
  const total = Math.floor(length / SECOND);
  const parts = [
    [Math.floor(total / 3_600), 'H'],
    [Math.floor(total / 60) % 60, 'M'],
    [total % 60, 'S'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return `PT${said.join('') || '0S'}`;
}
