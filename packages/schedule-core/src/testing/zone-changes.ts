import { DAY, HOUR, MINUTE, SECOND } from '../time/civil.js';

/** A clock change, as slowly and obviously as it can be found. Offsets are what clocks are ahead of UTC. */
export interface ZoneChange {
  /** The first instant at which the later offset holds. */
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** The offset that the platform prints beside a time, `GMT-03:30`: read without any code of ours. */
export function printedOffset(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsets = new Map<string, number>();
  return (instant) => {
    const printed = format.format(instant);
    const name = printed.slice(printed.indexOf('GMT') + 'GMT'.length);
    const known = offsets.get(name) ?? readOffset(name);
    offsets.set(name, known);
    return known;
  };
}

function readOffset(name: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = name.slice(1).split(':').map(Number);
  return (name.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE + seconds * SECOND);
}

/** Shorter than the seven days for which Recife had summer time in 2000, and Gaza will have in 2040. */
const STEP = 6 * DAY;

/** Every clock change in (from, to], in whole seconds. */
export function changesOf(offset: (instant: number) => number, from: number, to: number): ZoneChange[] {
  const changes: ZoneChange[] = [];
  let before = offset(from);
  for (let at = from; at < to; at += STEP) {
    const after = offset(Math.min(at + STEP, to));
    if (after === before) continue;
    let low = at;
    let high = Math.min(at + STEP, to);
    while (high - low > SECOND) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push({ instant: high, before, after });
    before = after;
  }
  return changes;
}
