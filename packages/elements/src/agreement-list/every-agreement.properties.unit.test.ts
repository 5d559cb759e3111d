import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import { agreementDocument } from '../testing/agreement-fixtures.js';
import type { WrittenAgreement } from '../testing/agreement-fixtures.js';
import { agreementListView, readAgreementDocument } from './agreement-list.model.js';
import type { AgreementListOptions, AgreementListView } from './agreement-list.model.js';

fc.configureGlobal({ numRuns: 60 });

interface WrittenEdition {
  readonly language: string;
  readonly format: string;
  readonly href?: string;
  readonly bytes?: number;
  readonly binding?: boolean;
}

interface WrittenVersion {
  readonly version?: string;
  readonly effectiveFrom?: string;
  readonly editions: readonly WrittenEdition[];
}

interface Written extends WrittenAgreement {
  readonly id: string;
  readonly title: string | Readonly<Record<string, string>>;
  readonly group?: string;
  readonly otherEditions?: string;
  readonly versions: readonly WrittenVersion[];
}

const TAGS = ['nl', 'en', 'de', 'nb', 'no', 'sv', 'da', 'fr', 'ar', 'nl-BE', 'und', 'tlh'];

const edition = fc.record(
  {
    language: fc.constantFrom(...TAGS),
    format: fc.constantFrom('html', 'html', 'pdf', 'docx'),
    href: fc.constantFrom('https://example.com/a', '/b', 'mailto:c@example.com'),
    bytes: fc.constantFrom(0, 210_000, 1_340_000),
    binding: fc.boolean(),
  },
  { requiredKeys: ['language', 'format'], noNullPrototype: true },
) as fc.Arbitrary<WrittenEdition>;

const version = fc.record(
  {
    version: fc.constantFrom('1', '2026-11'),
    effectiveFrom: fc.constantFrom('2021-05-25', '2026-11-05', '2026-11-22', '2027-01-01', '2028-02-29'),
    editions: fc.array(edition, { maxLength: 4 }),
  },
  { requiredKeys: ['editions'], noNullPrototype: true },
) as fc.Arbitrary<WrittenVersion>;

const title = fc.oneof(
  fc.constantFrom('One title', '<b>', '日本'),
  fc.record(
    { en: fc.constant('Title'), nl: fc.constant('Titel') },
    { requiredKeys: ['en'], noNullPrototype: true },
  ),
  fc.constantFrom({ fr: 'Titre' }, { ar: 'عنوان', de: 'Titel' }),
);

const GROUPS = { legal: { en: 'Legal', nl: 'Juridisch' }, use: { en: 'Use' }, empty: { en: 'Empty' } };

