/** Documents in the shape of each format, about an invented service. */

export type Fields = Record<string, unknown>;

const LINK = 'https://status.example.com/e/';

/** incident.io's widget API. */
export const widget = (fields: Fields = {}): Fields => ({
  page_title: 'Example',
  page_url: 'https://status.example.com',
  ongoing_incidents: [],
  in_progress_maintenances: [],
  scheduled_maintenances: [],
  ...fields,
});

export const widgetIncident = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Incident ${id}`,
  status: 'investigating',
  url: `${LINK}${id}`,
  last_update_at: '2026-11-24T07:30:00Z',
  last_update_message: 'We are looking into it.',
  current_worst_impact: 'partial_outage',
  affected_components: [
    { id: 'app', name: 'Sign-in', group_name: 'CRM', current_status: 'partial_outage' },
    { id: 'api', name: 'API', group_name: null, current_status: 'degraded_performance' },
  ],
  ...fields,
});

export const widgetMaintenance = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Maintenance ${id}`,
  status: 'maintenance_scheduled',
  url: `${LINK}${id}`,
  last_update_at: '2026-11-20T07:30:00Z',
  last_update_message: 'We will move the database.',
  affected_components: [{ id: 'app', name: 'Sign-in', current_status: 'operational' }],
  starts_at: '2026-11-25T17:00:00Z',
  ends_at: '2026-11-25T18:00:00Z',
  ...fields,
});

export const runningWidgetMaintenance = (id: string, fields: Fields = {}): Fields => {
  const { starts_at: started_at, ends_at: scheduled_end_at, ...rest } = widgetMaintenance(id);
  return { ...rest, status: 'maintenance_in_progress', started_at, scheduled_end_at, ...fields };
};

/** Instatus; its summary has neither list when both are empty. */
export const instatusSummary = (fields: Fields = {}): Fields => ({
  page: { name: 'Example', url: 'https://status.example.com', status: 'UP' },
  ...fields,
});

export const instatusIncident = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Incident ${id}`,
  started: '2026-11-24T07:00:00.000Z',
  status: 'INVESTIGATING',
  impact: 'PARTIALOUTAGE',
  url: `${LINK}${id}`,
  updatedAt: '2026-11-24T07:30:00.000Z',
  ...fields,
});

export const instatusMaintenance = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Maintenance ${id}`,
  start: '2026-11-25T17:00:00.000Z',
  status: 'NOTSTARTEDYET',
  duration: '60',
  url: `${LINK}${id}`,
  updatedAt: '2026-11-20T07:30:00.000Z',
  ...fields,
});

export const instatusComponent = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Component ${id}`,
  description: '',
  status: 'OPERATIONAL',
  group: null,
  ...fields,
});

/** OpenStatus. */
export const openstatusSummary = (fields: Fields = {}): Fields => ({
  page: { name: 'Example', url: 'https://status.example.com', updated_at: '2026-11-24T08:00:00.000Z' },
  status: { indicator: 'none', description: 'All Systems Operational' },
  components: [
    { name: 'Sign-in', status: 'operational' },
    { name: 'API', status: 'operational' },
  ],
  incidents: [],
  scheduled_maintenances: [],
  ...fields,
});

export const openstatusIncident = (id: number, fields: Fields = {}): Fields => ({
  id,
  name: `Incident ${id}`,
  status: 'investigating',
  updated_at: '2026-11-24T07:30:00.000Z',
  incident_updates: [
    { status: 'investigating', body: 'We are looking into it.', created_at: '2026-11-24T07:30:00.000Z' },
  ],
  ...fields,
});

export const openstatusMaintenance = (id: number, fields: Fields = {}): Fields => ({
  id,
  name: `Maintenance ${id}`,
  status: 'scheduled',
  scheduled_for: '2026-11-25T17:00:00.000Z',
  scheduled_until: '2026-11-25T18:00:00.000Z',
  ...fields,
});

/** cState, built on the morning of 24 November. */
export const cstateIndex = (fields: Fields = {}): Fields => ({
  is: 'index',
  cStateVersion: '5.6',
  apiVersion: '2.0',
  title: 'Example',
  baseURL: 'https://status.example.com/',
  summaryStatus: 'ok',
  categories: [{ name: 'CRM' }],
  pinnedIssues: [],
  systems: [cstateSystem('Sign-in'), cstateSystem('API')],
  buildDate: '2026-11-24',
  buildTime: '08:00',
  buildTimezone: 'UTC',
  ...fields,
});

export const cstateSystem = (name: string, fields: Fields = {}): Fields => ({
  name,
  category: 'CRM',
  status: 'ok',
  unresolvedIssues: [],
  ...fields,
});

export const cstateIssue = (id: string, fields: Fields = {}): Fields => ({
  is: 'issue',
  title: `Issue ${id}`,
  createdAt: '2026-11-24 07:00:00 +0000 UTC',
  lastMod: '2026-11-24 08:30:00 +0100 CET',
  permalink: `${LINK}${id}/`,
  severity: 'disrupted',
  resolved: false,
  informational: false,
  resolvedAt: '<no value>',
  affected: ['Sign-in'],
  filename: `${id}.md`,
  ...fields,
});

/** Upptime. */
export const upptimeSite = (slug: string, fields: Fields = {}): Fields => ({
  name: `Site ${slug}`,
  url: `https://${slug}.example.com`,
  icon: 'https://icons.example.com/a.ico',
  slug,
  status: 'up',
  uptime: '99.92%',
  time: 215,
  dailyMinutesDown: { '2026-11-20': 4, '2026-09-01': 11 },
  ...fields,
});

