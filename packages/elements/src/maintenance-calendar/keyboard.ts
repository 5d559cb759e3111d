import { addMonths, firstOfWeek, reachable } from './calendar-range.js';

/** A key as it was pressed. */
export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** How the days lie. */
export interface GridLayout {
  readonly direction: 'ltr' | 'rtl';
  /** 0 (Monday) to 6 (Sunday). */
  readonly firstWeekday: number;
}

/**
 * The civil day that a key leads to from another, as in the grid of a date picker (WAI-ARIA Authoring Practices, "Date
 * Picker Dialog"): arrows by days and weeks, Home and End within the week, PageUp and PageDown by months, with Shift by
 * years. `undefined` for a key that does not lead anywhere.
 */
export function dayReached(
  day: number,
  { key, shiftKey, ctrlKey, altKey, metaKey }: Pressed,
  { direction, firstWeekday }: GridLayout,
): number | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'PageUp' || key === 'PageDown') {
    return reachable(addMonths(day, (key === 'PageUp' ? -1 : 1) * (shiftKey ? 12 : 1)));
  }
  const forward = direction === 'rtl' ? -1 : 1;
  const first = firstOfWeek(day, firstWeekday);
  const reached = new Map([
    ['ArrowLeft', day - forward],
    ['ArrowRight', day + forward],
    ['ArrowUp', day - 7],
    ['ArrowDown', day + 7],
    ['Home', first],
    ['End', first + 6],
  ]).get(key);
  return shiftKey || reached === undefined ? undefined : reachable(reached);
}
