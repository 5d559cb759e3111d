/** Prose: a string in the document's default language, or a map from BCP 47 language tag to string. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/** A text and the language that it is really in, so that it can be marked with `lang`. */
export interface ResolvedText {
  readonly text: string;
  readonly language: string;
}

/** Without more, Norwegian is Bokmål; who reads Nynorsk reads that too. */
const isNorwegian = (base: string): boolean => /^n[bno]$/.test(base);

/**
 * The text for a reader of `language`: the exact tag, then its base language, then the document's
 * default language, then the first entry (BCP 47 tags compare without regard to case). `no` and `nb` are
 * one language, and stand in for `nn` before the default language does.
 *
 * @example resolveText({ nl: 'Onderhoud', en: 'Maintenance' }, 'nl-BE', 'en') // { text: 'Onderhoud', language: 'nl' }
 */
export function resolveText(text: LocalizedText, language: string, defaultLanguage: string): ResolvedText {
  if (typeof text === 'string') return { text, language: defaultLanguage };
  const entries = Object.entries(text);
  const find = (tag: string) => entries.find(([key]) => key.toLowerCase() === tag);
  const read = (asked: string) => {
    const tag = asked.toLowerCase();
    const [base = ''] = tag.split('-', 1);
    return find(tag) ?? find(base) ?? (isNorwegian(base) ? (find('nb') ?? find('no')) : undefined);
  };
  const found = read(language) ?? read(defaultLanguage);
  const [tag, value] = found ?? entries[0] ?? [defaultLanguage, ''];
  return { text: value, language: tag };
}
