import type { ServiceStatus } from '../service-status.js';
import { incidentOf, maintenanceOf, readAll, readComponents } from './entries.js';
import type { FeedRecord } from './feed-record.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { choice, HEALTH } from './words.js';

/** Is there a list? In a document that people write, `null` is as good as nothing. */
const says = (document: FeedRecord, key: string): boolean =>
  document.value(key) !== undefined && document.value(key) !== null;

/** Reads our own status document. What it has no list of it says nothing of. */
function read(document: FeedRecord): ServiceStatus {
  document.reading.language = document.text('defaultLanguage') ?? 'en';
  const isOurs = document.value('version') === 1;
  if (!isOurs) document.fault('version', 'version', 'Expected the number 1.');
  const status = statusOf(document, {
    indicator: choice(document, ['severity'], HEALTH),
    incidents: readAll(document.list('incidents'), (record) => incidentOf(record)),
    maintenances: readAll(document.list('maintenances'), (record) => maintenanceOf(record)),
    components: readComponents(document.list('components')),
    tellsMaintenance: isOurs && says(document, 'maintenances'),
    tellsIncidents: true,
  });
  return { ...status, known: status.known && isOurs && says(document, 'incidents') };
}

/** The status document of this project; see `TrustStatusDocument`. */
export const trust: Adapter = {
  type: 'trust',
  keys: ['incidents', 'maintenances', 'components', 'severity'],
  read,
};
