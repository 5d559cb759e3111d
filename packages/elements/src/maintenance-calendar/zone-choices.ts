import type { Locale } from '../shared/locale.js';
import { agree, zoneAbbreviation, zoneCity } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { placeName } from './agenda-times.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** A zone on a button. */
export interface ZoneChoice {
  /** For the `time-zone` attribute: `auto`, `source`, or the zone that the page named. */
  readonly value: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The zones that a reader may want to read in. */
export interface Zones {
  readonly shown: DisplayZone;
  readonly source: string;
  readonly reader?: string | undefined;
  /** The one that the page named, also where the reader has chosen another since. */
  readonly named?: string | undefined;
}

/** What a zone is called at some instants: "CET", over a clock change "CET/CEST". */
const calledAt = (zone: string, instants: readonly number[], tag: string): string =>
  [...new Set(instants.map((instant) => zoneAbbreviation(zone, instant, tag)))].join('/');

/** The reader's zone, the data centre's and the page's, as far as their clocks differ at any of the instants that are shown. */
export function zoneChoices(
  { shown, source, reader, named }: Zones,
  instants: readonly number[],
  now: number,
  strings: CalendarStrings,
  { tag }: Locale,
): ZoneChoice[] {
  if (reader === undefined) return [];
  const all = [
    { value: 'auto', zone: reader, text: strings.myTime(zoneAbbreviation(reader, now, tag)) },
    { value: 'source', zone: source, text: zoneCity(source) },
    ...(named === undefined ? [] : [{ value: named, zone: named, text: zoneCity(named) }]),
  ];
  const told = all.filter(
    ({ zone }, index) => !all.slice(0, index).some((other) => agree(other.zone, zone, instants)),
  );
  if (told.length < 2) return [];
  const chosen = told.find(({ zone }) => agree(zone, shown.name, instants));
  return told.map(({ value, text }) => ({ value, text, isChosen: value === chosen?.value }));
}

/** Whose times are shown. */
export function zoneNote(
  zone: DisplayZone,
  sourceZone: string,
  instants: readonly number[],
  strings: CalendarStrings,
  locale: Locale,
): string {
  const label = (name: string): string => calledAt(name, instants, locale.tag);
  if (zone.whose === 'reader') {
    return agree(zone.name, sourceZone, instants)
      ? strings.timesAgree(placeName(sourceZone, label(sourceZone), locale))
      : strings.timesYours(label(zone.name));
  }
  return strings.timesIn(placeName(zone.name, label(zone.name), locale));
}
