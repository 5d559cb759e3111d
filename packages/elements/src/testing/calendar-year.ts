import { maintenanceDocument } from './banner-fixtures.js';

/** A trust document of announcements alone. */
export const announced = (...announcements: readonly object[]): Record<string, unknown> => ({
  version: 1,
  defaultLanguage: 'en',
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    announcements: announcements.map((each, index) => ({
      id: `n${index}`,
      kind: 'system',
      title: `Work ${index}`,
      announcedAt: '2026-01-01T00:00:00Z',
      ...each,
    })),
  },
});

/** The rules of SuperOffice's year, with a change and an announcement of each kind, which are invented. */
export function eventfulYear(): Record<string, unknown> {
  const document = maintenanceDocument();
  const { maintenance } = document as { maintenance: { activities: readonly object[] } };
  return {
    ...document,
    maintenance: {
      ...maintenance,
      activities: [
        ...maintenance.activities,
        {
          id: 'patches',
          kind: 'security-patching',
          title: { en: 'Security patches', nl: 'Beveiligingspatches' },
          start: '2026-01-09T00:00',
          end: '2026-01-09T06:00',
          rrule: 'FREQ=MONTHLY;BYDAY=2FR',
        },
        {
          id: 'infrastructure',
          kind: 'infrastructure',
          title: { en: 'Infrastructure', nl: 'Infrastructuuronderhoud' },
          certainty: 'tentative',
          start: '2026-01-03T20:00',
          end: '2026-01-04T06:00',
          rrule: 'FREQ=WEEKLY;BYDAY=SA',
        },
      ],
      changes: [
        {
          activity: 'system',
          occurrence: '2026-11-27T00:00',
          state: 'moved',
          start: '2026-11-29T01:00',
          announcedAt: '2026-11-20T09:00:00Z',
          message: { en: 'A supplier is late; sorry.' },
        },
        {
          activity: 'application',
          occurrence: '2026-12-08T22:00',
          wave: 'general',
          state: 'cancelled',
          announcedAt: '2026-11-20T09:00:00Z',
        },
      ],
      announcements: [
        {
          id: 'a-fix',
          kind: 'emergency',
          title: { nl: 'Spoedherstel', en: 'Emergency fix' },
          start: '2026-11-23T08:00',
          duration: 'PT3H',
          announcedAt: '2026-11-20T09:00:00Z',
        },
        {
          id: 'a-weekend',
          kind: 'other',
          title: { nl: 'Databankverhuizing', ar: 'صيانة قاعدة البيانات' },
          start: '2026-11-13T20:00',
          end: '2026-11-16T05:00',
          announcedAt: '2026-11-01T09:00:00Z',
        },
      ],
    },
  };
}
