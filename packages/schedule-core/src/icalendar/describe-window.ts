import { resolveText } from '../document/localized-text.js';
import type { LocalizedText } from '../document/localized-text.js';
import type { MaintenanceWindow } from '../schedule/window.js';
import { formatWallTime } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { calendarWords, percent } from './calendar.strings.js';

/** The language of the reader, and that of texts that are in no other. */
export interface Languages {
  readonly language: string;
  readonly defaultLanguage: string;
}

/** What a calendar shows of a window: its title with what must not be missed, and all the rest. */
export interface WindowTexts {
  readonly summary: string;
  readonly description: string;
}

/** Characters; calendars cut longer texts themselves, and a file repeats them in every event. */
const TITLE_LIMIT = 500;
const TEXT_LIMIT = 4_000;

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…`;

/** The same on every machine, in every language. */
function writtenTime(instant: number, clock: ZoneClock | undefined): string {
  const wall = clock ? clock.toWall(instant) : instant;
  return `${formatWallTime(wall).replace('T', ' ')} (${clock?.zone ?? 'UTC'})`;
}

/** The texts of a window; its original time is written by `clock`, or in UTC without one. */
export function describeWindow(
  window: MaintenanceWindow,
  { language, defaultLanguage }: Languages,
  clock?: ZoneClock,
): WindowTexts {
  const words = calendarWords(language);
  const resolved = (text: LocalizedText): string => resolveText(text, language, defaultLanguage).text;
  const { state, certainty, originalStart, wave, message, description } = window;
  const isReserved = certainty === 'tentative' && state !== 'cancelled';
  const mark = state === 'cancelled' ? words.cancelled : isReserved ? words.reserved : undefined;

  const isAssumed = (...facts: string[]): boolean => facts.some((fact) => window.assumed.includes(fact));

  const sentences = [
    message !== undefined && resolved(message),
    originalStart !== undefined && words.movedFrom(writtenTime(originalStart, clock)),
    description !== undefined && resolved(description),
    wave?.share !== undefined && words.forShare(percent(wave.share, language)),
    isReserved && words.onlyWhenNecessary,
    window.end === undefined && words.endNotStated,
    isAssumed('start', 'rrule', 'rdates') && words.datesAssumed,
    window.end !== undefined && isAssumed('end', 'duration') && words.lengthAssumed,
  ];
  return {
    summary: cut(`${mark === undefined ? '' : `${mark}: `}${resolved(window.title)}`, TITLE_LIMIT),
    description: cut(sentences.filter((sentence) => sentence !== false).join('\n'), TEXT_LIMIT),
  };
}
