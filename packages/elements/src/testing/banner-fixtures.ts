/** A maintenance section as SuperOffice's, and what a status page says. Invented disruptions live here only. */
export function maintenanceDocument(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const common = { impact: 'reconnect', downtime: { typical: 'PT10S', rarelyOver: 'PT30M' } };
  return {
    version: 1,
    defaultLanguage: 'en',
    maintenance: {
      timeZone: 'Europe/Oslo',
      notice: 'PT24H',
      activities: [
        {
          ...common,
          id: 'system',
          kind: 'system',
          title: { en: 'System maintenance', nl: 'Systeemonderhoud' },
          start: '2026-01-09T00:00',
          end: '2026-01-09T06:00',
          rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
          assumed: ['start', 'downtime.typical'],
        },
        {
          ...common,
          id: 'application',
          kind: 'application',
          title: { en: 'Application upgrade', nl: 'Toepassingsonderhoud' },
          start: '2026-01-06T22:00',
          assumedLength: 'PT2H',
          rrule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU',
          waves: [
            { id: 'early', share: 0.1 },
            { id: 'general', share: 0.9, offset: 'P3D' },
          ],
        },
        {
          id: 'recycle',
          kind: 'recycle',
          title: { en: 'Server recycle', nl: 'Server-recycle' },
          description: { en: 'The servers restart every night.', nl: 'De servers herstarten elke nacht.' },
          start: '2026-01-06T02:00',
          duration: 'PT3S',
          rrule: 'FREQ=DAILY',
          announce: 'standing',
        },
      ],
      ...more,
    },
  };
}

/** Friday 27 November 2026, 00:00 to 06:00 in Oslo. */
export const SYSTEM = {
  dayBefore: '2026-11-26T08:00:00Z',
  during: '2026-11-27T01:00:00Z',
  after: '2026-11-27T05:00:00Z',
} as const;

/** A day on which nothing is announced. */
export const QUIET = '2026-11-22T08:00:00Z';

export interface FixtureIncident {
  readonly name?: string;
  readonly impact?: string;
  readonly status?: string;
  readonly body?: string;
  readonly shortlink?: string;
}

/** A Statuspage summary. */
export function summary(incidents: readonly FixtureIncident[] = []): Record<string, unknown> {
  return {
    page: { id: 'p', name: 'Status', url: 'https://status.example.com', updated_at: '2026-11-26T08:00:00Z' },
    status: { indicator: 'none', description: 'All Systems Operational' },
    components: [],
    scheduled_maintenances: [],
    incidents: incidents.map(
      ({ name = 'Documents open slowly', impact = 'minor', status, body, shortlink }, index) => ({
        id: `i${index}`,
        name,
        impact,
        status: status ?? 'investigating',
        started_at: '2026-11-26T07:12:00Z',
        created_at: '2026-11-26T07:12:00Z',
        updated_at: '2026-11-26T07:30:00Z',
        shortlink: shortlink ?? 'https://status.example.com/i',
        components: [],
        incident_updates:
          body === undefined
            ? []
            : [{ id: 'u', status: 'investigating', body, created_at: '2026-11-26T07:12:00Z' }],
      }),
    ),
  };
}