/** Better Stack: a resource, a report or an update of a JSON:API document. */
export const included = (type: string, id: string, attributes: Fields, more: Fields = {}): Fields => ({
  id,
  type,
  attributes,
  ...more,
});

export const resource = (id: string, fields: Fields = {}): Fields =>
  included('status_page_resource', id, {
    public_name: `Resource ${id}`,
    status: 'operational',
    status_page_section_id: 7,
    ...fields,
  });

export const report = (id: string, fields: Fields = {}, updates: readonly string[] = []): Fields =>
  included(
    'status_report',
    id,
    {
      title: `Report ${id}`,
      report_type: 'manual',
      starts_at: '2026-11-24T07:00:00.000Z',
      ends_at: null,
      aggregate_state: 'degraded',
      affected_resources: [{ status_page_resource_id: 'app', status: 'degraded' }],
      ...fields,
    },
    {
      relationships: {
        status_updates: { data: updates.map((each) => ({ id: each, type: 'status_update' })) },
      },
    },
  );

export const betterStackPage = (entries: readonly unknown[] = [], attributes: Fields = {}): Fields => ({
  data: {
    id: '165',
    type: 'status_page',
    attributes: {
      company_name: 'Example',
      custom_domain: 'status.example.com',
      timezone: 'Amsterdam',
      aggregate_state: 'operational',
      ...attributes,
    },
  },
  included: [
    included('status_page_section', '7', { name: 'CRM' }),
    resource('app'),
    resource('api'),
    ...entries,
  ],
});

/** Our own. */
export const trustStatus = (fields: Fields = {}): Fields => ({
  version: 1,
  updated: '2026-11-24T08:00:00Z',
  page: { url: 'https://status.example.com' },
  incidents: [],
  maintenances: [],
  components: [
    { id: 'app', name: 'Sign-in', state: 'operational' },
    { id: 'api', name: 'API', state: 'operational' },
  ],
  ...fields,
});

export const trustIncident = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Incident ${id}`,
  phase: 'investigating',
  severity: 'major',
  startedAt: '2026-11-24T07:00:00Z',
  updatedAt: '2026-11-24T07:30:00Z',
  message: 'We are looking into it.',
  url: `${LINK}${id}`,
  components: ['app'],
  ...fields,
});

export const trustMaintenance = (id: string, fields: Fields = {}): Fields => ({
  id,
  name: `Maintenance ${id}`,
  state: 'scheduled',
  start: '2026-11-25T17:00:00Z',
  end: '2026-11-25T18:00:00Z',
  updatedAt: '2026-11-20T07:30:00Z',
  message: 'We will move the database.',
  url: `${LINK}${id}`,
  components: ['app'],
  ...fields,
});
