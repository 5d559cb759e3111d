import type { ComponentState, IncidentPhase, MaintenanceState, Severity } from '../service-status.js';

/** A text in the document's default language, or one for each language tag. */
type Text = string | Readonly<Record<string, string>>;

interface Entry {
  /** Stays the same for as long as the event goes on. */
  readonly id: string;
  readonly name: Text;
  /** An ISO 8601 instant with an offset or `Z`, as are all others here. */
  readonly updatedAt?: string;
  /** Plain text: the newest there is to say. */
  readonly message?: Text;
  /** Where to read on: an `https:` or `http:` address. */
  readonly url?: string;
  /** Ids of the components that it concerns; none: all of the service. */
  readonly components?: readonly string[];
}

/**
 * The status document of this project (the type `trust`), for whoever has no status page or writes a bridge to one:
 * the JSON form of a `ServiceStatus`.
 */
export interface TrustStatusDocument {
  readonly version: 1;
  /** When this was last changed. */
  readonly updated: string;
  /** The language of texts that name none, and the one to take of those that name several; `en` where absent. */
  readonly defaultLanguage?: string;
  readonly page?: { readonly url: string };
  /** Of the whole service; the gravest of this and all open incidents counts. Absent: the components count. */
  readonly severity?: Severity;
  /** Absent: nothing is said of incidents, and the service is not known to be well. Empty: there are none. */
  readonly incidents?: readonly (Entry & {
    readonly phase: IncidentPhase;
    readonly severity: Severity;
    readonly startedAt?: string;
  })[];
  /** Absent: nothing is said of planned work. Empty: none is planned. */
  readonly maintenances?: readonly (Entry & {
    readonly state: MaintenanceState;
    readonly start: string;
    readonly end?: string;
  })[];
  /** All of them, or none. */
  readonly components?: readonly {
    readonly id: string;
    readonly name: Text;
    readonly state: ComponentState;
    /** The component that this one is a part of. */
    readonly groupId?: string;
  }[];
  /** How long to leave the feed alone between two questions. */
  readonly pollAfterSeconds?: number;
  /** How old an answer may become before it counts as stale. */
  readonly maxAgeSeconds?: number;
}
