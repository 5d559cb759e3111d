import type { ServiceStatus } from '../service-status.js';
import { incidentOf, maintenanceOf, readAll, readComponents } from './entries.js';
import type { FeedRecord } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { choice, HEALTH } from './words.js';

/** Reads any document of the v2 API: the summary, or the status, components, incidents or maintenance alone. */
function read(document: FeedRecord): ServiceStatus {
  const indicator = choice(document.record('status'), ['indicator'], HEALTH);
  return statusOf(document, {
    indicator,
    incidents: readAll(document.list('incidents'), (record) => incidentOf(record)),
    maintenances: readAll(document.list('scheduled_maintenances'), (record) => maintenanceOf(record)),
    components: readComponents(document.list('components')),
    tellsIncidents: document.has('incidents'),
    // The summary of some pages leaves the list out when it is empty; the other documents never have it.
    tellsMaintenance:
      document.has('scheduled_maintenances') || (document.has('components') && indicator.word !== undefined),
  });
}

/**
 * Atlassian Statuspage, API v2: `/api/v2/summary.json` and the documents that hold parts of it. The compatible
 * endpoint of incident.io leaves out or nulls what is empty, which is read as empty here too.
 */
export const statuspage: Adapter = {
  type: 'statuspage',
  // `page` alone is left out: it says nothing of health, and other formats have it too.
  keys: ['status', 'incidents', 'scheduled_maintenances', 'components'],
  read,
};
