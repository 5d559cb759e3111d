import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';
import { agreement, agreementDocument, DPA, SIXTEEN } from '../testing/agreement-fixtures.js';
import type { WrittenAgreement } from '../testing/agreement-fixtures.js';
import { agreementListView, readAgreementDocument } from './agreement-list.model.js';
import type { AgreementItem, AgreementListOptions } from './agreement-list.model.js';
import { AGREEMENT_LIST_STRINGS } from './agreement-list.strings.js';

function itemsOf(input: unknown, language: string, options: Partial<AgreementListOptions> = {}) {
  const { value } = readAgreementDocument(input);
  if (!value) throw new Error('Nothing to show.');
  const view = agreementListView(value, localeOf(language), { on: '2026-11-22', ...options });
  return view.groups.flatMap(({ items }) => items);
}

function itemOf(written: WrittenAgreement, language: string, options: Partial<AgreementListOptions> = {}) {
  const [item] = itemsOf(agreementDocument([written]), language, options);
  if (!item) throw new Error('No item.');
  return item;
}

/** The sixteen by what the source says of their editions. */
const IN_DUTCH = [
  'msa',
  'dpa',
  'onsite-subscription',
  'privacy-statement',
  'consulting-master-agreement',
  'premium-support',
];
const IN_ENGLISH_ONLY = [
  'ai-lab-terms',
  'pre-approved-subprocessors',
  'app-store-terms',
  'public-facing-services',
  'data-mirroring',
  'expander-services',
  'services-dpa-nda',
  'services-subprocessors',
];
const IN_ENGLISH_ONLY_AS_PDF = ['code-of-conduct', 'supplier-code-of-conduct'];

/** What a page says of an edition in Dutch beside which there may be others, and of one in English alone. */
const SAID: Readonly<Record<Language, { readonly dutch: string[]; readonly english: string[] }>> = {
  nl: { dutch: [], english: ['alleen in het Engels'] },
  en: { dutch: ['in Dutch'], english: [] },
  de: { dutch: ['auf Niederländisch'], english: ['nur auf Englisch'] },
  nb: { dutch: ['på nederlandsk'], english: ['bare på engelsk'] },
  sv: { dutch: ['på nederländska'], english: ['endast på engelska'] },
  da: { dutch: ['på nederlandsk'], english: ['kun på engelsk'] },
};

/** Names of languages within "only in …", by the tag of the edition. */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  nl: { nl: '', en: 'Dutch', de: 'Niederländisch', nb: 'nederlandsk', sv: 'nederländska', da: 'nederlandsk' },
  en: { nl: 'Engels', en: '', de: 'Englisch', nb: 'engelsk', sv: 'engelska', da: 'engelsk' },
  de: { nl: 'Duits', en: 'German', de: '', nb: 'tysk', sv: 'tyska', da: 'tysk' },
  nb: { nl: 'Noors', en: 'Norwegian', de: 'Norwegisch', nb: '', sv: 'norska', da: 'norsk' },
  sv: { nl: 'Zweeds', en: 'Swedish', de: 'Schwedisch', nb: 'svensk', sv: '', da: 'svensk' },
  da: { nl: 'Deens', en: 'Danish', de: 'Dänisch', nb: 'dansk', sv: 'danska', da: '' },
  ar: { nl: 'Arabisch', en: 'Arabic', de: 'Arabisch', nb: 'arabisk', sv: 'arabiska', da: 'arabisk' },
  fr: { nl: 'Frans', en: 'French', de: 'Französisch', nb: 'fransk', sv: 'franska', da: 'fransk' },
  'pt-BR': {
    nl: 'Portugees (Brazilië)',
    en: 'Portuguese (Brazil)',
    de: 'Portugiesisch (Brasilien)',
    nb: 'portugisisk (Brasil)',
    sv: 'portugisiska (Brasilien)',
    da: 'portugisisk (Brasilien)',
  },
  'zh-Hans': {
    nl: 'Chinees (vereenvoudigd)',
    en: 'Chinese (Simplified)',
    de: 'Chinesisch (Vereinfacht)',
    nb: 'kinesisk (forenklet)',
    sv: 'kinesiska (förenklad)',
    da: 'kinesisk (forenklet)',
  },
};

const ONLY: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) => `alleen in het ${name}`,
  en: (name) => `in ${name} only`,
  de: (name) => `nur auf ${name}`,
  nb: (name) => `bare på ${name}`,
  sv: (name) => `endast på ${name}`,
  da: (name) => `kun på ${name}`,
};

