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
  de: {
    from: (time) => `ab ${time}`,
    until: (time) => `bis ${time}`,
    since: (time) => `seit ${time}`,
    yourTime: (zone) => `Ihre Zeit (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, ebenso in ${place})`,
    notStated: 'nicht angegeben',
    assumed: 'angenommen',
    startAssumed: 'Anfangsdatum angenommen',
    loadFailed: 'Diese Angaben konnten nicht geladen werden.',
    retry: 'Erneut versuchen',
    readElsewhere: 'Auf einer anderen Seite lesen',
    loading: 'Wird geladen',
  },
  nb: {
    from: (time) => `fra ${time}`,
    until: (time) => `til ${time}`,
    since: (time) => `siden ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samme tid i ${place})`,
    notStated: 'ikke oppgitt',
    assumed: 'antatt',
    startAssumed: 'startdato antatt',
    loadFailed: 'Opplysningene kunne ikke lastes inn.',
    retry: 'Prøv igjen',
    readElsewhere: 'Les det på en annen side',
    loading: 'Laster inn',
  },
  sv: {
    from: (time) => `från ${time}`,
    until: (time) => `till ${time}`,
    since: (time) => `sedan ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samma tid i ${place})`,
    notStated: 'ej angivet',
    assumed: 'antaget',
    startAssumed: 'startdatum antaget',
    loadFailed: 'Uppgifterna kunde inte läsas in.',
    retry: 'Försök igen',
    readElsewhere: 'Läs det på en annan sida',
    loading: 'Läser in',
  },
  da: {
    from: (time) => `fra ${time}`,
    until: (time) => `til ${time}`,
    since: (time) => `siden ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samme tid i ${place})`,
    notStated: 'ikke oplyst',
    assumed: 'antaget',
    startAssumed: 'startdato antaget',
    loadFailed: 'Oplysningerne kunne ikke indlæses.',
    retry: 'Prøv igen',
    readElsewhere: 'Læs det på en anden side',
    loading: 'Indlæser',
  },
};
