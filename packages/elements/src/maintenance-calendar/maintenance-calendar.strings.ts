import type { ActivityKind } from '@trust-widgets/schedule-core/engine';

import type { StringTables } from '../shared/strings.js';
import type { ViewName } from './calendar-range.js';

/** Facts that a document may mark as assumed, as far as a reader is shown them. */
export type AssumedFact = 'dates' | 'length' | 'felt';

export interface CalendarStrings {
  /** The name of the region. */
  readonly label: string;
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly allKinds: string;
  /** The names of the groups of buttons. */
  readonly kindsGroup: string;
  readonly zoneGroup: string;
  readonly viewGroup: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly previous: Readonly<Record<ViewName, string>>;
  readonly following: Readonly<Record<ViewName, string>>;
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
  usualHours(from: string, to: string): string;
  /** On the legend. */
  workingHours(isAssumed: boolean): string;
  readonly now: string;
  readonly next: string;
  range(first: string, last: string): string;
  /** Claims no more than that the list has nothing: choices and faults may have left something out. */
  empty(range: string): string;
  readonly incomplete: string;
  later(last: string): string;
  /** Spoken after the list has changed, with its days before it. */
  entries(count: number): string;
  /** How many of a day are not shown. */
  more(count: number): string;
  readonly legend: string;
  readonly planned: string;
  readonly past: string;
  readonly standing: string;
  readonly policies: string;
  nextTime(time: string): string;
  readonly subscribe: string;
  readonly download: string;
  /** Puts one window into the reader's own calendar. */
  readonly add: string;
  /** Leads to it on this page, to be copied. */
  readonly link: string;
  readonly close: string;
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
    viewGroup: 'View',
    views: { agenda: 'Agenda', month: 'Month', week: 'Week' },
    previous: { agenda: 'Earlier', month: 'Previous month', week: 'Previous week' },
    following: { agenda: 'Later', month: 'Next month', week: 'Next week' },
    myTime: (zone) => `My time (${zone})`,
    timesIn: (place) => `Times ${place}`,
    timesYours: (zone) => `Times in your time zone (${zone})`,
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
    usualHours: (from, to) => `Usual working hours: Monday to Friday, ${from} to ${to} in your time, assumed`,
    workingHours: (isAssumed) => (isAssumed ? 'Usual working hours, assumed' : 'Your working hours'),
    now: 'Now',
    next: 'Next',
    range: (first, last) => `${first} to ${last}`,
    empty: (range) => `No maintenance is listed for ${range}.`,
    incomplete: 'Some entries could not be read and are missing here.',
    later: (last) => `Show later, up to ${last}`,
    entries: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    more: (count) => `${count} more`,
    legend: 'Legend',
    planned: 'Planned',
    past: 'Over',
    standing: 'Recurring',
    policies: 'Without a fixed date',
    nextTime: (time) => `Next: ${time}`,
    subscribe: 'Subscribe',
    download: 'Download (.ics)',
    add: 'Add to my calendar (.ics)',
    link: 'Link to this maintenance',
    close: 'Close',
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
      emergency: 'Spoed',
      other: 'Overig',
    },
    allKinds: 'Alle soorten',
    kindsGroup: 'Soorten onderhoud',
    zoneGroup: 'Tijdzone',
    viewGroup: 'Weergave',
    views: { agenda: 'Agenda', month: 'Maand', week: 'Week' },
    previous: { agenda: 'Eerder', month: 'Vorige maand', week: 'Vorige week' },
    following: { agenda: 'Later', month: 'Volgende maand', week: 'Volgende week' },
    myTime: (zone) => `Mijn tijd (${zone})`,
    timesIn: (place) => `Tijden ${place}`,
    timesYours: (zone) => `Tijden in uw tijdzone (${zone})`,
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
    usualHours: (from, to) =>
      `Gebruikelijke werktijd: maandag t/m vrijdag, ${from} tot ${to} bij u, aangenomen`,
    workingHours: (isAssumed) => (isAssumed ? 'Gebruikelijke werktijd, aangenomen' : 'Uw werktijd'),
    now: 'Nu',
    next: 'Eerstvolgend',
    range: (first, last) => `${first} t/m ${last}`,
    empty: (range) => `Er staat geen onderhoud in de lijst voor ${range}.`,
    incomplete: 'Niet alles kon worden gelezen; hier ontbreken vermeldingen.',
    later: (last) => `Toon later, t/m ${last}`,
    entries: (count) => (count === 1 ? '1 vermelding' : `${count} vermeldingen`),
    more: (count) => `nog ${count}`,
    legend: 'Legenda',
    planned: 'Gepland',
    past: 'Voorbij',
    standing: 'Regelmatig',
    policies: 'Zonder vaste datum',
    nextTime: (time) => `Volgende keer: ${time}`,
    subscribe: 'Abonneren',
    download: 'Downloaden (.ics)',
    add: 'Zet in mijn agenda (.ics)',
    link: 'Link naar dit onderhoud',
    close: 'Sluiten',
    subscriptionAge: 'Een agenda met dit abonnement kan een wijziging tot een dag later tonen.',
  },
  de: {
    label: 'Wartungskalender',
    kinds: {
      system: 'System',
      application: 'Anwendung',
      recycle: 'Neustart',
      'security-patching': 'Sicherheitspatches',
      infrastructure: 'Infrastruktur',
      emergency: 'Notfall',
      other: 'Sonstiges',
    },
    allKinds: 'Alle Arten',
    kindsGroup: 'Arten der Wartung',
    zoneGroup: 'Zeitzone',
    viewGroup: 'Ansicht',
    views: { agenda: 'Liste', month: 'Monat', week: 'Woche' },
    previous: { agenda: 'Früher', month: 'Voriger Monat', week: 'Vorige Woche' },
    following: { agenda: 'Später', month: 'Nächster Monat', week: 'Nächste Woche' },
    myTime: (zone) => `Meine Zeit (${zone})`,
    timesIn: (place) => `Zeiten ${place}`,
    timesYours: (zone) => `Zeiten in Ihrer Zeitzone (${zone})`,
    timesAgree: (place) => `Zeiten ${place}, dieselben wie bei Ihnen`,
    to: 'bis',
    about: (time) => `gegen ${time}`,
    badges: { current: 'Läuft', reserved: 'Reserviert', cancelled: 'Entfällt', moved: 'Verschoben' },
    reserved: 'Wird nur bei Bedarf genutzt',
    feltNotStated: 'Was Sie davon merken, ist nicht angegeben',
    share: (share) => `${share} der Kunden`,
    otherShare: (share) => `die übrigen ${share} der Kunden`,
    wave: (number, count) => `Gruppe ${number} von ${count}`,
    movedFrom: 'Verschoben von',
    movedTo: (time) => `Verschoben auf ${time}`,
    assumed: {
      dates: 'Termine angenommen',
      length: 'Dauer angenommen',
      felt: 'Unterbrechung angenommen',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `Die Uhren in ${place} werden währenddessen um ${change} ${isForward ? 'vorgestellt' : 'zurückgestellt'}. Tatsächliche Dauer: ${length}; nach den Uhrzeiten wären es ${seeming}.`,
    duringWork: (isAssumed, length) => `Während ${isAssumed ? 'der üblichen' : 'Ihrer'} Arbeitszeit${length}`,
    usualHours: (from, to) =>
      `Übliche Arbeitszeit: Montag bis Freitag, ${from} bis ${to} Uhr bei Ihnen, angenommen`,
    workingHours: (isAssumed) => (isAssumed ? 'Übliche Arbeitszeit, angenommen' : 'Ihre Arbeitszeit'),
    now: 'Jetzt',
    next: 'Als Nächstes',
    range: (first, last) => `${first} bis ${last}`,
    empty: (range) => `Für ${range} ist keine Wartung aufgeführt.`,
    incomplete: 'Nicht alles konnte gelesen werden; hier fehlen Einträge.',
    later: (last) => `Spätere zeigen, bis ${last}`,
    entries: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    more: (count) => `${count} weitere`,
    legend: 'Legende',
    planned: 'Geplant',
    past: 'Vorbei',
    standing: 'Regelmäßig',
    policies: 'Ohne festen Termin',
    nextTime: (time) => `Nächstes Mal: ${time}`,
    subscribe: 'Abonnieren',
    download: 'Herunterladen (.ics)',
    add: 'In meinen Kalender eintragen (.ics)',
    link: 'Link zu dieser Wartung',
    close: 'Schließen',
    subscriptionAge: 'Ein Kalender mit diesem Abonnement zeigt eine Änderung mitunter erst einen Tag später.',
  },
  nb: {
    label: 'Vedlikeholdskalender',
    kinds: {
      system: 'System',
      application: 'Applikasjon',
      recycle: 'Omstart',
      'security-patching': 'Sikkerhetsoppdateringer',
      infrastructure: 'Infrastruktur',
      emergency: 'Haster',
      other: 'Annet',
    },
    allKinds: 'Alle typer',
    kindsGroup: 'Typer vedlikehold',
    zoneGroup: 'Tidssone',
    viewGroup: 'Visning',
    views: { agenda: 'Liste', month: 'Måned', week: 'Uke' },
    previous: { agenda: 'Tidligere', month: 'Forrige måned', week: 'Forrige uke' },
    following: { agenda: 'Senere', month: 'Neste måned', week: 'Neste uke' },
    myTime: (zone) => `Min tid (${zone})`,
    timesIn: (place) => `Tider ${place}`,
    timesYours: (zone) => `Tider i din tidssone (${zone})`,
    timesAgree: (place) => `Tider ${place}, de samme som hos deg`,
    to: 'til',
    about: (time) => `rundt ${time}`,
    badges: { current: 'Pågår', reserved: 'Reservert', cancelled: 'Avlyst', moved: 'Flyttet' },
    reserved: 'Brukes bare når det er nødvendig',
    feltNotStated: 'Hva du merker, er ikke oppgitt',
    share: (share) => `${share} av kundene`,
    otherShare: (share) => `de øvrige ${share} av kundene`,
    wave: (number, count) => `gruppe ${number} av ${count}`,
    movedFrom: 'Flyttet fra',
    movedTo: (time) => `Flyttet til ${time}`,
    assumed: {
      dates: 'datoer antatt',
      length: 'varighet antatt',
      felt: 'avbrudd antatt',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `Klokken i ${place} stilles ${change} ${isForward ? 'fram' : 'tilbake'} i løpet av denne tiden: det varer ${length}, ikke ${seeming}, som tidene skulle tilsi.`,
    duringWork: (isAssumed, length) => `I ${isAssumed ? 'vanlig' : 'din'} arbeidstid${length}`,
    usualHours: (from, to) => `Vanlig arbeidstid: mandag til fredag, ${from} til ${to} din tid, antatt`,
    workingHours: (isAssumed) => (isAssumed ? 'Vanlig arbeidstid, antatt' : 'Din arbeidstid'),
    now: 'Nå',
    next: 'Neste',
    range: (first, last) => `${first} til og med ${last}`,
    empty: (range) => `Det er ikke oppført noe vedlikehold for ${range}.`,
    incomplete: 'Ikke alt kunne leses; her mangler oppføringer.',
    later: (last) => `Vis senere, til og med ${last}`,
    entries: (count) => (count === 1 ? '1 oppføring' : `${count} oppføringer`),
    more: (count) => `${count} til`,
    legend: 'Tegnforklaring',
    planned: 'Planlagt',
    past: 'Avsluttet',
    standing: 'Regelmessig',
    policies: 'Uten fast dato',
    nextTime: (time) => `Neste gang: ${time}`,
    subscribe: 'Abonner',
    download: 'Last ned (.ics)',
    add: 'Legg til i kalenderen min (.ics)',
    link: 'Lenke til dette vedlikeholdet',
    close: 'Lukk',
    subscriptionAge: 'En kalender som abonnerer, kan vise en endring opptil ett døgn for sent.',
  },
  sv: {
    label: 'Underhållskalender',
    kinds: {
      system: 'System',
      application: 'Applikation',
      recycle: 'Omstart',
      'security-patching': 'Säkerhetsuppdateringar',
      infrastructure: 'Infrastruktur',
      emergency: 'Akut',
      other: 'Övrigt',
    },
    allKinds: 'Alla typer',
    kindsGroup: 'Typer av underhåll',
    zoneGroup: 'Tidszon',
    viewGroup: 'Vy',
    views: { agenda: 'Lista', month: 'Månad', week: 'Vecka' },
    previous: { agenda: 'Tidigare', month: 'Föregående månad', week: 'Föregående vecka' },
    following: { agenda: 'Senare', month: 'Nästa månad', week: 'Nästa vecka' },
    myTime: (zone) => `Min tid (${zone})`,
    timesIn: (place) => `Tider ${place}`,
    timesYours: (zone) => `Tider i din tidszon (${zone})`,
    timesAgree: (place) => `Tider ${place}, samma som hos dig`,
    to: 'till',
    about: (time) => `omkring ${time}`,
    badges: { current: 'Pågår', reserved: 'Reserverat', cancelled: 'Inställt', moved: 'Flyttat' },
    reserved: 'Används bara vid behov',
    feltNotStated: 'Vad du märker anges inte',
    share: (share) => `${share} av kunderna`,
    otherShare: (share) => `övriga ${share} av kunderna`,
    wave: (number, count) => `grupp ${number} av ${count}`,
    movedFrom: 'Flyttat från',
    movedTo: (time) => `Flyttat till ${time}`,
    assumed: {
      dates: 'datum antagna',
      length: 'längd antagen',
      felt: 'avbrott antaget',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `Klockan i ${place} ställs ${isForward ? 'fram' : 'tillbaka'} ${change} under tiden: det varar ${length}, inte de ${seeming} som tiderna antyder.`,
    duringWork: (isAssumed, length) => `Under ${isAssumed ? 'vanlig' : 'din'} arbetstid${length}`,
    usualHours: (from, to) => `Vanlig arbetstid: måndag till fredag, ${from} till ${to} din tid, antagen`,
    workingHours: (isAssumed) => (isAssumed ? 'Vanlig arbetstid, antagen' : 'Din arbetstid'),
    now: 'Nu',
    next: 'Nästa',
    range: (first, last) => `${first} till och med ${last}`,
    empty: (range) => `Inget underhåll är listat för ${range}.`,
    incomplete: 'Allt kunde inte läsas; här saknas poster.',
    later: (last) => `Visa senare, till och med ${last}`,
    entries: (count) => (count === 1 ? '1 post' : `${count} poster`),
    more: (count) => `${count} till`,
    legend: 'Teckenförklaring',
    planned: 'Planerat',
    past: 'Avslutat',
    standing: 'Regelbundet',
    policies: 'Utan fast datum',
    nextTime: (time) => `Nästa gång: ${time}`,
    subscribe: 'Prenumerera',
    download: 'Ladda ner (.ics)',
    add: 'Lägg till i min kalender (.ics)',
    link: 'Länk till detta underhåll',
    close: 'Stäng',
    subscriptionAge: 'En kalender som prenumererar kan visa en ändring upp till ett dygn för sent.',
  },
  da: {
    label: 'Vedligeholdelseskalender',
    kinds: {
      system: 'System',
      application: 'Applikation',
      recycle: 'Genstart',
      'security-patching': 'Sikkerhedsopdateringer',
      infrastructure: 'Infrastruktur',
      emergency: 'Akut',
      other: 'Andet',
    },
    allKinds: 'Alle typer',
    kindsGroup: 'Typer af vedligeholdelse',
    zoneGroup: 'Tidszone',
    viewGroup: 'Visning',
    views: { agenda: 'Liste', month: 'Måned', week: 'Uge' },
    previous: { agenda: 'Tidligere', month: 'Forrige måned', week: 'Forrige uge' },
    following: { agenda: 'Senere', month: 'Næste måned', week: 'Næste uge' },
    myTime: (zone) => `Min tid (${zone})`,
    timesIn: (place) => `Tider ${place}`,
    timesYours: (zone) => `Tider i din tidszone (${zone})`,
    timesAgree: (place) => `Tider ${place}, de samme som hos dig`,
    to: 'til',
    about: (time) => `omkring ${time}`,
    badges: { current: 'I gang', reserved: 'Reserveret', cancelled: 'Aflyst', moved: 'Flyttet' },
    reserved: 'Bruges kun, når det er nødvendigt',
    feltNotStated: 'Hvad du mærker, er ikke angivet',
    share: (share) => `${share} af kunderne`,
    otherShare: (share) => `de øvrige ${share} af kunderne`,
    wave: (number, count) => `gruppe ${number} af ${count}`,
    movedFrom: 'Flyttet fra',
    movedTo: (time) => `Flyttet til ${time}`,
    assumed: {
      dates: 'datoer antaget',
      length: 'varighed antaget',
      felt: 'afbrydelse antaget',
    },
    clockChange: (place, change, isForward, length, seeming) =>
      `Uret i ${place} stilles ${change} ${isForward ? 'frem' : 'tilbage'} undervejs: det varer ${length}, ikke de ${seeming}, som tiderne antyder.`,
    duringWork: (isAssumed, length) => `I ${isAssumed ? 'den sædvanlige' : 'din'} arbejdstid${length}`,
    usualHours: (from, to) => `Sædvanlig arbejdstid: mandag til fredag, ${from} til ${to} din tid, antaget`,
    workingHours: (isAssumed) => (isAssumed ? 'Sædvanlig arbejdstid, antaget' : 'Din arbejdstid'),
    now: 'Nu',
    next: 'Næste',
    range: (first, last) => `${first} til og med ${last}`,
    empty: (range) => `Der er ikke opført nogen vedligeholdelse for ${range}.`,
    incomplete: 'Ikke alt kunne læses; her mangler poster.',
    later: (last) => `Vis senere, til og med ${last}`,
    entries: (count) => (count === 1 ? '1 post' : `${count} poster`),
    more: (count) => `${count} mere`,
    legend: 'Signaturforklaring',
    planned: 'Planlagt',
    past: 'Overstået',
    standing: 'Regelmæssigt',
    policies: 'Uden fast dato',
    nextTime: (time) => `Næste gang: ${time}`,
    subscribe: 'Abonner',
    download: 'Hent (.ics)',
    add: 'Føj til min kalender (.ics)',
    link: 'Link til denne vedligeholdelse',
    close: 'Luk',
    subscriptionAge: 'En kalender, der abonnerer, kan vise en ændring op til et døgn for sent.',
  },
};
