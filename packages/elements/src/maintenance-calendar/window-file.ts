import { formatWallTime, SECOND, windowUid } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';

/** What a file is told beside its windows. */
export interface FileContext {
  /** The host that the names of events belong to. */
  readonly host: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** RFC 5545 §3.3.11: what has a meaning of its own is escaped, and control characters are not allowed. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

const utcTime = (instant: number): string =>
  `${formatWallTime(Math.floor(instant / SECOND) * SECOND)
    .replaceAll(/[-:]/g, '')
    .padEnd(15, '0')}Z`;

/** RFC 5545 §3.1: lines of at most 75 octets, the blank that goes on with one included; no character is split. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function eventOf(window: MaintenanceWindow, { host, now }: FileContext, wording: Wording): string[] {
  const { start, end, state, certainty, revision, title, description, message } = window;
  const notes = [message, description].flatMap((text) =>
    text === undefined ? [] : [resolved(text, wording).text],
  );
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(windowUid(window, host))}`,
    `DTSTAMP:${utcTime(now)}`,
    `SEQUENCE:${revision - 1}`,
    `DTSTART:${utcTime(start)}`,
    ...(end === undefined ? [] : [`DTEND:${utcTime(end)}`]),
    `SUMMARY:${escaped(resolved(title, wording).text)}`,
    ...(notes.length > 0 ? [`DESCRIPTION:${escaped(notes.join('\n'))}`] : []),
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : certainty.toUpperCase()}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar file (RFC 5545) with some windows, for the reader's own calendar. Times are in UTC, which every calendar
 * reads alike; an unknown end is none.
 */
export function windowFile(
  windows: readonly MaintenanceWindow[],
  context: FileContext,
  wording: Wording,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//trust-widgets//maintenance-calendar//EN',
    ...windows.flatMap((window) => eventOf(window, context, wording)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
