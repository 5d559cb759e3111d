/** The page in each language: where it is, what the language calls itself, and what the page says first. */
export const PAGES = [
  {
    language: 'nl',
    path: '',
    name: 'Nederlands',
    title: 'Juridisch & transparantie',
    banner: 'Systeemonderhoud',
  },
  {
    language: 'en',
    path: 'en/',
    name: 'English',
    title: 'Legal & transparency',
    banner: 'System maintenance',
  },
  {
    language: 'de',
    path: 'de/',
    name: 'Deutsch',
    title: 'Rechtliches & Transparenz',
    banner: 'Systemwartung',
  },
  { language: 'nb', path: 'nb/', name: 'Norsk', title: 'Juss & åpenhet', banner: 'Systemvedlikehold' },
  {
    language: 'sv',
    path: 'sv/',
    name: 'Svenska',
    title: 'Juridik & transparens',
    banner: 'Systemunderhåll',
  },
  { language: 'da', path: 'da/', name: 'Dansk', title: 'Jura & åbenhed', banner: 'Systemvedligeholdelse' },
] as const;

/** What a page calls a sub-processor, and what it says of a fact that the source does not give. */
export const TERMS = {
  nl: { subprocessor: 'Subverwerker', notStated: 'niet vermeld' },
  en: { subprocessor: 'Sub-processor', notStated: 'not stated' },
  de: { subprocessor: 'Unterauftragsverarbeiter', notStated: 'nicht angegeben' },
  nb: { subprocessor: 'Underdatabehandler', notStated: 'ikke oppgitt' },
  sv: { subprocessor: 'Underbiträde', notStated: 'ej angivet' },
  da: { subprocessor: 'Underdatabehandler', notStated: 'ikke oplyst' },
} as const;

/** What a page says of an edition in Dutch beside which there may be others, and of one in English alone. */
export const BADGES = {
  nl: { dutch: undefined, english: 'alleen in het Engels' },
  en: { dutch: 'in Dutch', english: undefined },
  de: { dutch: 'auf Niederländisch', english: 'nur auf Englisch' },
  nb: { dutch: 'på nederlandsk', english: 'bare på engelsk' },
  sv: { dutch: 'på nederländska', english: 'endast på engelska' },
  da: { dutch: 'på nederlandsk', english: 'kun på engelsk' },
} as const;
