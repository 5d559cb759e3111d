import type { ActivityKind } from '@trust-widgets/schedule-core/engine';

import type { StringTables } from '../shared/strings.js';

/** Facts that a document may mark as assumed, as far as a reader is shown them. */
export type AssumedFact = 'dates' | 'length' | 'felt';

export interface CalendarStrings {
  /** The name of the region. */
  readonly label: string;
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly allKinds: string;
  /** The name of the group of buttons. */
  readonly kindsGroup: string;
  readonly zoneGroup: string;
  /** On a button: "My time (GMT+5:30)". */
  myTime(zone: string): string;
  /** The zone of all times: "Times in Oslo (CET)". */
  timesIn(place: string): string;
  timesYours(zone: string): string;
  timesAgree(place: string): string;
  /** Between two times, for the ear. */
  readonly to: string;
  /** "at about 18:00" */
  about(time: string): string;
  readonly badges: Readonly<Record<'current' | 'reserved' | 'cancelled' | 'moved', string>>;
  readonly reserved: string;
  readonly feltNotStated: string;
  share(share: string): string;
  otherShare(share: string): string;
  wave(number: string, count: string): string;
  /** Before a struck-through time. */
  readonly movedFrom: string;
  movedTo(time: string): string;
  readonly assumed: Readonly<Record<AssumedFact, string>>;
  clockChange(place: string, change: string, isForward: boolean, length: string, seeming: string): string;
  /** Beside a window; `length` (": 3 hours") where only a part of it is meant. */
  duringWork(isAssumed: boolean, length: string): string;
  /** What the usual hours are taken to be. */
  readonly usualHours: string;
  readonly now: string;
  readonly next: string;
  range(first: string, last: string): string;
  /** Claims no more than that the list has nothing: choices and faults may have left something out. */
  empty(range: string): string;
  readonly incomplete: string;
  later(last: string): string;
  /** Spoken after the list has changed. */
  shown(count: number, last: string): string;
  readonly standing: string;
  readonly policies: string;
  nextTime(time: string): string;
  readonly subscribe: string;
  readonly download: string;
  readonly subscriptionAge: string;
}

export const CALENDAR_STRINGS: StringTables<CalendarStrings> = {
  en: {
    label: 'Maintenance calendar',
    kinds: {
      system: 'System',
      application: 'Application',
      recycle: 'Recycle',
      'security-patching': 'Security patches',
      infrastructure: 'Infrastructure',
      emergency: 'Emergency',
      other: 'Other',
    },
    allKinds: 'All kinds',
    kindsGroup: 'Kinds of maintenance',
    zoneGroup: 'Time zone',
    myTime: (zone) => `My time (${zone})`,
    timesIn: (place) => `Times ${place}`,
    timesYours: (zone) => `Times are yours (${zone})`,
    timesAgree: (place) => `Times ${place}, the same as yours`,
    to: 'to',
    about: (time) => `about ${time}`,
    badges: { current: 'In progress', reserved: 'Reserved', cancelled: 'Cancelled', moved: 'Moved' },
    reserved: 'Used only when necessary',
    feltNotStated: 'What you will notice is not stated',
    share: (share) => `${share} of customers`,
    otherShare: (share) => `the other ${share} of customers`,
    wave: (number, count) => `group ${number} of ${count}`,
    movedFrom: 'Moved from',
    movedTo: (time) => `Moved to ${time}`,
    assumed: {
      dates: 'dates assumed',
      length: 'length assumed',
      felt: 'interruption assumed',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `The clocks in ${place} go ${isForward ? 'forward' : 'back'} by ${change} meanwhile: it lasts ${length}, not the ${seeming} that the times suggest.`,
    duringWork: (isAssumed, length) => `During ${isAssumed ? 'usual' : 'your'} working hours${length}`,
    usualHours: 'Usual working hours: Monday to Friday, 08:00 to 17:00 in your time, assumed',
    now: 'Now',
    next: 'Next',
    range: (first, last) => `${first} to ${last}`,
    empty: (range) => `No maintenance is listed for ${range}.`,
    incomplete: 'Some entries could not be read and are missing here.',
    later: (last) => `Show later, up to ${last}`,
    shown: (count, last) => `${count === 1 ? '1 entry' : `${count} entries`}, up to ${last}`,
    standing: 'Regularly',
    policies: 'Without a fixed date',
    nextTime: (time) => `Next: ${time}`,
    subscribe: 'Subscribe',
    download: 'Download (.ics)',
    subscriptionAge: 'A calendar that subscribes may show a change up to a day late.',
  },
  nl: {
    label: 'Onderhoudskalender',
    kinds: {
      system: 'Systeem',
      application: 'Toepassing',
      recycle: 'Herstart',
      'security-patching': 'Beveiligingspatches',
      infrastructure: 'Infrastructuur',
      emergency: 'Nood',
      other: 'Overig',
    },
    allKinds: 'Alle soorten',
    kindsGroup: 'Soorten onderhoud',
    zoneGroup: 'Tijdzone',
    myTime: (zone) => `Mijn tijd (${zone})`,
    timesIn: (place) => `Tijden ${place}`,
    timesYours: (zone) => `Tijden bij u (${zone})`,
    timesAgree: (place) => `Tijden ${place}, gelijk aan die bij u`,
    to: 'tot',
    about: (time) => `omstreeks ${time}`,
    badges: { current: 'Bezig', reserved: 'Gereserveerd', cancelled: 'Vervallen', moved: 'Verplaatst' },
    reserved: 'Alleen gebruikt als het nodig is',
    feltNotStated: 'Wat u ervan merkt is niet vermeld',
    share: (share) => `${share} van de klanten`,
    otherShare: (share) => `de overige ${share} van de klanten`,
    wave: (number, count) => `groep ${number} van ${count}`,
    movedFrom: 'Verplaatst van',
    movedTo: (time) => `Verplaatst naar ${time}`,
    assumed: {
      dates: 'datums aangenomen',
      length: 'duur aangenomen',
      felt: 'onderbreking aangenomen',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `De klok in ${place} gaat intussen ${change} ${isForward ? 'vooruit' : 'terug'}: het duurt ${length}, niet de ${seeming} die u uit de tijden zou opmaken.`,
    duringWork: (isAssumed, length) => `Tijdens ${isAssumed ? 'de gebruikelijke' : 'uw'} werktijd${length}`,
    usualHours: 'Gebruikelijke werktijd: maandag t/m vrijdag, 08:00 tot 17:00 bij u, aangenomen',
    now: 'Nu',
    next: 'Eerstvolgend',
    range: (first, last) => `${first} t/m ${last}`,
    empty: (range) => `Er staat geen onderhoud in de lijst voor ${range}.`,
    incomplete: 'Niet alles kon worden gelezen; hier ontbreken vermeldingen.',
    later: (last) => `Toon later, t/m ${last}`,
    shown: (count, last) => `${count === 1 ? '1 vermelding' : `${count} vermeldingen`}, t/m ${last}`,
    standing: 'Regelmatig',
    policies: 'Zonder vaste datum',
    nextTime: (time) => `Volgende keer: ${time}`,
    subscribe: 'Abonneren',
    download: 'Downloaden (.ics)',
    subscriptionAge: 'Een agenda met dit abonnement kan een wijziging tot een dag later tonen.',
  },
};
