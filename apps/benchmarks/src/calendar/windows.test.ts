import { parseSchedule, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { Schedule } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { describe, expect, it } from 'vitest';

import { announcedFrom, announcedOverYear, dailyFrom, eventsFrom, rulesOverYear } from './windows.js';
import type { CalendarDocument } from './windows.js';

function scheduleOf({ maintenance }: CalendarDocument): Schedule {
  const { schedule, faults } = parseSchedule(maintenance, intlZones);
  expect(faults).toEqual([]);
  return schedule;
}
const windowsOf = (document: CalendarDocument, from: string, to: string) =>
  windowsBetween(scheduleOf(document), Date.parse(`${from}T00:00Z`), Date.parse(`${to}T00:00Z`));

describe('what all calendars are given', () => {
  it('is the same sixty windows, as events and as a document', () => {
    const windows = windowsOf(announcedFrom('2026-11-01', 30), '2026-11-01', '2026-12-01').map(
      ({ id, start, countsUntil }) => ({ id, start, end: countsUntil }),
    );
    const events = eventsFrom('2026-11-01', 30).map(({ id, start, end }) => ({
      id,
      start: Date.parse(start),
      end: Date.parse(end),
    }));
    expect(windows).toEqual(events);
    expect(events).toHaveLength(60);
  });

  it.each(['America/New_York', 'Europe/Oslo'])('puts no window on two days in %s', (timeZone) => {
    const day = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' });
    for (const { start, end } of eventsFrom('2026-11-01', 92)) {
      expect(day.format(Date.parse(end))).toBe(day.format(Date.parse(start)));
    }
  });

  it('goes on for ever where it is two rules', () => {
    expect(windowsOf(dailyFrom('2026-01-01'), '2046-11-01', '2046-12-01')).toHaveLength(60);
  });
});

describe.each([60, 500, 5_000])('%i windows in a year', (count) => {
  it('are so many where each is announced', () => {
    expect(windowsOf(announcedOverYear(2026, count), '2025-12-31', '2027-01-02')).toHaveLength(count);
  });

  it('are about so many, of five rules or more', () => {
    const document = rulesOverYear(2026, count);
    expect(document.maintenance.activities?.length).toBeGreaterThanOrEqual(5);
    const found = windowsOf(document, '2025-12-31', '2027-01-01').length;
    expect(Math.abs(found / count - 1)).toBeLessThan(0.05);
  });
});
