import { formatPath, isObject, localizedText, warningFault } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, Schema } from '@trust-widgets/schedule-core/engine';

import { trustDocumentSchema } from './document.schema.js';
import { openDocument } from './open-document.js';

/** A localised text as it is written: a map from language tag to text. */
type Translations = Readonly<Record<string, string>>;

interface Place {
  readonly translations: Translations;
  readonly path: readonly PathSegment[];
}

/** The maps that stand where a schema has a localised text, in the order of the document. */
function* places(schema: Schema, value: unknown, path: readonly PathSegment[]): Generator<Place> {
  if (schema === localizedText) {
    if (isObject(value)) yield { translations: value as Translations, path };
    return;
  }
  const { form } = schema;
  if (!form) throw new Error('Production bundles of schedule-core do not carry what schemas are made of.');
  switch (form.kind) {
    case 'refined':
      yield* places(form.of, value, path);
      break;
    case 'union':
      for (const option of form.options) yield* places(option, value, path);
      break;
    case 'list':
      if (!Array.isArray(value)) break;
      for (const [index, each] of value.entries()) yield* places(form.item, each, [...path, index]);
      break;
    case 'map':
    case 'object':
      if (!isObject(value)) break;
      for (const [key, each] of Object.entries(value)) {
        // Own keys only: a document may have a key that every object inherits, such as "constructor".
        const schemaOfKey =
          form.kind === 'map' ? form.value : Object.hasOwn(form.entries, key) && form.entries[key];
        if (schemaOfKey) yield* places(schemaOfKey, each, [...path, key]);
      }
      break;
    default:
  }
}

/** Whether readers of a language get a text in it: in the very tag, or in the language without a region. `no` is `nb`. */
function isIn(translations: Translations, language: string): boolean {
  const tag = language.toLowerCase();
  const [base = ''] = tag.split('-', 1);
  const serving = [tag, base, ...(['nb', 'no'].includes(base) ? ['nb', 'no'] : [])];
  return Object.keys(translations).some((key) => serving.includes(key.toLowerCase()));
}

/**
 * What is left to translate: a warning (`translation`) for each map of translations that lacks some of the
 * languages. A plain string is a name that is the same in every language, and is passed over. Of a document
 * that no reader reads nothing is said. For authors and their tools: it needs what production bundles drop.
 *
 * @param input a parsed document, as it is written
 * @param languages the tags that every text is wanted in; one with a region is content with its language
 * @example missingTranslations(document, ['nl', 'de'])[0] // { path: 'agreements[0].title', code: 'translation', … }
 */
export function missingTranslations(input: unknown, languages: readonly string[]): Fault[] {
  const { opened } = openDocument(input);
  if (!opened) return [];
  return [...places(trustDocumentSchema, opened.sections, [])].flatMap(({ translations, path }) => {
    const missing = [...new Set(languages)].filter((language) => !isIn(translations, language));
    if (missing.length === 0) return [];
    return [warningFault(formatPath(path), 'translation', `The text is missing in ${missing.join(', ')}.`)];
  });
}
