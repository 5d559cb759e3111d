import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { compact } from '@trust-widgets/schedule-core/engine';
import type { StatusMaintenance } from '../service-status.js';
import { isRunning } from './maintenance-phase.js';

interface BannerWindowTimes {
  /** `current`: going on now. `announced`: due. */
  readonly phase: 'current' | 'announced';
  /** The window's id, or the maintenance's in its feed. */
  readonly id: string;
  /** Grows with each material change: with `id` and `origin`, what a dismissal is remembered by. */
  readonly revision: number;
  /** Epoch milliseconds; absent where the feed does not state it. */
  readonly start?: number;
  /** Epoch milliseconds; absent where it is not known, and once it has passed while the work goes on. */
  readonly end?: number;
  /** It goes on after its stated end. */
  readonly overrunning: boolean;
}

/** A window of the trust document. */
export interface DocumentWindow extends BannerWindowTimes {
  readonly origin: 'document';
  readonly window: MaintenanceWindow;
  /** What the feed says of the same event, for its message and its page. */
  readonly maintenance?: StatusMaintenance;
}

/** Maintenance that only the feed tells of. */
export interface FeedWindow extends BannerWindowTimes {
  readonly origin: 'feed';
  readonly maintenance: StatusMaintenance;
}

/** One line of the banner about planned work. */
export type BannerWindow = DocumentWindow | FeedWindow;

type Phase = BannerWindow['phase'];

export function documentWindow(
  window: MaintenanceWindow,
  phase: Phase,
  now: number,
  maintenance?: StatusMaintenance,
): DocumentWindow {
  const extended = maintenance && isRunning(maintenance) ? [maintenance.end] : [];
  return compact({
    origin: 'document' as const,
    phase,
    id: window.id,
    revision: window.revision,
    start: window.start,
    end: [window.end, ...extended].find((end) => end !== undefined && end > now),
    overrunning: window.end !== undefined && now >= window.end,
    window,
    maintenance,
  });
}

export function feedWindow(maintenance: StatusMaintenance, phase: Phase, now: number): FeedWindow {
  const { id, updatedAt = 0, start, end } = maintenance;
  const hasPassed = end !== undefined && now >= end;
  return compact({
    origin: 'feed' as const,
    phase,
    id,
    revision: updatedAt,
    start,
    end: hasPassed ? undefined : end,
    overrunning: hasPassed,
    maintenance,
  });
}

/** What is going on before what is due, each ascending by start; the order is the same on every machine. */
export function byPhaseAndTime(a: BannerWindow, b: BannerWindow): number {
  return (
    Number(a.phase === 'announced') - Number(b.phase === 'announced') ||
    (a.start ?? 0) - (b.start ?? 0) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
