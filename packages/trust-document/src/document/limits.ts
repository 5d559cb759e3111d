import { errorFault } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

/**
 * How much a document may hold. A thousand sub-processors with all their facts stay within; what is beyond
 * would make a reader's browser wait.
 */
export const LIMITS = {
  /** Agreements, groups or sub-processors; the rest of the list is not read (`too-many`). */
  entries: 2_000,
  /** Members of a list inside an entry; the rest is not read (`too-many`). */
  members: 200,
  /** Values of any kind, lists and maps counted; a document with more is refused (`too-large`). */
  values: 60_000,
  /** Characters of all texts and keys; a document with more is refused (`too-large`). */
  characters: 4_000_000,
  /** Characters of one key; a document with a longer one is refused (`too-large`). */
  key: 200,
  /** Lists and maps inside one another; a document with more is refused (`too-deep`). */
  depth: 32,
} as const;

const isStructure = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isJson = (value: unknown): boolean =>
  isStructure(value)
    ? Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]'
    : value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

const tooLarge = (limit: string): Fault => errorFault('', 'too-large', `The document has ${limit}.`);

const notJson = (found: string): Fault =>
  errorFault('', 'not-json', `Found ${found}; expected what JSON can hold.`);

/**
 * Why a document is refused before anything of it is read: it is too large, too deep (as one that contains
 * itself is), or not made of what JSON is made of (as a date that a YAML reader made is not).
 */
export function refusal(input: unknown): Fault | undefined {
  try {
    return refusalOf(input);
  } catch {
    // Parsed JSON cannot get here; an object whose getters throw can.
    return notJson('a value that cannot be read');
  }
}

function refusalOf(input: unknown): Fault | undefined {
  let values = 0;
  let characters = 0;
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) {
      return errorFault('', 'too-deep', `Lists and maps are nested more than ${LIMITS.depth} deep.`);
    }
    const next: unknown[] = [];
    for (const value of level) {
      if (!isJson(value)) {
        const kind = Object.prototype.toString.call(value).slice(8, -1);
        return notJson(`a value of the kind ${kind}`);
      }
      if (typeof value === 'string') characters += value.length;
      if (!isStructure(value)) continue;
      const members = Object.entries(value);
      values += members.length;
      if (values > LIMITS.values) return tooLarge(`more than ${LIMITS.values} values`);
      for (const [key, member] of members) {
        // A list with other keys than its indices may pass for one and behave as none.
        if (Array.isArray(value) && !/^\d+$/.test(key)) return notJson('a list with keys');
        if (key.length > LIMITS.key) return tooLarge(`a key of more than ${LIMITS.key} characters`);
        characters += key.length;
        next.push(member);
      }
    }
    if (characters > LIMITS.characters) return tooLarge(`more than ${LIMITS.characters} characters`);
    level = next;
  }
  return undefined;
}