/** Everything that is said of an agreement with a past and a future, in its order. */
const WHOLE: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'bijgewerkt',
    'geldig vanaf 5 november 2026',
    'versie 2026-11',
    'vertaling, niet bindend',
    'Nieuwe versie vanaf 1 januari 2027',
    'Eerdere versies (1)',
    'versie 2021-05',
    'geldig vanaf 25 mei 2021',
    'vervangen op 5 november 2026',
  ],
  en: [
    'updated',
    'valid from 5 November 2026',
    'version 2026-11',
    'binding text',
    'New version from 1 January 2027',
    'Earlier versions (1)',
    'version 2021-05',
    'valid from 25 May 2021',
    'replaced on 5 November 2026',
  ],
  de: [
    'aktualisiert',
    'gültig ab 5. November 2026',
    'Version 2026-11',
    'Neue Version ab 1. Januar 2027',
    'Frühere Versionen (1)',
    'Version 2021-05',
    'gültig ab 25. Mai 2021',
    'ersetzt am 5. November 2026',
  ],
  nb: [
    'oppdatert',
    'gjelder fra 5. november 2026',
    'versjon 2026-11',
    'bindende tekst',
    'Ny versjon fra 1. januar 2027',
    'Tidligere versjoner (1)',
    'versjon 2021-05',
    'gjelder fra 25. mai 2021',
    'erstattet 5. november 2026',
  ],
  sv: [
    'har uppdaterats',
    'gäller från och med den 5 november 2026',
    'version 2026-11',
    'bindande text',
    'Ny version från och med den 1 januari 2027',
    'Tidigare versioner (1)',
    'version 2021-05',
    'gäller från och med den 25 maj 2021',
    'ersatt den 5 november 2026',
  ],
  da: [
    'opdateret',
    'gælder fra den 5. november 2026',
    'version 2026-11',
    'bindende tekst',
    'Ny version fra den 1. januar 2027',
    'Tidligere versioner (1)',
    'version 2021-05',
    'gælder fra den 25. maj 2021',
    'erstattet den 5. november 2026',
  ],
};

function everythingSaidOf({ updated, remarks, upcoming, history }: AgreementItem): (string | undefined)[] {
  const [former] = history?.versions ?? [];
  const texts = (all: AgreementItem['remarks'] | undefined) => (all ?? []).map(({ text }) => text);
  return [
    updated,
    ...texts(remarks),
    upcoming?.name.text,
    history?.label,
    former?.name.text,
    ...texts(former?.remarks),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it('LIST-2, LIST-3: each of the sixteen has exactly the badges that its editions imply', () => {
    const { dutch, english } = SAID[language];
    const expected = new Map([
      ...IN_DUTCH.map((id): [string, string[]] => [id, dutch]),
      ...IN_ENGLISH_ONLY.map((id): [string, string[]] => [id, english]),
      ...IN_ENGLISH_ONLY_AS_PDF.map((id): [string, string[]] => [id, [...english, 'pdf']]),
    ]);
    const shown = new Map(itemsOf(SIXTEEN, language).map(({ id, edition }) => [id, edition?.badges]));
    expect(shown.size).toBe(16);
    expect(shown).toEqual(expected);
  });

  it.each(Object.keys(NAMES))('LIST-2: an edition in %s alone is told of in a whole sentence', (tag) => {
    const item = itemOf(agreement('a', [{ language: tag, format: 'html' }]), language);
    const name = NAMES[tag]?.[language] ?? '';
    expect(item.edition?.badges).toEqual(name === '' ? [] : [ONLY[language](name)]);
  });

  it('LIST-2: a region stands in brackets, where it needs no declension', () => {
    const item = itemOf(agreement('a', [{ language: 'es-419', format: 'html' }]), language);
    expect(item.edition?.badges[0]).toMatch(/^\D+\(\p{Lu}[^()]+\)(?: only)?$/u);
  });

  it('LIST-10, LIST-11, LIST-12, LIST-13: all that is said of versions is in one language', () => {
    const written = { ...DPA, versions: (DPA['versions'] as unknown[]).slice(0, 3) };
    expect(everythingSaidOf(itemOf(written, language, { history: true }))).toEqual(WHOLE[language]);
  });

  it('LIST-10: the words are all there, and English ones only where both languages have the same', () => {
    const said = (value: unknown): unknown =>
      typeof value === 'function' ? (value as (word: string) => string)('«told»') : value;
    const [own, english] = [AGREEMENT_LIST_STRINGS[language], AGREEMENT_LIST_STRINGS.en];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    for (const [name, value] of Object.entries(own)) {
      expect([name, said(value)]).toEqual([name, expect.stringMatching(/\p{L}/u)]);
      if (typeof value === 'function') expect(said(value)).toContain('«told»');
    }
    if (language === 'en') return;
    const same = Object.entries(own)
      .filter(([name, value]) => said(value) === said(english[name as keyof typeof english]))
      .map(([name]) => name);
    // "version 2026-11" is Swedish and Danish too.
    expect(same).toEqual(['sv', 'da'].includes(language) ? ['version'] : []);
  });
});
