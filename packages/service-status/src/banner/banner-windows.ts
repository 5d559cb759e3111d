import { calledOffWindows, DAY, scheduleState } from '@trust-widgets/schedule-core/engine';
import type {
  Activity,
  Audience,
  CalledOffWindow,
  MaintenanceWindow,
  Schedule,
} from '@trust-widgets/schedule-core/engine';

import type { StatusMaintenance } from '../service-status.js';
import { byPhaseAndTime, documentWindow, feedWindow } from './banner-window.js';
import type { BannerWindow } from './banner-window.js';
import { maintenanceBoundaries, maintenancePhase } from './maintenance-phase.js';
import { isForReaders, twinOf, verdictOn } from './twin.js';

/**
 * How long ahead maintenance is announced, milliseconds: a day, or what is asked for, and never later than the
 * document promises; a year at most.
 */
export function leadOf(lead: number | undefined, schedule: Schedule | undefined): number {
  return Math.min(Math.max(lead ?? DAY, schedule?.notice ?? 0), 366 * DAY);
}

interface Input {
  readonly schedule: Schedule | undefined;
  readonly maintenances: readonly StatusMaintenance[];
  readonly now: number;
  readonly audience: Audience | undefined;
  readonly lead: number | undefined;
  /** Is this maintenance about the components that the reader asked for? */
  readonly isWanted: (maintenance: StatusMaintenance) => boolean;
}

interface Output {
  readonly windows: readonly BannerWindow[];
  readonly calledOff: readonly CalledOffWindow[];
  readonly standing: readonly Activity[];
  /** `Infinity`: never. */
  readonly changesAt: number;
}

/** How maintenance is listed that only the feed tells of; undefined where it is over or not due yet. */
function listed(maintenance: StatusMaintenance, now: number, lead: number): BannerWindow | undefined {
  const phase = maintenancePhase(maintenance, now);
  if (phase === 'current') return feedWindow(maintenance, 'current', now);
  const isDue = maintenance.start === undefined || now >= maintenance.start - lead;
  return phase === 'upcoming' && isDue ? feedWindow(maintenance, 'announced', now) : undefined;
}

/** Tells the twin what the feed says of it; false where the feed's own entry is to be listed instead. */
function join(
  windows: Map<string, BannerWindow>,
  twin: MaintenanceWindow,
  maintenance: StatusMaintenance,
  now: number,
): boolean {
  const listedAs = windows.get(twin.id)?.phase;
  const verdict = verdictOn(twin, maintenance, listedAs !== undefined, now);
  if (verdict === 'feed') return false;
  const phase = verdict === 'current' ? 'current' : listedAs;
  if (verdict === 'over') windows.delete(twin.id);
  else if (phase) windows.set(twin.id, documentWindow(twin, phase, now, maintenance));
  return true;
}

/**
 * What document and feed together say is going on and is due. An event that both tell of is shown once:
 * in the document's words and at its times, while the feed decides when it really starts and ends.
 */
export function bannerWindows({ schedule, maintenances, now, audience, lead, isWanted }: Input): Output {
  const ahead = leadOf(lead, schedule);
  const state = schedule && scheduleState(schedule, now, audience, ahead);
  const ofDocument = new Map<string, BannerWindow>();
  for (const window of state?.current ?? []) {
    ofDocument.set(window.id, documentWindow(window, 'current', now));
  }
  for (const window of state?.announced ?? []) {
    ofDocument.set(window.id, documentWindow(window, 'announced', now));
  }

  const ofFeed: BannerWindow[] = [];
  for (const maintenance of maintenances) {
    const twin = schedule && twinOf(maintenance, schedule, now);
    if (schedule && twin) {
      if (!isForReaders(twin, schedule, audience) || join(ofDocument, twin, maintenance, now)) continue;
    }
    const entry = isWanted(maintenance) ? listed(maintenance, now, ahead) : undefined;
    if (entry) ofFeed.push(entry);
  }

  const off = schedule && calledOffWindows(schedule, now, audience, ahead);
  // What is announced at its new time, or goes on all the same, is not off.
  const shared = new Set(ofFeed.map(({ id }) => id));
  const calledOff = (off?.windows ?? []).filter(
    ({ window: { id, statusId } }) =>
      !ofDocument.has(id) && !(statusId !== undefined && shared.has(statusId)),
  );
  const boundaries = maintenances.flatMap((maintenance) => maintenanceBoundaries(maintenance, ahead));
  return {
    windows: [...ofDocument.values(), ...ofFeed].sort(byPhaseAndTime),
    calledOff,
    standing: state?.standing ?? [],
    changesAt: Math.min(
      state?.changesAt ?? Infinity,
      off?.changesAt ?? Infinity,
      ...boundaries.filter((instant) => instant > now),
    ),
  };
}
