import { gravest } from '../service-status.js';
import type {
  ComponentState,
  IncidentPhase,
  MaintenanceState,
  ServiceStatus,
  Severity,
  StatusComponent,
  StatusIncident,
  StatusMaintenance,
} from '../service-status.js';
import { compact } from '@trust-widgets/schedule-core/engine';
import type { FeedRecord } from './feed-record.js';

/*
 * Atlassian Statuspage, API v2: `/api/v2/summary.json` and the documents that hold parts of it. The
 * compatible endpoint of incident.io leaves out or nulls what is empty, which is read as empty here too.
 */

const SEVERITY = new Map<string, Severity>([
  ['none', 'none'],
  ['maintenance', 'none'],
  ['minor', 'minor'],
  ['major', 'major'],
  ['critical', 'critical'],
]);

const INCIDENT_PHASE = new Map<string, IncidentPhase>([
  ['investigating', 'investigating'],
  ['identified', 'identified'],
  ['monitoring', 'monitoring'],
  ['resolved', 'resolved'],
  ['postmortem', 'resolved'],
]);

const MAINTENANCE_STATE = new Map<string, MaintenanceState>([
  ['scheduled', 'scheduled'],
  ['in_progress', 'in-progress'],
  ['verifying', 'verifying'],
  ['completed', 'completed'],
]);

/** The page's own scale: a partial outage of a component makes the page "major", a full one "critical". */
const COMPONENT_STATE = new Map<string, readonly [ComponentState, Severity]>([
  ['operational', ['operational', 'none']],
  ['under_maintenance', ['maintenance', 'none']],
  ['degraded_performance', ['degraded', 'minor']],
  ['partial_outage', ['partial-outage', 'major']],
  ['major_outage', ['major-outage', 'critical']],
]);

/** A word of the feed and its meaning in the format; a word outside the format is a fault and means nothing. */
function choice<T>(
  record: FeedRecord | undefined,
  key: string,
  words: ReadonlyMap<string, T>,
): { readonly word: string | undefined; readonly meaning: T | undefined } {
  const word = record?.text(key);
  const meaning = word === undefined ? undefined : words.get(word);
  if (word !== undefined && meaning === undefined) {
    record?.fault(key, 'choice', `Expected one of ${[...words.keys()].join(', ')}.`);
  }
  return { word, meaning };
}

/** The ids in a list of components; none where one cannot be read, for it might be any. Undefined: no list. */
function idsOf(record: FeedRecord, list: string, key: string): string[] | undefined {
  const { entries, complete } = record.list(list);
  if (complete && entries.length === 0) return undefined;
  const ids = entries.map((entry) => entry.text(key)).filter((id) => id !== undefined);
  return complete && ids.length === entries.length ? [...new Set(ids)] : [];
}

/** What is said of an incident and of maintenance alike; undefined for an entry that says nothing. */
function eventOf(record: FeedRecord) {
  const name = record.text('name');
  const id = record.text('id') ?? name;
  if (id === undefined) {
    record.fault('id', 'required', 'An entry with neither id nor name is left out.');
    return undefined;
  }
  // Newest first. Names may carry the group's name in front, so components are told apart by their code.
  const updates = record.list('incident_updates').entries;
  const affected = updates.map((update) => idsOf(update, 'affected_components', 'code'));
  const listed = idsOf(record, 'components', 'id') ?? affected.find((ids) => ids !== undefined);
  return {
    id,
    name: name ?? id,
    updatedAt: record.instant('updated_at'),
    message: updates[0]?.text('body'),
    url: record.link('shortlink'),
    componentIds: listed ?? [],
  };
}

function incidentOf(record: FeedRecord): StatusIncident | undefined {
  const event = eventOf(record);
  if (event === undefined) return undefined;
  const { word, meaning } = choice(record, 'status', INCIDENT_PHASE);
  return compact({
    ...event,
    phase: meaning ?? (record.instant('resolved_at') === undefined ? 'ongoing' : 'resolved'),
    reportedPhase: meaning === undefined ? word : undefined,
    severity: choice(record, 'impact', SEVERITY).meaning ?? 'minor',
    startedAt: record.instant('started_at') ?? record.instant('created_at'),
  });
}

function maintenanceOf(record: FeedRecord): StatusMaintenance | undefined {
  const event = eventOf(record);
  if (event === undefined) return undefined;
  const { word, meaning } = choice(record, 'status', MAINTENANCE_STATE);
  // `started_at` is when the entry was made, not when the work starts.
  const start = record.instant('scheduled_for');
  let end = record.instant('scheduled_until');
  if (start !== undefined && end !== undefined && end <= start) {
    record.fault('scheduled_until', 'order', 'Expected an end after the start.');
    end = undefined;
  }
  return compact({
    ...event,
    state: meaning ?? 'scheduled',
    reportedState: meaning === undefined ? word : undefined,
    start,
    end,
  });
}

function componentOf(record: FeedRecord): StatusComponent | undefined {
  const id = record.text('id');
  if (id === undefined) {
    record.fault('id', 'required', 'A component without id is left out.');
    return undefined;
  }
  const { word, meaning } = choice(record, 'status', COMPONENT_STATE);
  const [state, severity] = meaning ?? ['unknown', word === undefined ? 'none' : 'minor'];
  return compact({ id, name: record.text('name') ?? id, state, severity, groupId: record.text('group_id') });
}

/** The entries of a list that can be read, each id once, and whether nothing had to be left out. */
function readAll<T extends { readonly id: string }>(
  document: FeedRecord,
  key: string,
  read: (record: FeedRecord) => T | undefined,
): { readonly values: readonly T[]; readonly complete: boolean } {
  const { entries, complete } = document.list(key);
  const byId = new Map<string, T>();
  let all = complete;
  for (const entry of entries) {
    const value = read(entry);
    if (value === undefined) all = false;
    else if (!byId.has(value.id)) byId.set(value.id, value);
  }
  return { values: [...byId.values()], complete: all };
}

/** Reads any document of the v2 API: the summary, or the status, components, incidents or maintenance alone. */
export function readStatuspage(document: FeedRecord): ServiceStatus {
  const page = document.record('page');
  const summary = document.record('status');
  const incidents = readAll(document, 'incidents', incidentOf);
  const maintenances = readAll(document, 'scheduled_maintenances', maintenanceOf);
  const components = readAll(document, 'components', componentOf);

  const { word: indicator, meaning } = choice(summary, 'indicator', SEVERITY);
  const pageSeverity =
    indicator === undefined
      ? gravest(components.values.map(({ severity }) => severity))
      : (meaning ?? 'minor');
  const open = incidents.values.filter(({ phase }) => phase !== 'resolved');

  const tellsHealth = indicator !== undefined || document.has('incidents') || components.values.length > 0;
  return {
    known: tellsHealth && incidents.complete && components.complete,
    // The summary of some pages leaves the list out when it is empty; the other documents never have it.
    listsMaintenance:
      maintenances.complete &&
      (document.has('scheduled_maintenances') || (document.has('components') && indicator !== undefined)),
    severity: gravest([pageSeverity, ...open.map(({ severity }) => severity)]),
    incidents: incidents.values,
    maintenances: maintenances.values,
    components: components.values,
    ...compact({ pageUrl: page?.link('url'), asOf: page?.instant('updated_at') }),
  };
}
