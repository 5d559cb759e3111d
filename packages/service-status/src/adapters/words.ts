import type { ComponentState, IncidentPhase, MaintenanceState, Severity } from '../service-status.js';
import type { FeedRecord } from './feed-record.js';

/** Words of feeds and what they mean. */
export type Words<T> = Readonly<Record<string, T>>;

/** How a part of the service, or all of it, is doing. */
export type Health = readonly [ComponentState, Severity];

export const OPERATIONAL: Health = ['operational', 'none'];
export const DEGRADED: Health = ['degraded', 'minor'];
export const PARTIAL: Health = ['partial-outage', 'major'];
export const DOWN: Health = ['major-outage', 'critical'];
const MAINTENANCE: Health = ['maintenance', 'none'];

/**
 * The words of pages, components and impacts. No two formats mean different things by one word, so there is one
 * vocabulary; Statuspage's own scale has a component's partial outage as "major", a full one as "critical".
 */
export const HEALTH: Words<Health> = {
  none: OPERATIONAL,
  operational: OPERATIONAL,
  up: OPERATIONAL,
  maintenance: MAINTENANCE,
  under_maintenance: MAINTENANCE,
  minor: DEGRADED,
  degraded: DEGRADED,
  degraded_performance: DEGRADED,
  has_issues: DEGRADED,
  minor_outage: ['partial-outage', 'minor'],
  major: PARTIAL,
  partial_outage: PARTIAL,
  critical: DOWN,
  major_outage: DOWN,
  full_outage: DOWN,
  unknown: ['unknown', 'none'],
};

export const PHASES: Words<IncidentPhase> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  ongoing: 'ongoing',
  resolved: 'resolved',
  postmortem: 'resolved',
};

export const STATES: Words<MaintenanceState> = {
  scheduled: 'scheduled',
  maintenance_scheduled: 'scheduled',
  not_started_yet: 'scheduled',
  in_progress: 'in-progress',
  maintenance_in_progress: 'in-progress',
  verifying: 'verifying',
  completed: 'completed',
};

/** How bad an open incident is that is called this: what nobody knows the impact of is at least minor. */
export const impactOf = (health: Health | undefined): Severity =>
  health === undefined || health[0] === 'unknown' ? 'minor' : health[1];

/** What a feed says in a word; empty where it says nothing. */
export interface Choice<T> {
  readonly word?: string;
  readonly meaning?: T | undefined;
  /** The word, where it has no meaning known here. */
  readonly strange?: string | undefined;
}

/** Some formats write `under_maintenance` and some `UNDERMAINTENANCE`. */
const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** What the first of the keys with a word says. A word that is not known is a fault and means nothing. */
export function choice<T>(
  record: FeedRecord | undefined,
  keys: readonly string[],
  words: Words<T>,
): Choice<T> {
  for (const key of keys) {
    const word = record?.text(key);
    if (word === undefined) continue;
    const known = Object.keys(words);
    const found = known.find((each) => bare(each) === bare(word));
    if (found !== undefined) return { word, meaning: words[found] };
    record?.fault(key, 'choice', `Expected one of ${known.join(', ')}.`);
    return { word, strange: word };
  }
  return {};
}
