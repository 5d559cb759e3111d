import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { agreement, agreementDocument, DPA, SIXTEEN } from '../testing/agreement-fixtures.js';
import type { WrittenAgreement } from '../testing/agreement-fixtures.js';
import { agreementListView, listChangesOn, readAgreementDocument } from './agreement-list.model.js';
import type { AgreementItem, AgreementListOptions } from './agreement-list.model.js';
import { formatSize } from './edition-view.js';

const TODAY = '2026-11-22';

function viewOf(input: unknown, language: string, options: Partial<AgreementListOptions> = {}) {
  const { value } = readAgreementDocument(input);
  if (!value) throw new Error('Nothing to show.');
  return agreementListView(value, localeOf(language), { on: TODAY, ...options });
}

/** The only item of a list. */
function itemOf(
  written: WrittenAgreement,
  language: string,
  options: Partial<AgreementListOptions> = {},
): AgreementItem {
  const [item] = viewOf(agreementDocument([written]), language, options).groups[0]?.items ?? [];
  if (!item) throw new Error('No item.');
  return item;
}

const badges = (input: unknown, language: string) =>
  viewOf(input, language).groups.flatMap(({ items }) =>
    items.map(({ id, edition }) => [id, ...(edition?.badges ?? [])].join(' | ')),
  );

