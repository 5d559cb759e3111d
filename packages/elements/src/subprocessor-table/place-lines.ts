import type { ProcessingPlace, Subprocessor } from '@trust-widgets/trust-document';

import { displayNames, listFormat, memory } from '../shared/intl.js';
import { notStated, optionalText } from './cell-line.js';
import type { CellLine, CellWording } from './cell-line.js';

type Place = Pick<ProcessingPlace, 'country' | 'region' | 'variesBy'>;

/** What a place is known as among the choices, whatever the language. */
export const placeKey = ({ country, region, variesBy }: Place): string => country ?? region ?? variesBy ?? '';

/** A record says a few names many times. */
const names = memory<string>(512);

/** A country or region by its name in the table's language, or who it depends on. */
export function placeName(place: Place, { strings, tag }: CellWording): string {
  const { country, region, variesBy } = place;
  const code = country ?? region;
  if (code === undefined) return variesBy === undefined ? '' : strings.variesBy[variesBy];
  // Where `Intl` knows no name it gives the code back. Browsers differ: some know countries only.
  const name = names(`${tag} ${code}`, () => displayNames(tag, 'region').of(code) ?? code);
  return name === region ? (strings.areas[region] ?? strings.area(region)) : name;
}

/** Where the company is established. */
export function entityLines({ entity }: Subprocessor, wording: CellWording): CellLine[] {
  if (!entity) return [notStated(wording)];
  return [
    { text: placeName(entity, wording), tone: 'main' },
    ...optionalText(entity.city, 'soft', wording),
    ...optionalText(entity.address, 'soft', wording),
  ];
}

/** Where data is processed, and what happens there. */
export function processingLines({ processing }: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, tag } = wording;
  if (!processing?.length) return [notStated(wording)];
  return processing.flatMap((place): CellLine[] => {
    const activities = (place.activity ?? []).map((activity) => strings.activities[activity]);
    const details = [
      ...(place.rank === undefined ? [] : [strings.ranks[place.rank]]),
      ...(activities.length === 0 ? [] : [listFormat(tag, { type: 'conjunction' }).format(activities)]),
    ];
    return [
      { text: placeName(place, wording), tone: 'main' },
      ...optionalText(place.city, 'soft', wording),
      ...(details.length === 0 ? [] : [{ text: details.join(' · '), tone: 'soft' } as const]),
      ...optionalText(place.note, 'soft', wording),
    ];
  });
}
