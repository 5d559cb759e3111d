import { parseSchedule } from '@trust-widgets/schedule-core/engine';
import type { Schedule } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { readStatus } from '@trust-widgets/service-status/web';
import type { ServiceStatus } from '@trust-widgets/service-status';

import { readMaintenance } from '../recurrence/cases.js';

/** The content announces maintenance at this instant. */
export const NOW = Date.parse('2026-11-26T00:00:00Z');
const HOUR = 3_600_000;

/** A `maintenance` section as text, as a browser gets it. */
export const contentText = (): string => JSON.stringify(readMaintenance());

/**
 * The content's activities over and over, each time under other ids and a quarter of an hour later; so many of them as are
 * asked for.
 */
export function manyActivitiesText(count: number): string {
  const { activities, ...rest } = readMaintenance();
  const many = Array.from({ length: count }, (_, i) => {
    const turn = Math.floor(i / activities.length);
    const { id, start, end, ...activity } = activities[i % activities.length] ?? {};
    const later = (wall: string): string =>
      new Date(Date.parse(`${wall}Z`) + (turn % 8) * (HOUR / 4)).toISOString().slice(0, 16);
    return {
      ...activity,
      id: `${id ?? ''}-${turn}`,
      ...(start === undefined ? {} : { start: later(start) }),
      ...(end === undefined ? {} : { end: later(end) }),
    };
  });
  return JSON.stringify({ ...rest, activities: many });
}

/** The summary of a status page with so many entries: incidents and planned work in turns, an hour apart. */
export function feedText(entries: number): string {
  const instant = (hours: number): string => new Date(NOW + hours * HOUR).toISOString();
  const entry = (i: number) => ({
    id: `entry-${i}`,
    name: `Entry ${i}`,
    shortlink: `https://status.example.com/entries/${i}`,
    components: [{ id: 'app', name: 'Application', status: 'operational' }],
    incident_updates: [
      {
        id: `update-${i}`,
        status: 'investigating',
        body: 'We are looking into it.',
        created_at: instant(-i),
      },
    ],
  });
  const all = Array.from({ length: entries }, (_, i) => i);
  return JSON.stringify({
    page: { id: 'example', name: 'Example', url: 'https://status.example.com', updated_at: instant(0) },
    status: { indicator: entries > 0 ? 'minor' : 'none', description: '' },
    components: [{ id: 'app', name: 'Application', status: 'operational' }],
    incidents: all
      .filter((i) => i % 2 === 0)
      .map((i) => ({ ...entry(i), status: 'investigating', impact: 'minor', created_at: instant(-i - 1) })),
    scheduled_maintenances: all
      .filter((i) => i % 2 === 1)
      .map((i) => ({
        ...entry(i),
        status: 'scheduled',
        impact: 'maintenance',
        scheduled_for: instant(i),
        scheduled_until: instant(i + 1),
      })),
  });
}

/** Reads a `maintenance` section as the banner does, and refuses one with faults: it would be less work. */
export function readSchedule(text: string): Schedule {
  const { schedule, faults } = parseSchedule(JSON.parse(text), intlZones);
  const [fault] = faults.filter(({ severity }) => severity === 'error');
  if (fault) throw new RangeError(`${fault.path}: ${fault.message}`);
  return schedule;
}

/** Reads a feed as the banner does, and refuses one with faults. */
export function readFeed(text: string): ServiceStatus {
  const { status, faults } = readStatus('statuspage', JSON.parse(text));
  const [fault] = faults;
  if (fault) throw new RangeError(`${fault.path}: ${fault.message}`);
  return status;
}
