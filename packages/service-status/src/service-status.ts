/** How bad it is, mildest first. */
export const SEVERITIES = ['none', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The gravest of some severities; `none` of none. */
export function gravest(severities: readonly Severity[]): Severity {
  const rank = Math.max(0, ...severities.map((severity) => SEVERITIES.indexOf(severity)));
  return SEVERITIES[rank] ?? 'none';
}

/** `ongoing` is an open incident whose phase the feed does not state, or states in a word not known here. */
export type IncidentPhase = 'investigating' | 'identified' | 'monitoring' | 'ongoing' | 'resolved';

/** An unplanned disturbance. Instants are epoch milliseconds. */
export interface StatusIncident {
  readonly id: string;
  readonly name: string;
  readonly phase: IncidentPhase;
  /** The feed's own word for the phase, where it is not one of the format's. */
  readonly reportedPhase?: string;
  /** `none` is possible: an open incident is an incident whatever its impact says. */
  readonly severity: Severity;
  readonly startedAt?: number;
  readonly updatedAt?: number;
  /** The newest update, as plain text: never to be read as HTML. */
  readonly message?: string;
  /** An `https:` or `http:` address. */
  readonly url?: string;
  /** Empty: the feed names none, so it is taken to concern the whole page. */
  readonly componentIds: readonly string[];
}

/** What the feed says of a planned piece of work; what the clock makes of it is `maintenancePhase`. */
export type MaintenanceState = 'scheduled' | 'in-progress' | 'verifying' | 'completed';

/** Planned work that a status page announces. Instants are epoch milliseconds. */
export interface StatusMaintenance {
  readonly id: string;
  readonly name: string;
  readonly state: MaintenanceState;
  /** The feed's own word for the state, where it is not one of the format's. */
  readonly reportedState?: string;
  readonly start?: number;
  readonly end?: number;
  readonly updatedAt?: number;
  /** The newest update, as plain text: never to be read as HTML. */
  readonly message?: string;
  /** An `https:` or `http:` address. */
  readonly url?: string;
  /** Empty: the feed names none, so it is taken to concern the whole page. */
  readonly componentIds: readonly string[];
}

export type ComponentState =
  'operational' | 'maintenance' | 'degraded' | 'partial-outage' | 'major-outage' | 'unknown';

/** One part of the service. Names repeat on real pages, ids do not. */
export interface StatusComponent {
  readonly id: string;
  readonly name: string;
  readonly state: ComponentState;
  readonly severity: Severity;
  /** The component that this one is a part of. */
  readonly groupId?: string;
}

/** What a status page says, whatever its format. */
export interface ServiceStatus {
  /** The document says how the service is, and all of what it says of that could be read. */
  readonly known: boolean;
  /** The document would have listed planned maintenance, had there been any. */
  readonly listsMaintenance: boolean;
  /** Of the whole page: the gravest of its own summary and every open incident. */
  readonly severity: Severity;
  readonly incidents: readonly StatusIncident[];
  readonly maintenances: readonly StatusMaintenance[];
  /** Every component of the page, or none where the format does not list them all. */
  readonly components: readonly StatusComponent[];
  /** An `https:` or `http:` address. */
  readonly pageUrl?: string;
  /** When the page says that it was last changed. The only field that may tick without news. */
  readonly asOf?: number;
  /** How long the feed wants to be left alone between two questions, in milliseconds; of a day at most. */
  readonly pollAfter?: number;
  /** How old the feed lets an answer become before it counts as stale, in milliseconds; a day at most. */
  readonly maxAge?: number;
}

/** Nothing is known: not the same as nothing being wrong. */
export const UNKNOWN_STATUS: ServiceStatus = {
  known: false,
  listsMaintenance: false,
  severity: 'none',
  incidents: [],
  maintenances: [],
  components: [],
};
