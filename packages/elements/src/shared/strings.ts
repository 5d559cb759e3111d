/** The languages that the elements speak. */
export const LANGUAGES = ['nl', 'en', 'de', 'nb', 'sv', 'da'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One table per language, all of one shape. English is always there; a missing one falls back to it. */
export type StringTables<TStrings> = { readonly en: TStrings } & {
  readonly [TLanguage in Exclude<Language, 'en'>]?: TStrings;
};

/** A table, and the language that it is really in. */
export interface Speech<TStrings> {
  readonly strings: TStrings;
  readonly language: Language;
}

/** The table of a language, or else the English one. */
export function speak<TStrings>(tables: StringTables<TStrings>, language: Language): Speech<TStrings> {
  const strings = tables[language];
  return strings ? { strings, language } : { strings: tables.en, language: 'en' };
}
