import type { StringTables } from './strings.js';

/** Words around a time. */
export interface TimeStrings {
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
  readonly startAssumed: string;
}

export const TIME_STRINGS: StringTables<TimeStrings> = {
  en: {
    from: (time) => `from ${time}`,
    until: (time) => `until ${time}`,
    since: (time) => `since ${time}`,
    yourTime: (zone) => `your time (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, the same in ${place})`,
    startAssumed: 'start date assumed',
  },
  nl: {
    from: (time) => `vanaf ${time}`,
    until: (time) => `tot ${time}`,
    since: (time) => `sinds ${time}`,
    yourTime: (zone) => `bij u (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, ook in ${place})`,
    startAssumed: 'begindatum aangenomen',
  },
  de: {
    from: (time) => `ab ${time}`,
    until: (time) => `bis ${time}`,
    since: (time) => `seit ${time}`,
    yourTime: (zone) => `Ihre Zeit (${zone})`,
    timeIn: (place, zone) => `in ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, ebenso in ${place})`,
    startAssumed: 'Anfangsdatum angenommen',
  },
  nb: {
    from: (time) => `fra ${time}`,
    until: (time) => `til ${time}`,
    since: (time) => `siden ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samme tid i ${place})`,
    startAssumed: 'startdato antatt',
  },
  sv: {
    from: (time) => `från ${time}`,
    until: (time) => `till ${time}`,
    since: (time) => `sedan ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samma tid i ${place})`,
    startAssumed: 'startdatum antaget',
  },
  da: {
    from: (time) => `fra ${time}`,
    until: (time) => `til ${time}`,
    since: (time) => `siden ${time}`,
    yourTime: (zone) => `din tid (${zone})`,
    timeIn: (place, zone) => `i ${place} (${zone})`,
    sameTime: (place, zone) => `(${zone}, samme tid i ${place})`,
    startAssumed: 'startdato antaget',
  },
};
