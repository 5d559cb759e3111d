import { compact, MINUTE } from '@trust-widgets/schedule-core/engine';

import { SEVERITIES } from '../service-status.js';
import type {
  MaintenanceState,
  StatusComponent,
  StatusIncident,
  StatusMaintenance,
} from '../service-status.js';
import type { FeedRecord, RecordList } from './feed-record.js';
import { choice, HEALTH, impactOf, PHASES, STATES } from './words.js';
import type { Health, Words } from './words.js';

/*
 * The entries of a status document. Formats differ in how they call a thing, and hardly ever call two things the
 * same: a reader that knows all the names is a tenth of one for each format.
 */

/** Each key has one meaning in all formats but `started_at`, which is when a Statuspage entry was made. */
const ENDS = ['scheduled_until', 'scheduled_end_at', 'ends_at', 'end'];

/** Minutes of up to two years: what a date can be counted from. */
const MINUTES = /^\d{1,6}$/;

/** The ids in a list of components; none where one cannot be read, for it might be any. Undefined: no list. */
export function idsOf(record: FeedRecord, list: string, key: string): string[] | undefined {
  const { entries, complete } = record.list(list, key);
  if (complete && entries.length === 0) return undefined;
  const ids = entries.map((entry) => entry.text(key)).filter((id) => id !== undefined);
  return complete && ids.length === entries.length ? [...new Set(ids)] : [];
}

/** What is said of an incident and of maintenance alike; undefined for an entry that says nothing. */
function eventOf(record: FeedRecord) {
  const name = record.text('name', 'title');
  const url = record.link('shortlink', 'url', 'permalink');
  const id = record.text('id') ?? url ?? name;
  if (id === undefined) {
    record.fault('id', 'required', 'An entry with neither id nor name is left out.');
    return undefined;
  }
  // Newest first. Names may carry the group's name in front, so components are told apart by their code.
  const updates = record.list('incident_updates').entries;
  const affected = updates.map((update) => idsOf(update, 'affected_components', 'code'));
  const listed =
    idsOf(record, 'components', 'id') ??
    idsOf(record, 'affected_components', 'id') ??
    affected.find((ids) => ids !== undefined);
  return {
    id,
    name: name ?? id,
    updatedAt: record.instant('updated_at', 'updatedAt', 'last_update_at', 'lastMod'),
    message: record.text('message', 'last_update_message') ?? updates[0]?.text('body'),
    url,
    componentIds: listed ?? [],
  };
}

export function incidentOf(record: FeedRecord, words: Words<Health> = HEALTH): StatusIncident | undefined {
  const event = eventOf(record);
  if (event === undefined) return undefined;
  const { meaning, strange } = choice(record, ['status', 'phase'], PHASES);
  return compact({
    ...event,
    phase: meaning ?? (record.instant('resolved_at') === undefined ? 'ongoing' : 'resolved'),
    reportedPhase: strange,
    severity: impactOf(choice(record, ['impact', 'current_worst_impact', 'severity'], words).meaning),
    startedAt: record.instant('started_at', 'created_at', 'started', 'startedAt', 'starts_at', 'createdAt'),
  });
}

/**
 * @param assumed what it is where it does not say so itself
 * @param starts more names of its start
 */
export function maintenanceOf(
  record: FeedRecord,
  assumed: MaintenanceState = 'scheduled',
  starts: readonly string[] = [],
): StatusMaintenance | undefined {
  const event = eventOf(record);
  if (event === undefined) return undefined;
  const { meaning, strange } = choice(record, ['status', 'state'], STATES);
  const start = record.instant('scheduled_for', 'starts_at', 'start', ...starts);
  let end = record.instant(...ENDS);
  const length = record.text('duration');
  if (length !== undefined && start !== undefined && end === undefined) {
    if (MINUTES.test(length)) end = start + Number(length) * MINUTE;
    else record.fault('duration', 'duration', 'Expected a number of minutes.');
  }
  if (start !== undefined && end !== undefined && end <= start) {
    const key = ENDS.find((each) => record.text(each) !== undefined) ?? 'duration';
    record.fault(key, 'order', 'Expected an end after the start.');
    end = undefined;
  }
  return compact({
    ...event,
    state: meaning ?? assumed,
    reportedState: strange,
    start,
    end,
  });
}

export function componentOf(record: FeedRecord, words: Words<Health> = HEALTH): StatusComponent | undefined {
  const name = record.text('name', 'public_name');
  const id = record.text('id', 'slug') ?? name;
  if (id === undefined) {
    record.fault('id', 'required', 'A component with neither id nor name is left out.');
    return undefined;
  }
  const { meaning, strange } = choice(record, ['status', 'state'], words);
  const [state, severity] = meaning ?? ['unknown', strange === undefined ? 'none' : 'minor'];
  return compact({ id, name: name ?? id, state, severity, groupId: record.text('group_id', 'groupId') });
}

/** The entries of lists that can be read, and whether nothing had to be left out. */
export interface Entries<T> {
  readonly values: readonly T[];
  readonly complete: boolean;
}

/** Reads the entries of a list: each id once, the first. */
export function readAll<T extends { readonly id: string }>(
  { entries, complete }: RecordList,
  read: (record: FeedRecord) => T | undefined,
  isBetter: (value: T, than: T) => boolean = () => false,
): Entries<T> {
  const byId = new Map<string, T>();
  let all = complete;
  for (const entry of entries) {
    const value = read(entry);
    if (value === undefined) {
      all = false;
      continue;
    }
    const known = byId.get(value.id);
    if (known === undefined || isBetter(value, known)) byId.set(value.id, value);
  }
  return { values: [...byId.values()], complete: all };
}

/** Two components of one id, as where a format has names only, are as well as the worse one. */
export function readComponents(
  list: RecordList,
  read: (record: FeedRecord) => StatusComponent | undefined = (record) => componentOf(record),
): Entries<StatusComponent> {
  const rank = ({ severity }: StatusComponent): number => SEVERITIES.indexOf(severity);
  return readAll(list, read, (value, than) => rank(value) > rank(than));
}
