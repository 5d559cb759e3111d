/** What a calendar says of its own accord; everything else is said by the document. */
export interface CalendarWords {
  readonly endNotStated: string;
  readonly onlyWhenNecessary: string;
  readonly datesAssumed: string;
  readonly lengthAssumed: string;
  /** Before the title of a slot that may be used. */
  readonly reserved: string;
  /** Before the title of what does not take place. */
  readonly cancelled: string;
  /** A time such as `2026-11-27 00:00 (Europe/Oslo)`. */
  movedFrom(time: string): string;
  /** A part of the customers, `10%` as the language writes it. */
  forShare(share: string): string;
}

const ENGLISH: CalendarWords = {
  endNotStated: 'The end is not stated.',
  onlyWhenNecessary: 'Used only when necessary.',
  datesAssumed: 'The dates are assumed; the source does not state them.',
  lengthAssumed: 'The length is assumed; the source does not state it.',
  reserved: 'Reserved',
  cancelled: 'Cancelled',
  movedFrom: (time) => `Moved from ${time}.`,
  forShare: (share) => `For ${share} of customers.`,
};

const WORDS: Readonly<Record<string, CalendarWords>> = {
  en: ENGLISH,
  nl: {
    endNotStated: 'Een eindtijd is niet vermeld.',
    onlyWhenNecessary: 'Alleen gebruikt als het nodig is.',
    datesAssumed: 'De datums zijn aangenomen; de bron vermeldt ze niet.',
    lengthAssumed: 'De duur is aangenomen; de bron vermeldt die niet.',
    reserved: 'Gereserveerd',
    cancelled: 'Vervallen',
    movedFrom: (time) => `Verplaatst van ${time}.`,
    forShare: (share) => `Voor ${share} van de klanten.`,
  },
  da: {
    endNotStated: 'Sluttidspunktet er ikke oplyst.',
    onlyWhenNecessary: 'Bruges kun, når det er nødvendigt.',
    datesAssumed: 'Datoerne er antaget; kilden oplyser dem ikke.',
    lengthAssumed: 'Varigheden er antaget; kilden oplyser den ikke.',
    reserved: 'Reserveret',
    cancelled: 'Aflyst',
    movedFrom: (time) => `Flyttet fra ${time}.`,
    forShare: (share) => `For ${share} af kunderne.`,
  },
  de: {
    endNotStated: 'Das Ende ist nicht angegeben.',
    onlyWhenNecessary: 'Wird nur bei Bedarf genutzt.',
    datesAssumed: 'Die Termine sind angenommen; die Quelle nennt sie nicht.',
    lengthAssumed: 'Die Dauer ist angenommen; die Quelle nennt sie nicht.',
    reserved: 'Reserviert',
    cancelled: 'Abgesagt',
    movedFrom: (time) => `Verschoben vom ${time}.`,
    forShare: (share) => `Für ${share} der Kunden.`,
  },
  nb: {
    endNotStated: 'Sluttidspunktet er ikke oppgitt.',
    onlyWhenNecessary: 'Brukes bare når det er nødvendig.',
    datesAssumed: 'Datoene er antatt; kilden oppgir dem ikke.',
    lengthAssumed: 'Varigheten er antatt; kilden oppgir den ikke.',
    reserved: 'Reservert',
    cancelled: 'Avlyst',
    movedFrom: (time) => `Flyttet fra ${time}.`,
    forShare: (share) => `For ${share} av kundene.`,
  },
  sv: {
    endNotStated: 'Sluttiden är inte angiven.',
    onlyWhenNecessary: 'Används bara när det behövs.',
    datesAssumed: 'Datumen är antagna; källan anger dem inte.',
    lengthAssumed: 'Längden är antagen; källan anger den inte.',
    reserved: 'Reserverad',
    cancelled: 'Inställd',
    movedFrom: (time) => `Flyttad från ${time}.`,
    forShare: (share) => `För ${share} av kunderna.`,
  },
};

const baseOf = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** The words for a reader; who reads Norwegian of any kind reads Bokmål, and everybody else English. */
export function calendarWords(language: string): CalendarWords {
  const base = baseOf(language);
  return WORDS[base === 'no' || base === 'nn' ? 'nb' : base] ?? ENGLISH;
}

/** `10%` as the language writes it: the same on every machine, whatever its locale data. */
export function percent(share: number, language: string): string {
  const tenths = String(Math.round(share * 1_000) / 10);
  const base = baseOf(language);
  if (!Object.hasOwn(WORDS, base) || base === 'en') return `${tenths}%`;
  return `${tenths.replace('.', ',')}${base === 'nl' ? '' : '\u00A0'}%`;
}
