/** An invented disruption, as a status page of the usual kind tells of it. */
export const INCIDENT = {
  page: {
    id: 'example',
    name: 'Example',
    url: 'https://status.example.com',
    time_zone: 'Etc/UTC',
    updated_at: '2026-11-25T23:50:00Z',
  },
  status: { indicator: 'major', description: 'Partial System Outage' },
  components: [{ id: 'documents', name: 'Documents', status: 'major_outage' }],
  incidents: [
    {
      id: 'slow-documents',
      name: 'Documents open slowly',
      status: 'investigating',
      impact: 'major',
      created_at: '2026-11-25T23:10:00Z',
      started_at: '2026-11-25T23:10:00Z',
      updated_at: '2026-11-25T23:50:00Z',
      shortlink: 'https://status.example.com/incidents/slow-documents',
      components: [{ id: 'documents', name: 'Documents', status: 'major_outage' }],
      incident_updates: [
        {
          id: 'u1',
          status: 'investigating',
          body: 'We are looking for the cause.',
          created_at: '2026-11-25T23:50:00Z',
          display_at: '2026-11-25T23:50:00Z',
        },
      ],
    },
  ],
  scheduled_maintenances: [],
};

/** The same page when all is well. */
export const OPERATIONAL = {
  ...INCIDENT,
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [{ id: 'documents', name: 'Documents', status: 'operational' }],
  incidents: [],
};

/** Invented maintenance that is due on the day on which these tests stand, as a trust document tells of it. */
export const INVENTED_DOCUMENT = {
  version: 1,
  defaultLanguage: 'nl',
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [
      {
        id: 'patching',
        kind: 'system',
        title: 'Onderhoud van de nacht',
        description: { nl: 'De systemen worden bijgewerkt.', en: 'The systems are updated.' },
        start: '2026-11-27T00:00',
        end: '2026-11-27T06:00',
        impact: 'outage',
      },
    ],
  },
};

const MARKUP = '<img src="https://evil.example/x.png" onerror="document.title=\'broken in\'"><b>Hello</b>';

/** A feed that is out for the reader: markup for text, script for links, and names that objects have themselves. */
export const HOSTILE_FEED = JSON.stringify({
  ...INCIDENT,
  page: { ...INCIDENT.page, url: 'javascript:document.title="broken in"' },
  incidents: INCIDENT.incidents.map((incident) => ({
    ...incident,
    name: MARKUP,
    shortlink: 'javascript:document.title="broken in"',
    incident_updates: incident.incident_updates.map((update) => ({ ...update, body: MARKUP })),
  })),
}).replace('{', '{"__proto__":{"polluted":true},"constructor":null,');

/** A document of the same kind. */
export const HOSTILE_DOCUMENT = `{
  "__proto__": { "polluted": true },
  "version": 1,
  "defaultLanguage": "nl",
  "maintenance": {
    "timeZone": "Europe/Oslo",
    "notice": "PT24H",
    "activities": [
      { "id": "x", "kind": "system", "title": ${JSON.stringify(MARKUP)}, "description": ${JSON.stringify(MARKUP)},
        "start": "2026-11-27T00:00", "end": "2026-11-27T06:00", "impact": "outage" }
    ]
  }
}`;
