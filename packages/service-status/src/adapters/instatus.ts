import { compact } from '@trust-widgets/schedule-core/engine';

import type { ServiceStatus, StatusComponent } from '../service-status.js';
import { componentOf, incidentOf, maintenanceOf, readAll, readComponents } from './entries.js';
import type { FeedRecord, RecordList } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { choice, HEALTH } from './words.js';

/** A list of components, or what the endpoint of components answers: an object that holds one. */
function componentsIn(document: FeedRecord): RecordList {
  const isList = Array.isArray(document.value('components'));
  return ((isList ? undefined : document.record('components')) ?? document).list('components');
}

/** Reads `/summary.json` in its old and new form, and the list of components by itself or in it. */
function read(document: FeedRecord): ServiceStatus {
  const parents = new Map<FeedRecord, string | undefined>();
  const { entries, complete } = componentsIn(document);
  const withChildren = entries.flatMap((entry) => {
    const children = entry.list('children').entries;
    for (const child of children) parents.set(child, entry.text('id', 'name'));
    return [entry, ...children];
  });
  const memberOf = (record: FeedRecord): StatusComponent | undefined => {
    const component = componentOf(record);
    const groupId = parents.get(record) ?? record.record('group')?.text('id', 'name');
    return component && compact({ ...component, groupId: groupId ?? component.groupId });
  };

  const indicator = choice(document.record('page'), ['status'], HEALTH);
  // A summary leaves out the lists that are empty.
  const isSummary = indicator.word !== undefined || document.has('activeIncidents', 'activeMaintenances');
  return statusOf(document, {
    indicator,
    incidents: readAll(document.list('activeIncidents'), (record) => incidentOf(record)),
    maintenances: readAll(document.list('activeMaintenances'), (record) => maintenanceOf(record)),
    components: readComponents({ entries: withChildren, complete }, memberOf),
    tellsIncidents: document.has('activeIncidents'),
    tellsMaintenance: isSummary,
  });
}

/** Instatus: `/summary.json`, `/v3/summary.json` and `/v3/components.json`. */
export const instatus: Adapter = {
  type: 'instatus',
  keys: ['page', 'activeIncidents', 'activeMaintenances', 'components'],
  bareList: 'components',
  read,
};
