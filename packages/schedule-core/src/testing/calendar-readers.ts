import ICAL from 'ical.js';
import { expandRecurringEvent, sync } from 'node-ical';
import type { VEvent } from 'node-ical';

import { DAY } from '../time/civil.js';
import { isWithin } from './calendar.js';
import type { EventRow } from './calendar.js';

const utc = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

/** How ical.js reads a file, by the file's own zones: Thunderbird's and Nextcloud's reader. */
export function readWithIcalJs(text: string, from: number, to: number): EventRow[] {
  const rows: EventRow[] = [];
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));

  const events = calendar.getAllSubcomponents('vevent');
  const uidOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid'));
  const isException = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id');
  const exceptions = events.filter(isException);
  for (const component of events.filter((each) => !isException(each))) {
    const uid = uidOf(component);
    const ofSeries = component.hasProperty('rrule') ? exceptions.filter((each) => uidOf(each) === uid) : [];
    const event = new ICAL.Event(component, { exceptions: ofSeries });
    const add = (item: ICAL.Event, first: ICAL.Time, last: ICAL.Time): void => {
      const [start, end] = [first.toUnixTime() * 1_000, last.toUnixTime() * 1_000];
      const status = String(item.component.getFirstPropertyValue('status'));
      if (isWithin(start, end, from, to)) rows.push([uid, utc(start), utc(end), status]);
    };
    if (!event.isRecurring()) {
      add(event, event.startDate, event.endDate);
      continue;
    }
    const occurrences = event.iterator();
    // Of a moved occurrence, the original start is what the iterator passes.
    // At the end there is none, which its types do not say.
    for (let next = occurrences.next() as ICAL.Time | undefined; next; next = occurrences.next()) {
      if (next.toUnixTime() * 1_000 > to + 400 * DAY) break;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      add(item, startDate, endDate);
    }
  }
  return rows;
}

/** How node-ical reads a file: with rrule-temporal, and the zones of this machine where it knows the name. */
export function readWithNodeIcal(text: string, from: number, to: number): EventRow[] {
  const rows: EventRow[] = [];
  const events = Object.values(sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');
  for (const event of events) {
    const range = { from: new Date(from), to: new Date(to), expandOngoing: true };
    for (const { start, end, event: item } of expandRecurringEvent(event, range)) {
      const status = String(item.status);
      if (isWithin(start.getTime(), end.getTime(), from, to))
        rows.push([event.uid, utc(start.getTime()), utc(end.getTime()), status]);
    }
  }
  return rows;
}