describe('editions and badges', () => {
  it('LIST-2, LIST-3: a Dutch page marks exactly the ten that are in English only', () => {
    expect(badges(SIXTEEN, 'nl')).toEqual([
      'msa',
      'ai-lab-terms | alleen in het Engels',
      'dpa',
      'pre-approved-subprocessors | alleen in het Engels',
      'onsite-subscription',
      'privacy-statement',
      'app-store-terms | alleen in het Engels',
      'public-facing-services | alleen in het Engels',
      'data-mirroring | alleen in het Engels',
      'expander-services | alleen in het Engels',
      'consulting-master-agreement',
      'premium-support',
      'services-dpa-nda | alleen in het Engels',
      'services-subprocessors | alleen in het Engels',
      'code-of-conduct | alleen in het Engels | pdf',
      'supplier-code-of-conduct | alleen in het Engels | pdf',
    ]);
  });

  it('LIST-2, LIST-3: an English page marks the six known in Dutch, without claiming that there are no others', () => {
    expect(badges(SIXTEEN, 'en').filter((each) => each.includes('|'))).toEqual([
      'msa | in Dutch',
      'dpa | in Dutch',
      'onsite-subscription | in Dutch',
      'privacy-statement | in Dutch',
      'consulting-master-agreement | in Dutch',
      'premium-support | in Dutch',
      'code-of-conduct | pdf',
      'supplier-code-of-conduct | pdf',
    ]);
  });

  it("LIST-1: takes the page's language, then the reader's in order, then the document's", () => {
    const written = agreement('a', [
      { language: 'en', format: 'html' },
      { language: 'sv', format: 'html' },
      { language: 'de', format: 'html' },
    ]);
    const chosen = (language: string, languages?: string[]) =>
      itemOf(written, language, languages ? { languages } : {}).edition?.language;
    expect(chosen('de-AT', ['sv'])).toBe('de');
    expect(chosen('nl', ['fr', 'sv', 'de'])).toBe('sv');
    expect(chosen('nl', ['fr'])).toBe('en');
    expect(chosen('nl')).toBe('en');
  });

  it('LIST-1: an agreement without any edition is named all the same', () => {
    const item = itemOf(agreement('a', []), 'nl');
    expect(item.title.text).toBe('Title of a');
    expect(item).not.toHaveProperty('edition');
    expect(item.others).toEqual([]);
  });

  it('LIST-2: a language that is not known is said to be not stated, and claims nothing more', () => {
    const item = itemOf(agreement('a', [{ language: 'und', format: 'html' }]), 'nl');
    expect(item.edition).toMatchObject({ language: '', badges: ['taal niet vermeld'] });
  });

  it.each([
    [210_000, 'nl', '210 kB'],
    [200, 'en-GB', '1 kB'],
    [0, 'en-GB', '0 kB'],
    [999_499, 'nl', '999 kB'],
    [999_600, 'nl', '1 MB'],
    [1_340_000, 'nl', '1,3 MB'],
    [1_340_000, 'en-GB', '1.3 MB'],
    [2_500_000_000, 'en-GB', '2.5 GB'],
  ])('LIST-4: %d bytes are written in %s as %s', (bytes, tag, text) => {
    expect(formatSize(bytes, tag).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('LIST-4: the size stands with the format where it is stated', () => {
    const item = itemOf(agreement('a', [{ language: 'nl', format: 'pdf', bytes: 210_000 }]), 'nl');
    expect(item.edition?.badges.map((badge) => badge.replaceAll('\u00a0', ' '))).toEqual(['pdf, 210 kB']);
  });

  it('LIST-5: an edition without an address is named, and nothing is said of that', () => {
    const [known, unknown] = [{ href: 'https://example.com/a' }, {}].map(
      (where) => itemOf(agreement('a', [{ language: 'nl', format: 'html', ...where }]), 'nl').edition,
    );
    expect(known).toEqual({
      language: 'nl',
      endonym: 'Nederlands',
      badges: [],
      href: 'https://example.com/a',
    });
    expect(unknown).toEqual({ language: 'nl', endonym: 'Nederlands', badges: [] });
  });

  it('LIST-6: the other editions are named by their languages themselves, or else by the code', () => {
    expect(
      itemOf(DPA, 'nl').others.map(({ endonym, badges: said, force, href }) => [
        endonym,
        ...said.map((each) => each.replaceAll('\u00a0', ' ')),
        force,
        href,
      ]),
    ).toEqual([
      ['English', 'bindende tekst', 'https://example.com/en'],
      ['Deutsch', 'pdf, 1,3 MB', undefined, 'https://example.com/de.pdf'],
      ['العربية', undefined, undefined],
    ]);
    const odd = itemOf(
      agreement('a', [
        { language: 'nl', format: 'html' },
        { language: 'qaa', format: 'html' },
      ]),
      'nl',
    );
    expect(odd.others[0]?.endonym).toBe('qaa');
  });

  it('LIST-8: says which language a title is in', () => {
    const [english, dutch] =
      viewOf(SIXTEEN, 'nl-BE').groups[0]?.items.filter(({ id }) => /^(msa|onsite)/.test(id)) ?? [];
    expect(english?.title).toEqual({ text: 'Title of msa', language: 'en' });
    expect(dutch?.title).toEqual({ text: 'On-site Abonnementsovereenkomst', language: 'nl' });
  });

  it('LIST-17: where its own words are English, names of languages and dates are too', () => {
    const view = viewOf(agreementDocument([DPA]), 'ja');
    expect(view.language).toBe('en');
    const item = itemOf(agreement('a', [{ language: 'nl', format: 'html' }]), 'ja');
    expect(item.edition?.badges).toEqual(['in Dutch only']);
    expect(itemOf(DPA, 'ja').remarks[0]?.text).toBe('valid from 5 November 2026');
  });
});

describe('groups', () => {
  const grouped = (language: string) =>
    viewOf(SIXTEEN, language, { grouped: true }).groups.map(({ key, heading, items }) => [
      key,
      heading?.text,
      heading?.language,
      items.length,
    ]);

  it("LIST-9: come in the document's order, with what belongs to none last; empty ones are left out", () => {
    expect(grouped('nl')).toEqual([
      ['use', 'Privacy en gebruik', 'nl', 3],
      ['crm', 'CRM', 'en', 5],
      ['', 'Overige documenten', 'nl', 8],
    ]);
  });

  it("LIST-9: without groups there is one list in the document's order, without a heading", () => {
    const [only, ...rest] = viewOf(SIXTEEN, 'nl').groups;
    expect(rest).toEqual([]);
    expect(only).not.toHaveProperty('heading');
    expect(only?.items).toHaveLength(16);
    const none = viewOf(agreementDocument([agreement('a', [])]), 'nl', { grouped: true });
    expect(none.groups).toHaveLength(1);
    expect(none.groups[0]).not.toHaveProperty('heading');
  });
});

describe('versions', () => {
  const said = (item: Pick<AgreementItem, 'remarks'>) => item.remarks.map(({ text }) => text);

  it('LIST-10: says since when, which version, and whether the text binds, where that is stated', () => {
    expect(itemOf(DPA, 'nl').remarks).toEqual([
      { text: 'geldig vanaf 5 november 2026', date: '2026-11-05' },
      { text: 'versie 2026-11' },
      { text: 'vertaling, niet bindend' },
    ]);
    expect(said(itemOf(DPA, 'en'))).toContain('binding text');
    expect(said(itemOf(agreement('a', [{ language: 'nl', format: 'html' }]), 'nl'))).toEqual([]);
  });

  it('LIST-11: a version is recent for 30 days, where it replaced another one', () => {
    const on = (day: string) => itemOf(DPA, 'nl', { on: day });
    expect(on('2026-11-04').updated).toBeUndefined();
    expect([on('2026-11-05').updated, on('2026-11-05').changes]).toEqual([
      'bijgewerkt',
      { text: 'Twee plaatsen toegevoegd.', language: 'nl' },
    ]);
    expect(on('2026-12-04').updated).toBe('bijgewerkt');
    expect([on('2026-12-05').updated, on('2026-12-05').changes]).toEqual([undefined, undefined]);

    const first = agreement('a', [], { versions: [{ effectiveFrom: '2026-11-20', editions: [] }] });
    expect(itemOf(first, 'nl').updated).toBeUndefined();
  });

  it('LIST-12: a version that is to come is told with its day, its edition and what changes', () => {
    expect(itemOf(DPA, 'nl').upcoming).toEqual({
      name: { text: 'Nieuwe versie vanaf 1 januari 2027', date: '2027-01-01' },
      edition: {
        language: 'en',
        endonym: 'English',
        href: 'https://example.com/next',
        badges: ['alleen in het Engels'],
      },
      others: [],
      remarks: [],
      changes: { text: 'Backups are deleted sooner.', language: 'en' },
    });
    expect(itemOf(DPA, 'nl', { on: '2027-01-01' }).upcoming).toBeUndefined();
  });

  it('LIST-12: a first version that is still to come stands for its agreement, and says so', () => {
    const item = itemOf(DPA, 'nl', { on: '2021-05-24' });
    expect(said(item)).toEqual(['wordt geldig vanaf 25 mei 2021', 'versie 2021-05']);
    expect(item).not.toHaveProperty('upcoming');
    expect(item).not.toHaveProperty('updated');
  });

  it('LIST-13: versions that were replaced come on request only, the latest first', () => {
    expect(itemOf(DPA, 'nl', { on: '2028-01-01' })).not.toHaveProperty('history');
    const { history, changes } = itemOf(DPA, 'nl', { on: '2028-01-01', history: true });
    expect(changes?.text).toBe('Backups are deleted sooner.');
    expect(history?.label).toBe('Eerdere versies (2)');
    expect(
      history?.versions.map(({ name, remarks, changes: what }) => [
        name.text,
        ...said({ remarks }),
        what?.text,
      ]),
    ).toEqual([
      [
        'versie 2026-11',
        'geldig vanaf 5 november 2026',
        'vervangen op 1 januari 2027',
        'vertaling, niet bindend',
        'Twee plaatsen toegevoegd.',
      ],
      ['versie 2021-05', 'geldig vanaf 25 mei 2021', 'vervangen op 5 november 2026', 'First version.'],
    ]);
  });

  it('LIST-14: knows the next day on which it says something else', () => {
    const { value } = readAgreementDocument(agreementDocument([DPA]));
    const next = (on: string) => value && listChangesOn(value, on);
    expect(next('2026-11-04')).toBe('2026-11-05');
    expect(next('2026-11-05')).toBe('2026-12-05');
    expect(next('2026-12-05')).toBe('2027-01-01');
    expect(next('2027-01-01')).toBe('2027-01-31');
    expect(next('2027-01-31')).toBeUndefined();
  });
});

describe('reading', () => {
  it('LIST-16: without an agreement that can be shown there is no value, and a reason', () => {
    const codes = (input: unknown) => {
      const { value, faults } = readAgreementDocument(input);
      return [value, ...faults.map(({ code }) => code)];
    };
    expect(codes({ version: 1, defaultLanguage: 'nl' })).toEqual([undefined, 'required']);
    expect(codes({ version: 2, defaultLanguage: 'nl' })).toEqual([undefined, 'version']);
    expect(codes(agreementDocument([{ id: 'a', title: 3 }]))).toContain('localized-text');
    expect(codes(agreementDocument([{ id: 'a', title: 3 }]))[0]).toBeUndefined();
  });

  it('LIST-16: what is sound is shown beside what is not', () => {
    const { value, faults } = readAgreementDocument(
      agreementDocument([
        agreement('a', [{ language: 'nl', format: 'html', href: 'javascript:alert(1)' }]),
        DPA,
      ]),
    );
    expect(faults.map(({ code }) => code)).toEqual(['link']);
    expect(value?.agreements.map(({ id }) => id)).toEqual(['a', 'dpa']);
  });
});
