import { compact } from '@trust-widgets/schedule-core/engine';

import { gravest } from '../service-status.js';
import type { ServiceStatus, StatusComponent, StatusIncident, StatusMaintenance } from '../service-status.js';
import type { Entries } from './entries.js';
import type { FeedRecord } from './feed-record.js';
import type { Choice, Health } from './words.js';

/** What an adapter found in a document. */
interface Findings {
  readonly incidents?: Entries<StatusIncident>;
  readonly maintenances?: Entries<StatusMaintenance>;
  readonly components?: Entries<StatusComponent>;
  /** The page's own summary. */
  readonly indicator?: Choice<Health>;
  /** Does the document say which incidents there are, be it that there are none? */
  readonly tellsIncidents?: boolean;
  /** Would it have named planned work? */
  readonly tellsMaintenance?: boolean;
}

/** Where the formats tell of the present state, besides their components. */
const TELLING = ['status', 'incidents', 'ongoing_incidents', 'activeIncidents'];

const NOTHING = { values: [], complete: true } as const;

/** The status that follows from what was found: the same for every format. */
export function statusOf(
  document: FeedRecord,
  {
    incidents = NOTHING,
    maintenances = NOTHING,
    components = NOTHING,
    indicator,
    tellsIncidents = false,
    tellsMaintenance = false,
  }: Findings,
): ServiceStatus {
  const open = incidents.values.filter(({ phase }) => phase !== 'resolved');
  // A page that says that it does not know says nothing.
  const tellsPage = indicator?.word !== undefined && indicator.meaning?.[0] !== 'unknown';
  const summary = tellsPage
    ? [indicator.meaning?.[1] ?? 'minor']
    : components.values.map(({ severity }) => severity);
  // Components are not all of what a document says that this format's names did not reach. A state in a word not
  // known here is at least minor: that is something said.
  const tellsComponents =
    !document.has(...TELLING) &&
    components.values.length > 0 &&
    components.values.every(({ state, severity }) => state !== 'unknown' || severity !== 'none');
  const page = document.record('page');
  return {
    known: (tellsPage || tellsIncidents || tellsComponents) && incidents.complete && components.complete,
    listsMaintenance: tellsMaintenance && maintenances.complete,
    severity: gravest([...summary, ...open.map(({ severity }) => severity)]),
    incidents: incidents.values,
    maintenances: maintenances.values,
    components: components.values,
    ...compact({
      pageUrl: page?.link('url') ?? document.link('page_url', 'baseURL'),
      asOf: page?.instant('updated_at') ?? document.instant('updated'),
    }),
  };
}
