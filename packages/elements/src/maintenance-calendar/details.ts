import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { civilDayOf, formatLongDay } from '../shared/time-format.js';
import { slotsOf } from './agenda-days.js';
import type { AgendaSlot, SlotContext } from './agenda-days.js';
import type { Wording } from './agenda-entry.js';
import { lastDayOf } from './bars.js';
import type { CalendarRange } from './calendar-range.js';
import { placesOf } from './places.js';
import type { Placed } from './places.js';

/** What a reader has asked to be told more of. */
export interface Selection {
  /** A civil day. */
  readonly day: number;
  /** Some of its windows; absent: all. */
  readonly ids?: readonly string[] | undefined;
}

/** Everything that is known of windows of one day. */
export interface Details {
  /** "Friday 27 November" */
  readonly title: string;
  readonly slots: readonly AgendaSlot[];
  /** Of the windows that it tells of. */
  readonly ids: readonly string[];
  /** Said where there are none. */
  readonly empty?: string | undefined;
}

const touches = (day: number, { span }: Placed, zone: string): boolean =>
  civilDayOf(span.start, zone) <= day && day <= lastDayOf(span, zone);

/** What is told of a day, or of some of its windows. */
export function detailsOf(
  { day, ids }: Selection,
  windows: readonly MaintenanceWindow[],
  range: CalendarRange,
  context: SlotContext,
  wording: Wording,
): Details {
  const { locale, today, zone, strings } = wording;
  const title = formatLongDay(day, locale.tag, today);
  const placed = windows
    .filter(({ id }) => ids?.includes(id) ?? true)
    .flatMap((window) => placesOf(window, range, zone))
    .filter((place) => touches(day, place, zone))
    .sort((a, b) => a.span.start - b.span.start);
  return {
    title,
    slots: slotsOf(placed, day, { ...context, isFull: true }, wording),
    ids: [...new Set(placed.map(({ window }) => window.id))],
    empty: placed.length > 0 ? undefined : strings.empty(title),
  };
}
