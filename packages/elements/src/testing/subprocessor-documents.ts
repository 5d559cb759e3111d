import fc from 'fast-check';

import { subprocessorDocument } from './subprocessor-fixtures.js';

/** What markup, spreadsheets, patterns and searches trip over. */
export const TRICKY_TEXTS = [
  '=1+1',
  '+47 22 00 00 00',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ';=1',
  'a;=1+1',
  'first\n=second',
  'first\r\n+second',
  "'=quoted",
  "''@twice",
  "'s-Hertogenbosch",
  '"quoted", and so on',
  '＝１',
  'a,b;c\td',
  ' between spaces ',
  '<b onclick="alert(1)">bold</b>',
  '</td><script>alert(1)</script>',
  '{{x}} ${x} $& %00',
  'Føyen Torkildsen',
  'ÅNGSTRÖM',
  'İstanbul',
  'weiß',
  'שלום',
  '日本',
  '🇳🇴 e\u0301',
  '\u0000\ufeff\u2028',
] as const;

const COMPANIES = ['Ångström AB', 'angstrom as', 'Example 9', 'Example 10', 'example 9', 'Zulu', 'Øre'];
const PURPOSES = ['Sends e-mail.', 'Stores documents.', 'STORES DOCUMENTS.', 'Søker', 'Hosts the servers.'];
const DAYS = ['2026-01-01', '2026-11-21', '2026-11-22', '2026-11-23', '2027-01-01'];
const COUNTRIES = ['NO', 'NL', 'DE', 'US'];

/** A text of which there are few, so that entries are often alike; now and then one that is hard to treat. */
const textOf = (few: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...few) },
    { weight: 1, arbitrary: fc.constantFrom(...TRICKY_TEXTS) },
  );

const localized = (few: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    textOf(few),
    fc.record({ en: textOf(few), nl: textOf(few) }, { requiredKeys: ['en'], noNullPrototype: true }),
  );

const place = fc
  .oneof(
    fc.record({ country: fc.constantFrom(...COUNTRIES) }),
    fc.record({ region: fc.constantFrom('155', '150') }),
    fc.record({ variesBy: fc.constantFrom('partner', 'customer') }),
  )
  .chain((where) =>
    fc.option(localized(['Oslo', 'Frankfurt']), { nil: undefined }).map((city) => ({
      ...where,
      ...(city !== undefined && { city }),
    })),
  );

const upTo = <T>(each: fc.Arbitrary<T>, most = 3): fc.Arbitrary<T[]> => fc.array(each, { maxLength: most });

const optionally = (
  facts: Record<string, fc.Arbitrary<unknown>>,
  requiredKeys: string[],
): fc.Arbitrary<Partial<Record<string, unknown>>> =>
  fc.record(facts, { requiredKeys, noNullPrototype: true });

const facts = optionally(
  {
    legalName: localized(COMPANIES),
    role: fc.constantFrom('provider', 'sub-processor', 'affiliate', 'app-partner', 'identity-provider'),
    entity: place,
    processing: upTo(place),
    purpose: localized(PURPOSES),
    appliesTo: textOf(['when ordered']),
    retention: fc.constantFrom('PT24H', 'P30D', 'P7D'),
    dataCategories: fc.oneof(
      fc.constant('unknown'),
      fc.array(localized(['Names']), { minLength: 1, maxLength: 2 }),
    ),
    transfers: upTo(
      optionally(
        {
          mechanism: fc.constantFrom('none-eea', 'scc', 'dpf', 'unknown'),
          href: fc.constantFrom('https://example.com/scc?a,b;c', '/terms'),
          note: localized(['By contract']),
        },
        ['mechanism'],
      ),
    ),
    assurances: upTo(
      optionally(
        {
          kind: fc.constantFrom('certificate', 'audit', 'report'),
          scheme: textOf(['ISO 27001', 'ISAE 3402']),
          issuer: textOf(['DNV']),
          state: fc.constantFrom('held', 'announced', 'on-request', 'expired'),
          note: localized(['Copies on file']),
        },
        ['kind'],
      ),
    ),
    links: upTo(
      fc.record({
        kind: fc.constantFrom('dpa', 'privacy', 'trust', 'own-list'),
        href: fc.constantFrom('https://www.example.com/a', '/b', 'mailto:c@example.com'),
      }),
    ),
    contact: optionally(
      {
        name: textOf(['Data protection officer']),
        email: fc.constantFrom('dpo@example.com', '=1@example.com'),
        url: fc.constantFrom('https://example.com/privacy', '/privacy'),
      },
      [],
    ),
    identifier: fc.record({
      scheme: fc.constantFrom('lei', 'euid', 'crn', 'vat', 'duns'),
      value: textOf(['5493001KJTIIGC8Y1R12', '-12']),
    }),
    status: fc.constantFrom('planned', 'active', 'removed'),
    announcedOn: fc.constantFrom(...DAYS),
    effectiveFrom: fc.constantFrom(...DAYS),
    objectUntil: fc.constantFrom(...DAYS),
    removedOn: fc.constantFrom(...DAYS),
  },
  ['legalName', 'role'],
);

/** An entry as it is written in a document. */
export interface WrittenEntry extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly role: string;
  readonly parent?: string;
  readonly status?: string;
  readonly effectiveFrom?: string;
  readonly removedOn?: string;
  readonly processing?: readonly Readonly<Record<string, string>>[];
  readonly transfers?: readonly { readonly mechanism: string }[];
  readonly dataCategories?: unknown;
}

/** Entries that a document may have, alike in many ways. Who engages another one stands above it, or nowhere. */
export const anyEntries: fc.Arbitrary<readonly WrittenEntry[]> = fc
  .array(fc.tuple(facts, fc.nat({ max: 12 })), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(([fact, parent], index) => {
      const entry = { id: `entry-${index}`, ...fact, ...(parent < index && { parent: `entry-${parent}` }) };
      return entry as WrittenEntry;
    }),
  );

/** A record of so many entries, each with several facts, every fifth of them planned. */
export const longDocument = (length: number) =>
  subprocessorDocument(
    Array.from({ length }, (_, index) => ({
      id: `entry-${index}`,
      legalName: `Example ${String(index).padStart(4, '0')} AS`,
      role: index % 3 === 0 ? 'provider' : 'sub-processor',
      entity: { country: COUNTRIES[index % 4], city: `City ${index}` },
      processing: [{ country: COUNTRIES[(index + 1) % 4], activity: ['storage', 'backup'] }],
      purpose: PURPOSES[index % PURPOSES.length],
      transfers: [{ mechanism: index % 2 === 0 ? 'scc' : 'none-eea' }],
      dataCategories: ['Names', 'E-mail addresses'],
      ...(index % 5 === 0 && { status: 'planned', effectiveFrom: '2027-01-01' }),
    })),
    { noticeDays: 30 },
  );
