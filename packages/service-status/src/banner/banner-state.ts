import type { Activity, Audience, CalledOffWindow, Schedule } from '@trust-widgets/schedule-core/engine';

import { compact } from '@trust-widgets/schedule-core/engine';
import { UNKNOWN_STATUS } from '../service-status.js';
import type { ServiceStatus, Severity, StatusIncident } from '../service-status.js';
import type { BannerWindow } from './banner-window.js';
import { bannerWindows } from './banner-windows.js';
import { componentFilter } from './component-filter.js';
import { scheduleAge } from './schedule-age.js';

/** Gravest last, but for `unknown`, which is no statement at all and never shown as green. */
export type BannerPhase = 'unknown' | 'clear' | 'announced' | 'maintenance' | 'incident';

/** What a banner leads with. */
export type BannerItem =
  | { readonly kind: 'incident'; readonly incident: StatusIncident }
  | { readonly kind: 'window'; readonly window: BannerWindow };

export interface BannerInput {
  /**
   * Absent: no schedule was asked for. One that was asked for and could not be read is `EMPTY_SCHEDULE`; like
   * one that faults left something out of, it claims nothing.
   */
  readonly schedule?: Schedule | undefined;
  /** When the schedule was last read, epoch milliseconds; absent: it is a part of the page, and never stale. */
  readonly scheduleReadAt?: number | undefined;
  /** Absent: no feed was asked for. A feed that was asked for and failed is `UNKNOWN_STATUS`. */
  readonly status?: ServiceStatus | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly audience?: Audience | undefined;
  /** How long ahead to announce, in milliseconds: a day where absent, never less than the document's notice. */
  readonly lead?: number | undefined;
  /** Ids of the feed's components, or groups of them, that matter here; none: the whole page. */
  readonly components?: readonly string[] | undefined;
}

export interface BannerState {
  readonly phase: BannerPhase;
  /** Of the disturbance; planned work has none. */
  readonly severity: Severity;
  /** Absent where there is nothing to tell, or where the feed reports a disturbance without an incident. */
  readonly headline?: BannerItem;
  /** All that is going on, then all that is due, each ascending by start, whatever the headline. */
  readonly windows: readonly BannerWindow[];
  /** Those that are not over, gravest and then newest first. */
  readonly incidents: readonly StatusIncident[];
  /**
   * Windows of the schedule that are not at the time that readers may expect them at: `cancelled`, or `moved`
   * from it and not yet announced at their new one, with that time. They decide neither phase nor headline.
   */
  readonly calledOff: readonly CalledOffWindow[];
  /** Activities that are one quiet permanent line. */
  readonly standing: readonly Activity[];
  /** What the absence of a window or an incident may be taken to mean. */
  readonly claims: {
    /** All planned maintenance is known. */
    readonly maintenance: boolean;
    /** All present disturbances are known. */
    readonly incidents: boolean;
  };
  /** The status page: an `https:` or `http:` address. */
  readonly pageUrl?: string;
  /** When the schedule was last read, where that is so long ago that readers must be told; epoch milliseconds. */
  readonly scheduleAsOf?: number;
  /** When the status page says that it was last changed, epoch milliseconds. */
  readonly asOf?: number;
  /** The instant at which this answer next changes by itself; absent where it never does. */
  readonly changesAt?: number;
}

/**
 * The state of a status banner: what a document plans, what a feed reports, at one instant, for one
 * audience. An incident outranks maintenance in progress, which outranks an announcement.
 */
export function bannerState(input: BannerInput): BannerState {
  const { now, audience, lead, components } = input;
  const { schedule } = input;
  const age = schedule && scheduleAge(schedule, now, input.scheduleReadAt);
  // What a fault left out, or what was announced since, may be the very window that is due.
  const knowsPlans = schedule?.isComplete === true && age?.isCurrent === true;
  const status = input.status ?? UNKNOWN_STATUS;
  const { isWanted, incidents, severity, isKnown } = componentFilter(status, components);
  const { windows, calledOff, standing, changesAt } = bannerWindows({
    schedule,
    maintenances: status.maintenances,
    now,
    audience,
    lead,
    isWanted,
  });

  const next = Math.min(changesAt, age?.changesAt ?? Infinity);
  // What was asked for and is not known, or not in full, is no good news.
  const plansAreClear = schedule === undefined ? input.status !== undefined : knowsPlans;
  const isClear = plansAreClear && (input.status === undefined || isKnown);
  const [incident] = incidents;
  const [window] = windows;
  let phase: BannerPhase = isClear ? 'clear' : 'unknown';
  let headline: BannerItem | undefined;
  if (incident !== undefined || severity !== 'none') {
    phase = 'incident';
    headline = incident && { kind: 'incident', incident };
  } else if (window !== undefined) {
    phase = window.phase === 'current' ? 'maintenance' : 'announced';
    headline = { kind: 'window', window };
  }

  return compact({
    phase,
    severity,
    headline,
    windows,
    incidents,
    calledOff,
    standing,
    claims: { maintenance: schedule ? knowsPlans : status.listsMaintenance, incidents: isKnown },
    pageUrl: status.pageUrl,
    scheduleAsOf: age?.asOf,
    asOf: status.asOf,
    changesAt: next === Infinity ? undefined : next,
  });
}
