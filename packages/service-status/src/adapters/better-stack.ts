import { compact } from '@trust-widgets/schedule-core/engine';

import type { ServiceStatus, StatusComponent, StatusIncident, StatusMaintenance } from '../service-status.js';
import { componentOf, idsOf, incidentOf, maintenanceOf, readAll, readComponents } from './entries.js';
import type { FeedRecord, RecordList } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { choice, DOWN, HEALTH, impactOf, OPERATIONAL } from './words.js';
import type { Choice, Health, Words } from './words.js';

const WORDS: Words<Health> = {
  ...HEALTH,
  resolved: OPERATIONAL,
  downtime: DOWN,
  not_monitored: ['unknown', 'none'],
};

const stateOf = (attributes: FeedRecord): Choice<Health> => choice(attributes, ['aggregate_state'], WORDS);

const isMaintenance = (attributes: FeedRecord): boolean =>
  attributes.text('report_type') === 'maintenance' || stateOf(attributes).meaning?.[0] === 'maintenance';

/** The newest of the updates that a report refers to. */
function messageOf(report: FeedRecord, updates: ReadonlyMap<string, FeedRecord>): string | undefined {
  const references = report.record('relationships')?.record('status_updates')?.list('data').entries ?? [];
  const [newest] = references
    .map((reference) => updates.get(reference.text('id') ?? ''))
    .filter((update) => update !== undefined)
    .map((update) => ({ at: update.instant('published_at') ?? 0, message: update.text('message') }))
    .sort((a, b) => b.at - a.at);
  return newest?.message;
}

function resourceOf(record: FeedRecord): StatusComponent | undefined {
  const attributes = record.record('attributes');
  const component = attributes && componentOf(attributes, WORDS);
  const groupId = attributes?.text('status_page_section_id');
  return component && compact({ ...component, id: record.text('id') ?? component.id, groupId });
}

/** What a report is whichever kind it is of. */
const common = (record: FeedRecord, attributes: FeedRecord, updates: ReadonlyMap<string, FeedRecord>) => ({
  ...compact({ id: record.text('id'), message: messageOf(record, updates) }),
  componentIds: idsOf(attributes, 'affected_resources', 'status_page_resource_id') ?? [],
});

/** Reads the page, which is a JSON:API document: reports refer to their updates, resources to their sections. */
function read(document: FeedRecord): ServiceStatus {
  const page = document.record('data')?.record('attributes');
  const included = document.list('included');
  // What does not say what it is may be a report.
  const isComplete = included.complete && included.entries.every((entry) => entry.text('type') !== undefined);
  const of = (type: string): RecordList => ({
    entries: included.entries.filter((entry) => entry.text('type') === type),
    complete: isComplete,
  });
  const updates = new Map<string, FeedRecord>();
  for (const update of of('status_update').entries) {
    const attributes = update.record('attributes');
    if (attributes) updates.set(update.text('id') ?? '', attributes);
  }

  const incidentIn = (record: FeedRecord): StatusIncident | undefined => {
    const attributes = record.record('attributes');
    const incident = attributes && incidentOf(attributes, WORDS);
    if (!incident) return undefined;
    // A report that is over need not have an end.
    const { word, meaning } = stateOf(attributes);
    const isOver =
      meaning === OPERATIONAL || (word === undefined && attributes.text('ends_at') !== undefined);
    return {
      ...incident,
      ...common(record, attributes, updates),
      phase: isOver ? 'resolved' : 'ongoing',
      severity: impactOf(meaning),
    };
  };
  const maintenanceIn = (record: FeedRecord): StatusMaintenance | undefined => {
    const attributes = record.record('attributes');
    const maintenance = attributes && maintenanceOf(attributes);
    const isOver = /^resolved$/i.test((attributes && stateOf(attributes).word) ?? '');
    return (
      maintenance && {
        ...maintenance,
        ...common(record, attributes, updates),
        ...(isOver && { state: 'completed' as const }),
      }
    );
  };

  const reports = of('status_report');
  const planned = new Set(
    reports.entries.filter((report) => {
      const attributes = report.record('attributes');
      return attributes && isMaintenance(attributes);
    }),
  );
  const { complete } = reports;
  const status = statusOf(document, {
    ...(page && { indicator: stateOf(page) }),
    incidents: readAll(
      { entries: reports.entries.filter((entry) => !planned.has(entry)), complete },
      incidentIn,
    ),
    maintenances: readAll({ entries: [...planned], complete }, maintenanceIn),
    components: readComponents(of('status_page_resource'), resourceOf),
  });
  const domain = page?.text('custom_domain');
  return domain !== undefined && /^[\w.-]+$/.test(domain)
    ? { ...status, pageUrl: `https://${domain}` }
    : status;
}

/** Better Stack: the page's `/index.json`. That it lists all that is planned is nowhere said. */
export const betterStack: Adapter = { type: 'better-stack', keys: ['data', 'included'], read };
