import ICAL from 'ical.js';

import type { JCalComponent } from './jcal.js';

/** RFC 5545 §3.1: at most 75 octets a line. ical.js does not count the blank that begins a folded line. */
const FOLD_AT = 74;

const asText = { defaultType: 'text' };

/** Names of calendars and how long they keep, which ical.js does not know, are written without VALUE=. */
const { icalendar } = ICAL.design;
const DESIGN = {
  ...icalendar,
  property: {
    ...(icalendar.property as Record<string, unknown>),
    name: asText,
    'x-wr-calname': asText,
    'x-published-ttl': { defaultType: 'duration' },
  },
};

/** The bytes of a calendar object, as text: escaped, folded at 75 octets, lines ended by CRLF (RFC 5545 §3.1). */
export function serialize(calendar: JCalComponent): string {
  // Settings of ical.js are the process's: whoever else uses it gets its own back.
  const { foldLength, newLineChar } = ICAL;
  try {
    ICAL.foldLength = FOLD_AT;
    ICAL.newLineChar = '\r\n';
    return `${ICAL.stringify.component([...calendar], DESIGN)}\r\n`;
  } finally {
    ICAL.foldLength = foldLength;
    ICAL.newLineChar = newLineChar;
  }
}
