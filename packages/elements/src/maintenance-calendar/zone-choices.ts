import type { Locale } from '../shared/locale.js';
import { agree, zoneAbbreviation, zoneCity } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { placeName } from './agenda-times.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** A zone on a button. */
export interface ZoneChoice {
  /** For the `time-zone` attribute. */
  readonly value: 'auto' | 'source';
  readonly text: string;
  readonly isChosen: boolean;
}

/** The reader's zone and the data centre's, where their clocks differ at any of the instants. */
export function zoneChoices(
  zone: DisplayZone,
  sourceZone: string,
  readerZone: string | undefined,
  instants: readonly number[],
  now: number,
  strings: CalendarStrings,
  { tag }: Locale,
): ZoneChoice[] {
  if (readerZone === undefined) return [];
  const isOneClock = agree(readerZone, sourceZone, instants) && agree(zone.name, sourceZone, instants);
  if (isOneClock) return [];
  return [
    {
      value: 'auto',
      text: strings.myTime(zoneAbbreviation(readerZone, now, tag)),
      isChosen: zone.whose === 'reader',
    },
    { value: 'source', text: zoneCity(sourceZone), isChosen: zone.whose === 'source' },
  ];
}

/** Whose times are shown. */
export function zoneNote(
  zone: DisplayZone,
  sourceZone: string,
  instants: readonly number[],
  now: number,
  strings: CalendarStrings,
  locale: Locale,
): string {
  const label = (name: string): string => zoneAbbreviation(name, now, locale.tag);
  if (zone.whose === 'reader') {
    return agree(zone.name, sourceZone, instants)
      ? strings.timesAgree(placeName(sourceZone, label(sourceZone), locale))
      : strings.timesYours(label(zone.name));
  }
  return strings.timesIn(placeName(zone.name, label(zone.name), locale));
}
