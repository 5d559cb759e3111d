import { compact, HOUR, parseInstant } from '@trust-widgets/schedule-core/engine';

import { gravest } from '../service-status.js';
import type { ServiceStatus, StatusComponent, StatusIncident, StatusMaintenance } from '../service-status.js';
import { componentOf, idsOf, incidentOf, readAll, readComponents } from './entries.js';
import type { FeedRecord, RecordList } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { choice, DEGRADED, DOWN, OPERATIONAL, PARTIAL } from './words.js';

const WORDS = { ok: OPERATIONAL, notice: DEGRADED, disrupted: PARTIAL, down: DOWN };

/** The document has the wall clock of whoever built it: in a zone that is not UTC it may be this much behind. */
const ZONE_DOUBT = 12 * HOUR;

/** The latest instant at which the document may have been built; undefined where it does not say. */
function builtBy(document: FeedRecord): number | undefined {
  const [date, time] = [document.text('buildDate'), document.text('buildTime')];
  const built = parseInstant(`${date ?? ''}T${time ?? ''}Z`);
  const isUtc = /^(UTC|GMT)$/.test(document.text('buildTimezone') ?? '');
  return built === undefined || isUtc ? built : built + ZONE_DOUBT;
}

/** An issue is over when its author says so; when that was may read `<no value>`. */
function issueOf(record: FeedRecord): StatusIncident | undefined {
  const incident = incidentOf(record, WORDS);
  const resolved = record.value('resolved');
  return (
    incident && {
      ...incident,
      phase: resolved === true || resolved === 'true' ? 'resolved' : 'ongoing',
      // Names: systems have no ids.
      componentIds: idsOf(record, 'affected', 'name') ?? [],
    }
  );
}

/** An announcement is an issue with a date to come; it has no field for its end. */
function announcementOf(issue: StatusIncident): StatusMaintenance {
  const { id, name, updatedAt, message, url, componentIds, startedAt: start } = issue;
  return compact({ id, name, updatedAt, message, url, componentIds, start, state: 'scheduled' as const });
}

function joined(lists: readonly RecordList[]): RecordList {
  return {
    entries: lists.flatMap(({ entries }) => entries),
    complete: lists.every(({ complete }) => complete),
  };
}

/** Reads the index. A state that only what lies ahead accounts for is no disturbance yet. */
function read(document: FeedRecord): ServiceStatus {
  const now = builtBy(document);
  const isAhead = ({ startedAt, phase }: StatusIncident): boolean =>
    phase !== 'resolved' && now !== undefined && startedAt !== undefined && startedAt > now;
  const onlyAhead = (issues: readonly StatusIncident[]): boolean =>
    issues.length > 0 && issues.every(isAhead);

  const systems = document.list('systems');
  const lists = [
    ...systems.entries.map((system) => system.list('unresolvedIssues')),
    document.list('pinnedIssues'),
  ];
  const issues = readAll(joined(lists), issueOf);

  const bySystem = new Map<string, StatusIncident[]>();
  for (const issue of issues.values) {
    for (const name of issue.componentIds) {
      const mine = bySystem.get(name);
      if (mine) mine.push(issue);
      else bySystem.set(name, [issue]);
    }
  }

  const systemOf = (record: FeedRecord): StatusComponent | undefined => {
    const component = componentOf(record, WORDS);
    const mine = bySystem.get(component?.name ?? '') ?? [];
    const open = mine.filter((issue) => issue.phase !== 'resolved' && !isAhead(issue));
    const severity = gravest(open.map((issue) => issue.severity));
    // Before version 5 a system has a list of its issues, but no state of its own.
    const isSilent = component?.state === 'unknown' && component.severity === 'none';
    if (!component || !(isSilent ? record.has('unresolvedIssues') : onlyAhead(mine))) return component;
    const [state] = Object.values(WORDS).find(([, each]) => each === severity) ?? OPERATIONAL;
    return { ...component, state, severity };
  };

  const incidents = issues.values.filter((issue) => !isAhead(issue));
  const components = readComponents(systems, systemOf);
  const open = issues.values.filter(({ phase }) => phase !== 'resolved');
  const status = statusOf(document, {
    ...(!onlyAhead(open) && { indicator: choice(document, ['summaryStatus'], WORDS) }),
    incidents: { values: incidents, complete: issues.complete },
    maintenances: { values: issues.values.filter(isAhead).map(announcementOf), complete: issues.complete },
    components,
    tellsIncidents: document.has('systems'),
  });
  // Summary and systems are written apart, and disagree at times.
  return { ...status, severity: gravest([status, ...components.values].map(({ severity }) => severity)) };
}

/** cState: `/index.json`. Whether it lists what lies ahead is for its owner to decide, so silence promises nothing. */
export const cstate: Adapter = { type: 'cstate', keys: ['summaryStatus', 'systems', 'pinnedIssues'], read };
