/** What the feed of changes says in its own words. Days are written as the record has them, `2023-03-16`. */
export interface FeedWords {
  /** Follows the name of the organization. */
  readonly title: string;
  readonly announced: string;
  effective(day: string): string;
  removed(day: string): string;
  version(day: string): string;
  objectUntil(day: string): string;
}

const ENGLISH: FeedWords = {
  title: 'Changes to sub-processors and agreements',
  announced: 'announced',
  effective: (day) => `active from ${day}`,
  removed: (day) => `removed from the list on ${day}`,
  version: (day) => `valid from ${day}`,
  objectUntil: (day) => `Object until ${day}, that day included.`,
};

const WORDS: Readonly<Record<string, FeedWords>> = {
  en: ENGLISH,
  nl: {
    title: 'Wijzigingen in subverwerkers en overeenkomsten',
    announced: 'aangekondigd',
    effective: (day) => `actief vanaf ${day}`,
    removed: (day) => `vervallen op ${day}`,
    version: (day) => `geldig vanaf ${day}`,
    objectUntil: (day) => `Bezwaar mogelijk tot en met ${day}.`,
  },
  de: {
    title: 'Änderungen bei Unterauftragsverarbeitern und Vereinbarungen',
    announced: 'angekündigt',
    effective: (day) => `aktiv ab ${day}`,
    removed: (day) => `entfallen am ${day}`,
    version: (day) => `gültig ab ${day}`,
    objectUntil: (day) => `Einspruch möglich bis einschließlich ${day}.`,
  },
  nb: {
    title: 'Endringer i underdatabehandlere og avtaler',
    announced: 'varslet',
    effective: (day) => `i bruk fra ${day}`,
    removed: (day) => `fjernet ${day}`,
    version: (day) => `gjelder fra ${day}`,
    objectUntil: (day) => `Innsigelser kan fremsettes til og med ${day}.`,
  },
  sv: {
    title: 'Ändringar av underbiträden och avtal',
    announced: 'har aviserats',
    effective: (day) => `i bruk från och med ${day}`,
    removed: (day) => `har utgått ${day}`,
    version: (day) => `gäller från och med ${day}`,
    objectUntil: (day) => `Invändningar kan göras till och med ${day}.`,
  },
  da: {
    title: 'Ændringer i underdatabehandlere og aftaler',
    announced: 'varslet',
    effective: (day) => `i brug fra ${day}`,
    removed: (day) => `udgået ${day}`,
    version: (day) => `gælder fra ${day}`,
    objectUntil: (day) => `Indsigelser kan fremsættes til og med ${day}.`,
  },
};

/** The words for readers of a language, and the language that they are in: English where there are none. */
export function feedWords(language: string): FeedWords & { readonly language: string } {
  const base = language.toLowerCase().split('-', 1)[0] ?? '';
  const key = base === 'no' ? 'nb' : base;
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  return words ? { ...words, language } : { ...ENGLISH, language: 'en' };
}
