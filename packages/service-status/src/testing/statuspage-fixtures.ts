/** Documents in the shape of the Statuspage v2 API, about an invented service. */

type Fields = Record<string, unknown>;

export const component = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Component ${id}`,
  status: 'operational',
  position: 1,
  group: false,
  group_id: null,
  only_show_if_degraded: false,
  ...fields,
});

export const incident = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Incident ${id}`,
  status: 'investigating',
  impact: 'minor',
  created_at: '2026-11-24T08:00:00.000+01:00',
  started_at: '2026-11-24T08:00:00.000+01:00',
  updated_at: '2026-11-24T08:30:00.000+01:00',
  resolved_at: null,
  shortlink: `https://status.example.com/i/${id}`,
  incident_updates: [],
  components: [],
  ...fields,
});

export const maintenance = (id: string, fields: Fields = {}): Fields => ({
  ...incident(id),
  name: `Maintenance ${id}`,
  status: 'scheduled',
  impact: 'maintenance',
  scheduled_for: '2026-11-25T18:00:00.000+01:00',
  scheduled_until: '2026-11-25T19:00:00.000+01:00',
  ...fields,
});

export const summary = (fields: Fields = {}): Fields => ({
  page: {
    id: 'example',
    name: 'Example',
    url: 'https://status.example.com',
    time_zone: 'Europe/Oslo',
    updated_at: '2026-11-24T09:00:00.000+01:00',
  },
  components: [component('app'), component('api')],
  incidents: [],
  scheduled_maintenances: [],
  status: { indicator: 'none', description: 'All Systems Operational' },
  ...fields,
});
