import { compact, DAY } from './spec-parts.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `+0130` of an offset in milliseconds; seconds only where there are any. */
function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1_000;
  const rest = seconds % 60 === 0 ? '' : two(seconds % 60);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(seconds / 3_600))}${two(Math.floor(seconds / 60) % 60)}${rest}`;
}

/** A VTIMEZONE that names every clock change of the years [firstYear, lastYear], found by asking for the offset. */
export function vtimezone(
  zone: string,
  offsetAt: (instant: number) => number,
  firstYear: number,
  lastYear: number,
): string {
  const observances = new Map<string, { from: number; to: number; walls: string[] }>();
  const note = (from: number, to: number, wall: number): void => {
    const observance = observances.get(`${from} ${to}`) ?? { from, to, walls: [] };
    observance.walls.push(compact(new Date(wall).toISOString().slice(0, 19)));
    observances.set(`${from} ${to}`, observance);
  };

  const start = Date.UTC(firstYear, 0);
  let current = offsetAt(start);
  note(current, current, start + current);
  for (let at = start; at < Date.UTC(lastYear + 1, 0); at += 4 * DAY) {
    const later = offsetAt(at + 4 * DAY);
    if (later === current) continue;
    let [low, high] = [at / 1_000, (at + 4 * DAY) / 1_000];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle * 1_000) === later) high = middle;
      else low = middle;
    }
    note(current, later, high * 1_000 + current);
    current = later;
  }

  const parts = [...observances.values()].map(({ from, to, walls }) => {
    const kind = from < to ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${walls[0] ?? ''}`,
      `TZOFFSETFROM:${offsetText(from)}`,
      `TZOFFSETTO:${offsetText(to)}`,
      // ical.js leaves out the DTSTART of an observance that has RDATEs, so it is named again.
      ...(walls.length > 1 ? walls.map((wall) => `RDATE:${wall}`) : []),
      `END:${kind}`,
    ].join('\r\n');
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}
