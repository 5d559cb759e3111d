import { formatCalendarDate, parseCalendarDate, resolveText } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText } from '@trust-widgets/schedule-core/engine';

/** What JSON-LD is made of here. */
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** A thing: its types, and what is said of it. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** What is said of a thing, as far as it is stated. */
export type StatedFacts = Readonly<Record<string, JsonLdValue | undefined>>;

/** In which languages texts are given. */
export interface Languages {
  /** Absent: in all that there are. */
  readonly language?: string | undefined;
  /** The language of plain texts; `und` claims none. */
  readonly defaultLanguage: string;
}

/** A thing of one or more types. What is not stated is not said. */
export function node(type: string | readonly string[], facts: StatedFacts): JsonLdNode {
  const stated = Object.entries(facts).filter(
    (fact): fact is [string, JsonLdValue] =>
      fact[1] !== undefined && !(Array.isArray(fact[1]) && fact[1].length === 0),
  );
  return Object.fromEntries<JsonLdValue>([['@type', type], ...stated]);
}

/** The thing that has this IRI, told of elsewhere. */
export function thing(iri: string): JsonLdNode {
  return { '@id': iri };
}

const literal = (text: string, tag: string): JsonLdValue =>
  tag === 'und' ? text : { '@value': text, '@language': tag };

/** A localised text as values that name their language. */
export function texts(
  text: LocalizedText | undefined,
  { language, defaultLanguage }: Languages,
): JsonLdValue | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return literal(text, defaultLanguage);
  if (language === undefined) return Object.entries(text).map(([tag, each]) => literal(each, tag));
  const resolved = resolveText(text, language, defaultLanguage);
  return literal(resolved.text, resolved.language);
}

/** A link as an IRI: what no IRI may hold is percent-encoded, as browsers do. */
export function iri(link: string | undefined): string | undefined {
  return link?.replace(/[<>"{}|^`]/g, encodeURIComponent);
}

/** A calendar date that says that it is one. */
export function date(day: string | undefined): JsonLdValue | undefined {
  return day === undefined ? undefined : { '@value': day, '@type': 'xsd:date' };
}

/** The days from the first to the last, both included (ISO 8601); a side that is not stated is open. */
export function period(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined && last === undefined ? undefined : `${first ?? '..'}/${last ?? '..'}`;
}

/** The day before, which is the last one where a day is the first without. */
export function dayBefore(day: string | undefined): string | undefined {
  const known = parseCalendarDate(day ?? '');
  return known === undefined ? undefined : formatCalendarDate(known - 1);
}
