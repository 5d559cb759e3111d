import type { ActivityKind, Schedule } from '@trust-widgets/schedule-core/engine';

import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** A kind of maintenance on a button. */
export interface KindChoice {
  readonly kind: ActivityKind;
  readonly text: string;
  readonly isChosen: boolean;
}

const isKind = (word: string): word is ActivityKind => Object.hasOwn(CALENDAR_STRINGS.en.kinds, word);

/** The kinds that a text names, with spaces or commas between; `undefined` for all, where it names none. */
export function parseKinds(text: string | null): ActivityKind[] | undefined {
  const named = [...new Set(text?.split(/[\s,]+/))].filter(isKind);
  return named.length > 0 ? named : undefined;
}

/** The schedule as far as it concerns some kinds. */
export function ofKinds(schedule: Schedule, kinds: readonly ActivityKind[] | undefined): Schedule {
  if (!kinds) return schedule;
  const isOf = ({ kind }: { readonly kind: ActivityKind }): boolean => kinds.includes(kind);
  return {
    ...schedule,
    activities: schedule.activities.filter(isOf),
    series: schedule.series.filter(({ activity }) => isOf(activity)),
    singles: schedule.singles.filter(({ window }) => isOf(window)),
  };
}

/** The kinds that have days of their own, in the order of the document; none where there is no choice. */
export function kindChoices(
  { activities, singles }: Schedule,
  chosen: readonly ActivityKind[] | undefined,
  strings: CalendarStrings,
): KindChoice[] {
  const dated = activities.filter(
    ({ hasOccurrences, announce }) => hasOccurrences && announce !== 'standing',
  );
  const kinds = new Set([...dated, ...singles.map(({ window }) => window)].map(({ kind }) => kind));
  if (kinds.size < 2) return [];
  return [...kinds].map((kind) => ({
    kind,
    text: strings.kinds[kind],
    isChosen: chosen?.includes(kind) ?? false,
  }));
}

/** The value of `kinds` after a kind was pressed: chosen or let go; `undefined` and none at all are all kinds. */
export function toggledKinds(kinds: string | null, kind: ActivityKind | undefined): string | null {
  if (kind === undefined) return null;
  const chosen = parseKinds(kinds) ?? [];
  const next = chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind];
  return next.length > 0 ? next.join(' ') : null;
}
