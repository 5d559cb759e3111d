/** The six kinds of maintenance with the rhythm of SuperOffice's page, for tests of time. */
export const maintenance = {
  timeZone: 'Europe/Oslo',
  notice: 'PT24H',
  activities: [
    {
      id: 'system',
      kind: 'system',
      title: { en: 'System maintenance', nl: 'Systeemonderhoud' },
      start: '2026-01-09T00:00',
      end: '2026-01-09T06:00',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    },
    {
      id: 'application',
      kind: 'application',
      title: 'Application upgrade',
      start: '2026-01-06T22:00',
      assumedLength: 'PT1H',
      rrule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU',
      waves: [
        { id: 'early', share: 0.1 },
        { id: 'general', share: 0.9, offset: 'P3D' },
      ],
    },
    {
      id: 'recycle',
      kind: 'recycle',
      title: 'Server recycle',
      start: '2026-01-01T02:00',
      duration: 'PT3S',
      rrule: 'FREQ=DAILY',
      announce: 'standing',
    },
    {
      id: 'patching',
      kind: 'security-patching',
      title: 'Security patches',
      start: '2026-01-09T00:00',
      end: '2026-01-09T06:00',
      rrule: 'FREQ=MONTHLY;BYDAY=2FR',
    },
    {
      id: 'infrastructure',
      kind: 'infrastructure',
      title: 'Infrastructure upgrade',
      start: '2026-01-03T20:00',
      end: '2026-01-04T06:00',
      rrule: 'FREQ=WEEKLY;BYDAY=SA',
      certainty: 'tentative',
    },
    { id: 'emergency', kind: 'emergency', title: 'Emergency patch', usualTime: '18:00' },
  ],
};

type Section = Record<string, unknown>;

/** The same section with parts replaced. */
export const maintenanceWith = (parts: Section): Section => ({ ...maintenance, ...parts });

/** One activity of the section, with parts replaced. */
export function activityWith(id: string, parts: Section): Section {
  const activity = maintenance.activities.find((each) => each.id === id);
  return { ...activity, ...parts };
}
