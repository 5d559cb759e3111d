import { nearest } from './nearest.js';
import type { Complaint, Expectation, Form } from './schema.js';

/**
 * What only authors and their tools need: what faults say in words, and what schemas are made of. Production
 * bundles carry `authoring.production.ts` in its place (see the package's `imports`): there the code of a fault
 * says enough, and this would weigh a tenth of the engine.
 */

/** Keeps what a schema says, for those who write it down in another language. */
export function kept(form: Form): Form | undefined {
  return form;
}

/** What is allowed, by the code of the fault; completes "Found …; expected …". */
const ALLOWED: Readonly<Record<string, string>> = {
  'language-tag': 'a language tag, such as nl or nb-NO',
  'localized-text': 'a text, or a map from language tag to text',
  identifier: 'a name of letters, digits, ".", "_" and "-"',
  date: 'a calendar date that exists, such as 2026-11-22',
  'wall-time': 'a time on a day that exists, without offset, such as 2026-11-22T22:00',
  instant: 'a time on a day that exists, with an offset or Z, such as 2026-11-22T22:00:00+01:00',
  duration: 'a length of days, hours, minutes and seconds, such as PT24H',
  elapsed: 'a length of hours, minutes and seconds that is more than none, such as PT45M',
  'whole-days': 'a length in whole days, such as P3D',
  'too-long': 'at most 366 days',
  'end-before-start': 'an end after the start',
  'clock-time': 'a time of day, such as 18:00',
  days: 'weekdays, 1 (Monday) to 7 (Sunday), each once',
  zone: 'an IANA time zone such as Europe/Oslo, or a fixed offset such as UTC+1',
  link: 'a link that starts with https:, http:, mailto: or a single /',
  'unknown-fact': 'the key of a fact that stands beside it',
  empty: 'at least one entry or character',
};

const LONGEST_WORDS = 60;