/** Agreements as a document may have them: without a translation, a link, an edition or a date. */
const anyAgreements = fc
  .array(
    fc.record(
      {
        title,
        group: fc.constantFrom('legal', 'use'),
        otherEditions: fc.constant('unknown'),
        versions: fc.array(version, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['title', 'versions'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map((each, index) => ({ id: `agreement-${index}`, ...each })));

const anyRequest = fc.record({
  page: fc.constantFrom(...LANGUAGES, 'fr', 'nl-BE'),
  languages: fc.subarray(TAGS),
  grouped: fc.boolean(),
  history: fc.boolean(),
  on: fc.constantFrom('2020-01-01', '2026-11-22', '2027-01-01', '2030-01-01'),
});

function viewOf(
  agreements: readonly Written[],
  { page, ...options }: AgreementListOptions & { readonly page: string },
): AgreementListView {
  const { value, faults } = readAgreementDocument(
    agreementDocument([...agreements], { agreementGroups: GROUPS }),
  );
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return agreementListView(value!, localeOf(page), options);
}

const itemsOf = ({ groups }: AgreementListView) => groups.flatMap(({ items }) => items);

/** Norwegian as a whole and Bokmål are one to a reader; a region tells apart no two languages. */
const sameTo = (tag: string, page: string): boolean => {
  const base = (each: string) => each.toLowerCase().split('-')[0]!.replace(/^no$/, 'nb');
  return base(tag) === base(page);
};

describe('LIST-1: nothing disappears', () => {
  it('each agreement of a document is there exactly once, with its title', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        const items = itemsOf(viewOf(agreements, request));
        expect(items.map(({ id }) => id).sort()).toEqual(agreements.map(({ id }) => id).sort());
        for (const { id, title: shown } of items) {
          const { title: written } = agreements.find((each) => each.id === id)!;
          expect(typeof written === 'string' ? [written] : Object.values(written)).toContain(shown.text);
        }
        if (!request.grouped) expect(items.map(({ id }) => id)).toEqual(agreements.map(({ id }) => id));
      }),
    );
  });

  it('each edition of the version shown is there once: the chosen one or one of the others', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        for (const item of itemsOf(viewOf(agreements, request))) {
          const { versions } = agreements.find(({ id }) => id === item.id)!;
          const shown = [...(item.edition ? [item.edition] : []), ...item.others];
          const counts = versions.map(({ editions }) => editions.length);
          expect(counts).toContain(shown.length);
          // None of them is hidden for want of a link; each can be told from its language's name or code.
          for (const { endonym } of shown) expect(endonym).not.toBe('');
          expect(item.edition === undefined).toBe(shown.length === 0);
        }
      }),
    );
  });

  it('with the history asked for, each version with a day is there: in force, to come next, or replaced', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        const asked = itemsOf(viewOf(agreements, { ...request, history: true }));
        const unasked = itemsOf(viewOf(agreements, { ...request, history: false }));
        asked.forEach(({ history, upcoming }, index) => {
          const { versions } = agreements.find(({ id }) => id === asked[index]!.id)!;
          const shown = 1 + (upcoming ? 1 : 0) + (history?.versions.length ?? 0);
          const past = versions.filter(({ effectiveFrom = '' }) => effectiveFrom <= request.on).length;
          expect(shown).toBeGreaterThanOrEqual(Math.max(1, past));
          expect(shown).toBeLessThanOrEqual(versions.length);
          expect(unasked[index]!.history).toBeUndefined();
        });
      }),
    );
  });
});

describe('LIST-2, LIST-3: a badge', () => {
  it('is there if and only if the edition is in another language than the page, or is no web page', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        // A page in a language that there are no words in is still a page in that language.
        for (const { id, edition: chosen } of itemsOf(viewOf(agreements, request))) {
          if (!chosen) continue;
          const { versions } = agreements.find((each) => each.id === id)!;
          const language = chosen.language === '' ? 'und' : chosen.language;
          const formats = new Set(
            versions.flatMap(({ editions }) =>
              editions.flatMap((each) => (each.language === language ? [each.format] : [])),
            ),
          );
          const isForeign = !sameTo(language, request.page);
          if (formats.size === 1) {
            const isPage = formats.has('html');
            expect(chosen.badges).toHaveLength((isForeign ? 1 : 0) + (isPage ? 0 : 1));
            if (!isPage) expect(chosen.badges.at(-1)).toMatch(/^(?:pdf|docx)/);
          } else {
            expect(chosen.badges.length).toBeGreaterThanOrEqual(isForeign ? 1 : 0);
          }
        }
      }),
    );
  });

  it('says "only" where the editions are known to be complete and in one language, and never else', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        for (const { id, edition: chosen, others } of itemsOf(
          viewOf(agreements, { ...request, page: 'en' }),
        )) {
          if (!chosen || chosen.language === '' || sameTo(chosen.language, 'en')) continue;
          const { otherEditions } = agreements.find((each) => each.id === id)!;
          const isAlone = others.every(({ language }) => sameTo(language, chosen.language));
          const isOnly = otherEditions !== 'unknown' && isAlone;
          expect([id, /\bonly\b/.test(chosen.badges[0]!)]).toEqual([id, isOnly]);
          expect(chosen.badges[0]).toMatch(/^in [A-Z]\S+(?: \(Belgium\))?(?: only)?$/);
        }
      }),
    );
  });
});

describe('LIST-9: groups', () => {
  it('hold what belongs to them in the order of the document, and none is empty', () => {
    fc.assert(
      fc.property(anyAgreements, anyRequest, (agreements, request) => {
        const { groups } = viewOf(agreements, { ...request, grouped: true });
        const keys = groups.map(({ key }) => key);
        expect(keys).toEqual(['legal', 'use', ''].filter((key) => keys.includes(key)));
        for (const { key, items } of groups) {
          const own = agreements.filter(({ group = '' }) => group === key).map(({ id }) => id);
          expect(own.length).toBeGreaterThan(0);
          expect(items.map(({ id }) => id)).toEqual(own);
        }
      }),
    );
  });
});
