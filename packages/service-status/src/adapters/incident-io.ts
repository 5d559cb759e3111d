import type { ServiceStatus } from '../service-status.js';
import { incidentOf, maintenanceOf, readAll } from './entries.js';
import type { FeedRecord } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { statuspage } from './statuspage.js';

const LISTS = ['ongoing_incidents', 'in_progress_maintenances', 'scheduled_maintenances'];

/** Reads the summary of the widget API, which has no word on the whole: three empty lists are the all-clear. */
function readWidget(document: FeedRecord): ServiceStatus {
  const running = document.list('in_progress_maintenances');
  const planned = document.list('scheduled_maintenances');
  const tells = document.has(...LISTS);
  return statusOf(document, {
    incidents: readAll(document.list('ongoing_incidents'), (record) => incidentOf(record)),
    maintenances: readAll(
      {
        entries: [...running.entries, ...planned.entries],
        complete: running.complete && planned.complete,
      },
      (record) =>
        maintenanceOf(record, running.entries.includes(record) ? 'in-progress' : 'scheduled', ['started_at']),
    ),
    tellsIncidents: tells,
    tellsMaintenance: tells,
  });
}

const WIDGET_KEYS = ['page_title', 'page_url', 'ongoing_incidents', 'in_progress_maintenances'];

/** incident.io: `/api/v1/summary` of the widget API, and `/api/v2/summary.json`, which is Statuspage's. */
export const incidentIo: Adapter = {
  type: 'incident-io',
  keys: [...LISTS, ...statuspage.keys],
  read: (document) => (document.has(...WIDGET_KEYS) ? readWidget(document) : statuspage.read(document)),
};
