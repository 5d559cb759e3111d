/** A window as calendars usually take it: instants as text. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
}

interface Announcement {
  readonly id: string;
  readonly kind: string;
  readonly title: { readonly en: string };
  readonly start: string;
  readonly duration: string;
}

interface Activity extends Announcement {
  readonly rrule: string;
}

/** What of a trust document a calendar reads. */
export interface CalendarDocument {
  readonly version: 1;
  readonly defaultLanguage: 'en';
  readonly maintenance: {
    readonly timeZone: string;
    readonly notice: string;
    readonly activities?: readonly Activity[];
    readonly announcements?: readonly Announcement[];
  };
}

const ZONE = 'Europe/Oslo';
/** Of ZONE in the winter months, which these windows are in. */
const OFFSET_HOURS = 1;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Twice a day, and at neither end of the day in any zone between New York and Oslo: each window is in one cell. */
const DAILY = [
  { hour: 10, hours: 2, kind: 'system', name: 'System maintenance' },
  { hour: 20, hours: 1, kind: 'application', name: 'Application upgrade' },
] as const;

const wallText = (wall: number): string => new Date(wall).toISOString().slice(0, 16);
const pad = (value: number): string => value.toString().padStart(4, '0');
const wallOf = (day: string): number => Date.parse(`${day}T00:00Z`);

interface Slot {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** As if the wall clock were UTC's. */
  readonly wall: number;
  readonly hours: number;
}

const slots = (first: string, days: number): Slot[] =>
  Array.from({ length: days }, (_, day) =>
    DAILY.map(({ hour, hours, kind, name }, i) => ({
      id: `window-${pad(2 * day + i)}`,
      kind,
      title: `${name} ${2 * day + i + 1}`,
      wall: wallOf(first) + day * DAY + hour * HOUR,
      hours,
    })),
  ).flat();

/** Two windows on each of some winter days, for calendars that take events. */
export const eventsFrom = (first: string, days: number): CalendarEvent[] =>
  slots(first, days).map(({ id, title, wall, hours }) => ({
    id,
    title,
    start: new Date(wall - OFFSET_HOURS * HOUR).toISOString(),
    end: new Date(wall + (hours - OFFSET_HOURS) * HOUR).toISOString(),
  }));

const document = (
  maintenance: Pick<CalendarDocument['maintenance'], 'activities' | 'announcements'>,
): CalendarDocument => ({
  version: 1,
  defaultLanguage: 'en',
  maintenance: { timeZone: ZONE, notice: 'PT24H', ...maintenance },
});

/** The same windows as a trust document, each announced for itself. */
export const announcedFrom = (first: string, days: number): CalendarDocument =>
  document({
    announcements: slots(first, days).map(({ id, kind, title, wall, hours }) => ({
      id,
      kind,
      title: { en: title },
      start: wallText(wall),
      duration: `PT${hours}H`,
    })),
  });

/** Windows at the same times of every day, from a day on and for ever: two rules. */
export const dailyFrom = (first: string): CalendarDocument =>
  document({
    activities: DAILY.map(({ hour, hours, kind, name }) => ({
      id: kind,
      kind,
      title: { en: name },
      start: wallText(wallOf(first) + hour * HOUR),
      duration: `PT${hours}H`,
      rrule: 'FREQ=DAILY',
    })),
  });

const KINDS = ['system', 'application', 'infrastructure', 'security-patching', 'emergency'] as const;
const kindOf = (i: number): string => KINDS[i % KINDS.length] ?? KINDS[0];
const HALF_HOURS_A_DAY = 48;

/** So many windows spread evenly over a year, each announced for itself. */
export function announcedOverYear(year: number, count: number): CalendarDocument {
  const first = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - first;
  return document({
    announcements: Array.from({ length: count }, (_, i) => ({
      id: `window-${pad(i)}`,
      kind: kindOf(i),
      title: { en: `Maintenance ${i + 1}` },
      start: wallText(first + Math.floor(((i + 0.5) * length) / count / (HOUR / 2)) * (HOUR / 2)),
      duration: 'PT30M',
    })),
  });
}

/** How often a rule may say, and how many windows that makes a year. */
const OFTEN = [
  { rrule: 'FREQ=DAILY', each: 365 },
  { rrule: 'FREQ=WEEKLY', each: 52 },
  { rrule: 'FREQ=MONTHLY', each: 12 },
] as const;
const FEWEST_RULES = 5;

/** Five rules or more that make about so many windows a year together. */
export function rulesOverYear(year: number, count: number): CalendarDocument {
  const { rrule, each } = OFTEN.find((often) => count >= FEWEST_RULES * often.each) ?? OFTEN[2];
  return document({
    activities: Array.from({ length: Math.round(count / each) }, (_, i) => ({
      id: `rule-${pad(i)}`,
      kind: kindOf(i),
      title: { en: `Maintenance ${i + 1}` },
      start: wallText(Date.UTC(year, 0, 1 + (i % 28)) + ((i * 5) % HALF_HOURS_A_DAY) * (HOUR / 2)),
      duration: 'PT30M',
      rrule,
    })),
  });
}
