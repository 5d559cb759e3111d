import type { CalendarStrings } from './maintenance-calendar.strings.js';
import type { Bar, BarMark } from './bars.js';
import type { WeekView } from './week-columns.js';
import type { ReaderHours } from './working-hours.js';

/** What a look in a month or a week stands for. */
export interface LegendItem {
  readonly look: BarMark | 'planned' | 'work' | 'clash' | 'tick';
  readonly text: string;
}

/** The looks that occur, in one order; what every window looks like is always told. */
export function legendOf(
  bars: readonly Bar[],
  week: WeekView | undefined,
  hours: ReaderHours | undefined,
  strings: CalendarStrings,
): LegendItem[] {
  const { badges, kinds } = strings;
  const marks = new Set(bars.flatMap((bar) => bar.marks));
  const shows = (list: 'work' | 'clashes' | 'ticks'): boolean =>
    week?.days.some((day) => day[list].length > 0) ?? false;
  const marked = (['current', 'emergency', 'reserved', 'moved', 'cancelled'] as const)
    .filter((mark) => marks.has(mark))
    .map((look) => ({ look, text: look === 'emergency' ? kinds.emergency : badges[look] }));
  return [
    ...(bars.length > 0 ? [{ look: 'planned' as const, text: strings.planned }] : []),
    ...marked,
    ...(marks.has('past') ? [{ look: 'past' as const, text: strings.past }] : []),
    ...(hours && shows('work')
      ? [{ look: 'work' as const, text: strings.workingHours(hours.isAssumed) }]
      : []),
    ...(hours && shows('clashes')
      ? [{ look: 'clash' as const, text: strings.duringWork(hours.isAssumed, '') }]
      : []),
    ...(shows('ticks') ? [{ look: 'tick' as const, text: strings.standing }] : []),
  ];
}
