import type { StringTables } from './strings.js';

/** Words that two or more elements need. */
export interface CommonStrings {
  /** "from 22:00" */
  readonly from: (time: string) => string;
  /** "until 06:00" */
  readonly until: (time: string) => string;
  /** "since 22:00" */
  readonly since: (time: string) => string;
  /** After a time, in the reader's own zone: "your time (GMT+5:30)". */
  readonly yourTime: (zone: string) => string;
  /** After a time: "in Oslo (CET)". */
  readonly timeIn: (place: string, zone: string) => string;
  /** After a time that is the same for both: "(CET, the same in Oslo)". */
  readonly sameTime: (place: string, zone: string) => string;
  /** A fact that the source does not give. */
  readonly notStated: string;
  readonly assumed: string;
  readonly startAssumed: string;
  readonly loadFailed: string;
  readonly retry: string;
  readonly readElsewhere: string;
  readonly loading: string;
}

export const COMMON_STRINGS: StringTables<CommonStrings> = {
  en: {
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    since: (time) => `since ${time}`,
    yourTime: (zone) => `your time (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, the same in ${place})`,
    notStated: 'not stated',
    assumed: 'assumed',
    startAssumed: 'start date assumed',
    loadFailed: 'This information could not be loaded.',
    retry: 'Try again',
    readElsewhere: 'Read it on another page',
    loading: 'Loading',
  },
  nl: {
    from: (time) => `vanaf ${time}`,
    until: (time) => `tot ${time}`,
    since: (time) => `sinds ${time}`,
    yourTime: (zone) => `bij u (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, ook in ${place})`,
    notStated: 'niet vermeld',
    assumed: 'aangenomen',
    startAssumed: 'begindatum aangenomen',
    loadFailed: 'Deze informatie kon niet worden geladen.',
    retry: 'Opnieuw proberen',
    readElsewhere: 'Lees het op een andere pagina',
    loading: 'Laden',
  },
};