/** A text, cut where it is longer than a sentence should repeat. */
const cut = (text: string): string =>
  text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS - 3)}...` : text;

/** A value as JSON has it; of what may be large, or of what JSON has no words for, the kind. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return cut(JSON.stringify(value));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value === 'object' ? 'a map of keys' : value === undefined ? 'nothing' : `a ${typeof value}`;
}

function allowedBy(form: Form | undefined): string {
  switch (form?.kind) {
    case 'number':
      return `a ${form.isWhole ? 'whole ' : ''}number from ${form.min} to ${form.max}`;
    case 'choice':
      return `one of ${form.options.map(shown).join(', ')}`;
    case 'list':
      return 'a list';
    case 'boolean':
      return 'true or false';
    case 'map':
    case 'object':
      return 'a map of keys';
    default:
      return 'a text';
  }
}

/** What was found, and what is expected there. */
export function found(value: unknown, { code, allowed }: Expectation, form?: Form): string {
  return `Found ${shown(value)}; expected ${allowed ?? ALLOWED[code] ?? allowedBy(form)}.`;
}

const listed = (names: readonly string[]): string => names.map(cut).join(', ');

/** Sentences by the code of their fault, with a word after a colon where one code has several. */
const SENTENCES = {
  required: () => 'This key is required.',
  'too-many': (count: number, limit: number) => `Found ${count} entries; only the first ${limit} are read.`,
  'unknown-key': (key: string, known: readonly string[]) => {
    const name = key.length > LONGEST_WORDS ? undefined : nearest(key, known);
    const hint = name === undefined ? `Known keys: ${listed(known)}.` : `Did you mean "${name}"?`;
    return `The key "${cut(key)}" is not known and is ignored. ${hint}`;
  },
  'duplicate-id': (id: string) => `The id "${cut(id)}" is used before.`,
  'duplicate-id:waves': () => 'Two waves have the same id.',

  instant: (value: unknown) =>
    `Found ${typeof value === 'number' ? value : shown(value)}; expected epoch milliseconds within the years 0001 to 9999.`,
  range: () => 'The end of the range is before its start.',
  'too-long': (days: number) => `A range is at most ${days} days long.`,
  'too-many:windows': (limit: number) => `There are more than ${limit} windows; ask for a shorter range.`,

  'rrule:length': (limit: number) => `A rule has at most ${limit} characters, all of them ASCII.`,
  'rrule:part': (part: string) => `Found "${cut(part)}"; expected NAME=VALUE.`,
  'rrule:name': (name: string, what: string, allowed: readonly string[]) =>
    `Found "${cut(name)}", which is no ${what}. Allowed: ${listed(allowed)}.`,
  'rrule-unsupported': (name: string, _what: string, allowed: readonly string[]) =>
    `${cut(name)} is not supported here. Allowed: ${listed(allowed)}.`,
  'rrule:twice': (name: string) => `${name} is given twice.`,
  'rrule:number': (name: string, item: string, max: number, fromEnd: boolean) =>
    `Found ${name}=${cut(item)}; expected ${fromEnd ? `-${max} to -1 or ` : ''}1 to ${max}.`,
  'rrule:one': (name: string) => `${name} is one number, without a sign.`,
  'rrule:until': (value: string) =>
    `Found UNTIL=${cut(value)}; expected a date or time such as 20261231, 20261231T220000 or 20261231T220000Z.`,
  'rrule:freq': () => 'FREQ is required.',
  'rrule:ordinal': (freq: string) =>
    `A numbered weekday in BYDAY goes with MONTHLY or YEARLY, not with ${freq}.`,
  'rrule:weekly': () => 'BYMONTHDAY does not go with WEEKLY.',
  'rrule:end': () => 'COUNT and UNTIL exclude each other.',
  'rrule:positions': () => 'BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH to choose from.',

  'length:none': () => 'One of end and duration is required.',
  'length:both': () => 'Only one of end and duration is allowed.',
  'length:known': () => 'assumedLength is for an unknown end only.',
  'start-required': (key: string) => `An activity with ${key} needs a start.`,
  'start-not-in-rule': (start: string, rule: string) =>
    `The rule "${cut(rule)}" gives no occurrence at ${start}.`,
  'no-such-occurrence': (date: string) => `The rule gives no occurrence at ${date}.`,
  'no-such-activity': (id: string) => `There is no activity with the id "${cut(id)}".`,
  'no-such-wave': (id: string, known: readonly string[]) =>
    `There is no wave "${cut(id)}"; the activity's waves: ${listed(known) || 'none'}.`,
  'required:start': () => 'A moved occurrence needs its new start.',
  'not-moved': (key: string) => `${key} is for a change with the state "moved".`,
  'original-start': () => 'originalStart goes with the state "moved", and only with it.',
  'undone-move': () =>
    'This puts the window back at its original time, since an earlier revision moved it. To keep the new time, repeat the move with this revision.',
} as const satisfies Readonly<Record<string, (...details: never[]) => string>>;

type Sentences = typeof SENTENCES;

/** Names a sentence; what stands before a colon is the code of the fault. */
export type SentenceKey = keyof Sentences;

/** What goes into a sentence. */
export type Details<K extends SentenceKey> = Parameters<Sentences[K]>;

/** The sentence of a fault that is not about a value's form. */
export function sentence<K extends SentenceKey>(key: K, ...details: Details<K>): string {
  return (SENTENCES[key] as (...details: Details<K>) => string)(...details);
}

/** Advice on a fact that is said to be assumed: another word claims nothing. `facts` has those that there are. */
export function adviceOnFact(name: string, facts: () => object): Complaint | undefined {
  const [key = ''] = name.split('.', 1);
  if (Object.hasOwn(facts(), key)) return undefined;
  return { code: 'unknown-fact', severity: 'warning', message: found(name, { code: 'unknown-fact' }) };
}

/** Advice on the shares of waves: parts of one whole, as far as they are stated. */
export function adviceOnShares(
  waves: readonly { readonly share?: number | undefined }[],
): Complaint | undefined {
  const sum = waves.reduce((total, { share }) => total + (share ?? 0), 0);
  // Decimals as 0.1 and 0.9 are not quite what they say.
  if (sum < 1 + 1e-9) return undefined;
  return {
    code: 'shares',
    severity: 'warning',
    message: `The shares add up to ${sum}, which is more than all.`,
  };
}
