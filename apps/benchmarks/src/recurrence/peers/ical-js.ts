import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';
import ICAL from 'ical.js';

import type { Peer } from './peer.js';
import { compact, ianaZone, nominalLength, ruleText, zoneLacking } from './spec-parts.js';
import { withUntil } from './until.js';
import { vtimezone } from './vtimezone.js';

/** The years whose clock changes its zones are told. */
const FIRST_YEAR = 1890;
const LAST_YEAR = 2140;

const componentOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);

function register(zone: string): void {
  if (ICAL.TimezoneService.has(zone)) return;
  const text = vtimezone(zone, (instant) => intlZones.offset(zone, instant), FIRST_YEAR, LAST_YEAR);
  ICAL.TimezoneService.register(ICAL.Timezone.fromData({ component: componentOf(text), tzid: zone }));
}

function eventOf(spec: RecurrenceSpec, zone: string): ICAL.Event {
  const property = (name: string, text: string) => `${name};TZID=${zone}:${compact(text)}`;
  const lines = [
    'BEGIN:VEVENT',
    property('DTSTART', spec.start),
    spec.end === undefined ? `DURATION:${spec.duration ?? ''}` : property('DTEND', spec.end),
    `RRULE:${withUntil(ruleText(spec), spec.timeZone, 'utc')}`,
    ...(spec.rdates ?? []).map((date) => property('RDATE', date)),
    ...(spec.exdates ?? []).map((date) => property('EXDATE', date)),
    'END:VEVENT',
  ];
  return new ICAL.Event(componentOf(lines.join('\r\n')));
}

/** Its occurrences; it always begins at the first. */
function* timesOf(event: ICAL.Event): Generator<ICAL.Time> {
  const times = event.iterator();
  for (let time = times.next() as ICAL.Time | null; time; time = times.next() as ICAL.Time | null) yield time;
}

export const icalJs: Peer = {
  id: 'ical-js',
  name: 'ical.js + VTIMEZONE',
  packageName: 'ical.js',
  role: 'peer',
  note: 'its zones are told every clock change from 1890 to 2140; it always begins at the start of the rule',
  ends: 'wall',
  lacks(spec, to) {
    const isKnown = Number(spec.start.slice(0, 4)) > FIRST_YEAR && to < Date.UTC(LAST_YEAR, 0);
    return zoneLacking(spec) ?? (isKnown ? undefined : `years outside ${FIRST_YEAR} to ${LAST_YEAR}`);
  },
  rule(spec) {
    const zone = ianaZone(spec.timeZone) ?? 'UTC';
    register(zone);
    const event = eventOf(spec, zone);
    const endsByClock = spec.end !== undefined;
    const length = nominalLength(spec);
    const spanOf = (time: ICAL.Time): TimeSpan => {
      const start = time.toUnixTime() * 1_000;
      if (!endsByClock) return { start, end: start + length };
      const { endDate } = event.getOccurrenceDetails(time) as { endDate: ICAL.Time };
      return { start, end: endDate.toUnixTime() * 1_000 };
    };
    return {
      between(from, to) {
        const spans: TimeSpan[] = [];
        for (const time of timesOf(event)) {
          const span = spanOf(time);
          if (span.start >= to) break;
          if (span.end > from) spans.push(span);
        }
        return spans;
      },
      next(after) {
        for (const time of timesOf(event)) if (time.toUnixTime() * 1_000 > after) return spanOf(time);
        return undefined;
      },
    };
  },
};
