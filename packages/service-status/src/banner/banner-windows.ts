import { DAY, scheduleState, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { Activity, Audience, MaintenanceWindow, Schedule } from '@trust-widgets/schedule-core/engine';

import type { StatusMaintenance } from '../service-status.js';
import { byPhaseAndTime, documentWindow, feedWindow } from './banner-window.js';
import type { BannerWindow } from './banner-window.js';
import { isRunning, maintenanceBoundaries, maintenancePhase } from './maintenance-phase.js';

/** How long ahead maintenance of a feed is announced where neither reader nor document asks for more. */
const DEFAULT_LEAD = DAY;

/** The window of the document that is the same event; of several, the one nearest in time. */
function twinOf(
  maintenance: StatusMaintenance,
  schedule: Schedule,
  now: number,
): MaintenanceWindow | undefined {
  const distance = ({ start }: MaintenanceWindow): number => Math.abs(start - (maintenance.start ?? now));
  return schedule.singles
    .map(({ window }) => window)
    .filter(({ statusId }) => statusId === maintenance.id)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Would the document ever show this window to this audience? */
function concerns(window: MaintenanceWindow, schedule: Schedule, audience: Audience | undefined): boolean {
  if (window.announce !== 'window') return false;
  const around = windowsBetween(schedule, window.start, window.countsUntil, audience);
  return around.some(({ id }) => id === window.id);
}

const isPlanned = ({ state, certainty }: MaintenanceWindow): boolean =>
  state !== 'cancelled' && certainty === 'confirmed';

/** A window that was moved past the feed's end is work still to come, whatever became of the feed's. */
const coincides = (window: MaintenanceWindow, { end }: StatusMaintenance): boolean =>
  end === undefined || window.start < end;

interface Input {
  readonly schedule: Schedule | undefined;
  readonly maintenances: readonly StatusMaintenance[];
  readonly now: number;
  readonly audience: Audience | undefined;
  readonly lead: number | undefined;
  /** Is this maintenance about the components that the reader asked for? */
  readonly isWanted: (maintenance: StatusMaintenance) => boolean;
}

/**
 * What document and feed together say is going on and is due. An event that both tell of is shown once:
 * in the document's words and at its times, while the feed decides when it really starts and ends.
 */
export function bannerWindows({ schedule, maintenances, now, audience, lead, isWanted }: Input): {
  readonly windows: readonly BannerWindow[];
  readonly standing: readonly Activity[];
  readonly changesAt: number | undefined;
} {
  const state = schedule && scheduleState(schedule, now, audience, lead);
  const ahead = Math.max(lead ?? DEFAULT_LEAD, schedule?.notice ?? 0);
  const ofDocument = new Map<string, BannerWindow>();
  for (const window of state?.current ?? [])
    ofDocument.set(window.id, documentWindow(window, 'current', now));
  for (const window of state?.announced ?? [])
    ofDocument.set(window.id, documentWindow(window, 'announced', now));

  const ofFeed: BannerWindow[] = [];
  const addFromFeed = (maintenance: StatusMaintenance): void => {
    const phase = maintenancePhase(maintenance, now);
    const isDue = maintenance.start === undefined || now >= maintenance.start - ahead;
    if (phase === 'over' || !isDue || !isWanted(maintenance)) return;
    ofFeed.push(feedWindow(maintenance, phase === 'current' ? 'current' : 'announced', now));
  };

  for (const maintenance of maintenances) {
    const twin = schedule && twinOf(maintenance, schedule, now);
    if (!schedule || !twin) {
      addFromFeed(maintenance);
    } else if (maintenance.state === 'completed') {
      if (coincides(twin, maintenance)) ofDocument.delete(twin.id);
    } else if (!concerns(twin, schedule, audience)) {
      continue;
    } else if (isRunning(maintenance)) {
      if (isPlanned(twin) && coincides(twin, maintenance)) {
        ofDocument.set(twin.id, documentWindow(twin, 'current', now, maintenance));
      } else addFromFeed(maintenance);
    } else {
      const entry = ofDocument.get(twin.id);
      if (entry) ofDocument.set(twin.id, documentWindow(twin, entry.phase, now, maintenance));
      // Called off, or not due yet: the document knows better than a feed that merely has it scheduled.
      else if (twin.state !== 'cancelled' && !(isPlanned(twin) && twin.start > now)) addFromFeed(maintenance);
    }
  }

  const boundaries = [
    state?.changesAt ?? Infinity,
    ...maintenances.flatMap((maintenance) => maintenanceBoundaries(maintenance, ahead)),
  ].filter((instant) => instant > now);
  const changesAt = Math.min(Infinity, ...boundaries);
  return {
    windows: [...ofDocument.values(), ...ofFeed].sort(byPhaseAndTime),
    standing: state?.standing ?? [],
    changesAt: changesAt === Infinity ? undefined : changesAt,
  };
}
