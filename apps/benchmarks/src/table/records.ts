import {
  DOES,
  FIRST_WORDS,
  FOR_WHOM,
  HOW,
  LEGAL_FORMS,
  PLACES,
  RARE_WORDS,
  SCHEMES,
  SECOND_WORDS,
  TRANSFER_TO,
} from './words.js';
import type { CountryCode } from './words.js';

interface Place {
  readonly country: CountryCode;
  readonly city: string;
}

/** One company of the record, as a trust document has it. */
export interface Entry {
  readonly id: string;
  readonly legalName: string;
  readonly role: 'sub-processor' | 'affiliate' | 'app-partner' | 'independent-controller';
  readonly entity: Place;
  readonly processing: readonly Place[];
  readonly purpose: string;
  readonly transfers: readonly { readonly mechanism: 'none-eea' | 'adequacy' | 'dpf' | 'scc' }[];
  readonly assurances: readonly { readonly kind: 'certificate' | 'audit'; readonly scheme: string }[];
  readonly links: readonly { readonly kind: 'privacy'; readonly href: string }[];
  readonly announcedOn: string;
  readonly effectiveFrom: string;
}

/** What of a trust document a table of sub-processors reads. */
export interface TableDocument {
  readonly version: 1;
  readonly defaultLanguage: 'en';
  readonly updated: string;
  readonly subprocessors: {
    readonly authorisation: 'general';
    readonly noticeDays: number;
    readonly entries: readonly Entry[];
  };
}

/** Numbers from 0 to 1 that look random and are the same in every run (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2018, 0, 1);
/** Up to the autumn of 2026. */
const DAYS = 3_200;
const NOTICE_DAYS = 30;
const RARE_EVERY = 10;
const MOST_ASSURANCES = 3;

const dayText = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const ROLES = [
  'sub-processor',
  'sub-processor',
  'sub-processor',
  'sub-processor',
  'affiliate',
  'app-partner',
  'independent-controller',
] as const;

/** So many companies, in no order; the first ones are the same however many there are. */
export function entries(count: number): Entry[] {
  const number = numbers(7);
  const below = (limit: number): number => Math.floor(number() * limit);
  const one = <T>(list: readonly T[]): T => {
    const found = list[below(list.length)];
    if (found === undefined) throw new RangeError('There is nothing to choose from.');
    return found;
  };
  const named = new Set<string>();
  const newName = (index: number): string => {
    for (;;) {
      const first = index % RARE_EVERY === 3 ? one(RARE_WORDS) : one(FIRST_WORDS);
      const name = `${first} ${one(SECOND_WORDS)} ${one(LEGAL_FORMS)}`;
      if (named.has(name)) continue;
      named.add(name);
      return name;
    }
  };
  const place = (): Place => {
    const [country, city] = one(PLACES);
    return { country, city };
  };

  return Array.from({ length: count }, (_, index) => {
    const legalName = newName(index);
    const id = legalName
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace(/-$/, '');
    const processing = [place(), ...(number() < 0.3 ? [place()] : [])];
    const bases = new Set(processing.map(({ country }) => TRANSFER_TO[country] ?? 'none-eea'));
    const announced = FIRST_DAY + below(DAYS) * DAY;
    const from = below(SCHEMES.length);
    return {
      id,
      legalName,
      role: one(ROLES),
      entity: place(),
      processing,
      purpose: `${one(DOES)} ${one(FOR_WHOM)}${one(HOW)}.`,
      transfers: [...bases].map((mechanism) => ({ mechanism })),
      assurances: [...SCHEMES, ...SCHEMES]
        .slice(from, from + 1 + below(MOST_ASSURANCES))
        .map((scheme) => ({ kind: number() < 0.8 ? 'certificate' : 'audit', scheme })),
      links: [{ kind: 'privacy', href: `https://${id}.example/privacy` }],
      announcedOn: dayText(announced),
      effectiveFrom: dayText(announced + NOTICE_DAYS * DAY),
    };
  });
}

export const tableDocument = (count: number): TableDocument => ({
  version: 1,
  defaultLanguage: 'en',
  updated: '2026-11-01T09:00:00Z',
  subprocessors: { authorisation: 'general', noticeDays: NOTICE_DAYS, entries: entries(count) },
});
