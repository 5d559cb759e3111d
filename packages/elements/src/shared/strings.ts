/** The languages that the elements speak. */
export const LANGUAGES = ['nl', 'en', 'de', 'nb', 'sv', 'da'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One table per language, all of one shape: a word that is missing from one of them does not compile. */
export type StringTables<TStrings> = Readonly<Record<Language, TStrings>>;
