import { luxonZones } from '@trust-widgets/schedule-core';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';

import type { TrustDocument } from '../document/document.schema.js';
import { readTrustDocument } from '../document/read-trust-document.js';
import { SUBPROCESSOR_ROLES, TRANSFER_MECHANISMS } from '../subprocessors/subprocessors.schema.js';
import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { aDocument } from '../testing/a-document.js';
import { anySection } from '../testing/any-section.js';
import { VOCABULARY_TERMS } from '../testing/vocabulary-terms.js';
import { countryTerm } from './countries.js';
import { jsonLdScript, toJsonLd } from './json-ld.js';

type Json = Readonly<Record<string, unknown>>;

const PAGE = 'https://example.com/legal';

function read(input: unknown): TrustDocument {
  const { document, faults } = readTrustDocument(input, luxonZones);
  expect(faults).toEqual([]);
  if (!document) throw new Error('The document of this test is refused.');
  return document;
}

const documentOf = (...entries: object[]) => read({ ...aDocument(), subprocessors: { entries } });
const entry = (id: string, facts: object = {}) => ({ id, legalName: id, role: 'sub-processor', ...facts });

/** A document with every choice that the schema leaves. */
function everything(): TrustDocument {
  const named = (kind: string) => ({
    kind,
    scheme: 'S',
    issuer: 'I',
    validUntil: '2027-01-01',
    href: '/s',
    note: 'n',
  });
  return documentOf(
    ...aDocument().subprocessors.entries,
    ...SUBPROCESSOR_ROLES.map((role) => entry(`r-${role}`, { role })),
    ...TRANSFER_MECHANISMS.map((mechanism) =>
      entry(`t-${mechanism}`, { transfers: [{ mechanism, href: '/t', note: { nl: 'n' } }] }),
    ),
    ...['planned', 'active', 'removed'].map((status) => entry(`s-${status}`, { status })),
    ...['lei', 'euid', 'crn', 'vat', 'duns'].map((scheme) =>
      entry(`i-${scheme}`, { identifier: { scheme, value: '1' } }),
    ),
    entry('all', {
      processing: [
        { country: 'NO', activity: ['storage', 'processing', 'backup', 'access', 'support'] },
        { variesBy: 'customer', city: 'Oslo' },
      ],
      assurances: ['certificate', 'audit', 'legal-review', 'report', 'contract'].map(named),
      links: ['dpa', 'privacy', 'trust', 'own-list'].map((kind) => ({ kind, href: '/l' })),
    }),
  );
}

/** Every string under a key or in a place that is an IRI once JSON-LD is expanded. */
function irisOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(irisOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key === '@id') return [String(each)];
    if (key === '@type') return [each].flat().map(String);
    return key.startsWith('@') ? [] : [key, ...irisOf(each)];
  });
}

/** Refuses what would be dropped: keys without IRI, relative IRIs, unknown keywords. The types do not know it. */
const SAFE: object = { safe: true };
const expand = (document: Json) => jsonld.expand(document, SAFE);
/** The nodes that say so much of each entry, by the entry's id. */
const processesOf = (document: TrustDocument, options = {}) => {
  const parts = toJsonLd(document, options)['hasPart'] as Json[];
  return (parts.at(-1)?.['about'] ?? []) as Json[];
};
const processOf = (facts: object, options = {}): Json =>
  processesOf(documentOf(entry('other'), entry('a', facts)), options)[1] ?? {};

describe('toJsonLd', () => {
  it('JSONLD-1: is JSON-LD of which no reader drops anything, without asking another server', async () => {
    const document = toJsonLd(everything(), { url: PAGE });
    const expanded = await expand(document);
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).reduce((sum, [key, each]) => sum + (key === '@context' ? 0 : leaves(each)), 0)
        : 1;
    expect(leaves(expanded)).toBe(leaves(document));
    const statements = await jsonld.toRDF(document, SAFE);
    expect(Array.isArray(statements) && statements.length).toBeGreaterThan(300);
  });

  it('JSONLD-1: whatever a list of sub-processors says, nothing of it is dropped', async () => {
    await fc.assert(
      fc.asyncProperty(anySection, fc.constantFrom('nl', undefined), async (section, language) => {
        const document: TrustDocument = {
          ...{ version: 1, defaultLanguage: 'en', agreementGroups: [], agreements: [] },
          subprocessors: section as unknown as SubprocessorSection,
        };
        const said = toJsonLd(document, { url: PAGE, ...(language !== undefined && { language }) });
        const statements = await jsonld.toRDF(JSON.parse(jsonLdScript(said)) as Json, SAFE);
        expect(Array.isArray(statements) && statements.length).toBeGreaterThan(section.entries.length);
      }),
    );
  });

  it('JSONLD-2: uses terms that their vocabularies have, and countries that DPV has', async () => {
    const used = new Set(irisOf(await expand(toJsonLd(everything(), { url: PAGE }))));
    const terms = Object.entries(VOCABULARY_TERMS).flatMap(([base, names]) =>
      names.map((name) => base + name),
    );
    const countries = /^https:\/\/w3id\.org\/dpv\/loc#[A-Z]{2}$/;
    const strangers = [...used].filter(
      (iri) => !terms.includes(iri) && !countries.test(iri) && !iri.startsWith('https://example.com/'),
    );
    expect(strangers).toEqual([]);
    expect(terms.filter((term) => !used.has(term))).toEqual([]);
  });

  it('JSONLD-2: knows the countries of ISO 3166-1, and makes up no term for other codes', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const known = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => countryTerm(code));
    expect(known).toHaveLength(249);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(known.filter((code) => names.of(code) === undefined)).toEqual([]);
    for (const code of ['EU', 'UK', 'XK', 'ZZ']) expect(countryTerm(code)).toBeUndefined();
    const { 'dpv:hasDataProcessor': company } = processOf({ entity: { country: 'XK' } });
    expect(company).toMatchObject({ address: { addressCountry: 'XK' } });
    expect(JSON.stringify(company)).not.toContain('loc:');
  });

  it('JSONLD-3: gives texts with their language: all of them, or the one asked for', () => {
    const purpose = (options: object, text: unknown) =>
      processOf({ purpose: text }, options)['dpv:hasPurpose'] as Json;
    const both = { en: 'Hosting', nl: 'Hosting van data' };
    expect(purpose({}, both)['description']).toEqual([
      { '@value': 'Hosting', '@language': 'en' },
      { '@value': 'Hosting van data', '@language': 'nl' },
    ]);
    const dutch = { '@value': 'Hosting van data', '@language': 'nl' };
    expect(purpose({ language: 'nl-BE' }, both)['description']).toEqual(dutch);
    expect(purpose({ language: 'sv' }, { nl: both.nl })['description']).toEqual(dutch);
    expect(purpose({ language: 'nl' }, 'Hosting')['description']).toEqual({
      '@value': 'Hosting',
      '@language': 'en',
    });
    const silent = { ...documentOf(entry('a', { purpose: 'Hosting' })), defaultLanguage: 'und' };
    expect(processesOf(silent)[0]?.['dpv:hasPurpose']).toEqual({
      '@type': 'dpv:Purpose',
      description: 'Hosting',
    });
  });

  it('JSONLD-4: has every edition of an agreement, with language, version, days and file', () => {
    const editions = [
      { language: 'en', format: 'html', href: '/dpa' },
      { language: 'nl', format: 'pdf', href: '/dpa.pdf', bytes: 210_000 },
    ];
    const versions = [
      { version: '1', effectiveFrom: '2020-01-01', editions: [{ language: 'en', format: 'md' }] },
      { version: '2', effectiveFrom: '2023-03-16', editions },
    ];
    const agreements = [{ id: 'dpa', title: 'DPA', type: 'data-processing-agreement', versions }];
    const { hasPart, publisher } = toJsonLd(read({ ...aDocument(), agreements }), { url: PAGE });
    expect(publisher).toMatchObject({ '@id': '#organization', url: 'https://example.com/' });
    const later = { version: '2', temporalCoverage: '2023-03-16/..' };
    expect((hasPart as Json[])[0]).toEqual({
      '@type': 'DigitalDocument',
      '@id': '#agreements/dpa',
      name: { '@value': 'DPA', '@language': 'en' },
      genre: 'data-processing-agreement',
      publisher: { '@id': '#organization' },
      workExample: [
        {
          '@type': 'DigitalDocument',
          inLanguage: 'en',
          version: '1',
          temporalCoverage: '2020-01-01/2023-03-15',
          encodingFormat: 'text/markdown',
        },
        { '@type': 'WebPage', inLanguage: 'en', ...later, encodingFormat: 'text/html', url: '/dpa' },
        {
          '@type': 'DigitalDocument',
          inLanguage: 'nl',
          ...later,
          encodingFormat: 'application/pdf',
          url: '/dpa.pdf',
          encoding: { '@type': 'MediaObject', contentUrl: '/dpa.pdf', contentSize: '210000 B' },
        },
      ],
    });
  });

  it('JSONLD-5: says what a company is by its role, and no more', () => {
    const types = SUBPROCESSOR_ROLES.map((role) => {
      const [found] = Object.entries(processOf({ role })).filter(([key]) =>
        /hasDataP|hasRecipient/.test(key),
      );
      const [property, company] = found ?? [];
      return [role, property, ((company as Json)['@type'] as string[])[1]];
    });
    expect(types).toEqual([
      ['provider', 'dpv:hasDataProcessor', 'dpv:DataProcessor'],
      ['sub-processor', 'dpv:hasDataProcessor', 'dpv:DataSubProcessor'],
      ['affiliate', 'dpv:hasRecipient', 'dpv:Recipient'],
      ['app-partner', 'dpv:hasRecipient', 'dpv:Recipient'],
      ['identity-provider', 'dpv:hasRecipient', 'dpv:Recipient'],
      ['independent-controller', 'dpv:hasRecipientDataController', 'dpv:DataController'],
    ]);
  });

  it('JSONLD-5: names the article that a transfer rests on, and none where none is stated', () => {
    const bases = (mechanism: string) =>
      (processOf({ transfers: [{ mechanism }] })['dpv:hasLegalBasis'] ?? []) as Json[];
    expect(Object.fromEntries(TRANSFER_MECHANISMS.map((each) => [each, bases(each)[0]?.['@type']]))).toEqual({
      'none-eea': undefined,
      adequacy: ['dpv:DataTransferLegalBasis', 'eu-gdpr:A45-3'],
      dpf: ['dpv:DataTransferLegalBasis', 'eu-gdpr:A45-3'],
      scc: ['dpv:DataTransferLegalBasis', 'eu-gdpr:A46-2-c'],
      bcr: ['dpv:DataTransferLegalBasis', 'eu-gdpr:A46-2-b'],
      'uk-idta': ['dpv:DataTransferLegalBasis'],
      derogation: ['dpv:DataTransferLegalBasis'],
      unknown: undefined,
    });
  });

  it('JSONLD-5: takes for a measure what is held, and says whose it is', () => {
    const states = ['held', undefined, 'on-request', 'announced', 'expired'];
    const assurances = states.map((state, index) => ({
      kind: 'certificate',
      scheme: `S${index}`,
      ...(state !== undefined && { state }),
    }));
    const process = processOf({ assurances: [...assurances, { kind: 'audit', heldBy: 'other' }] });
    const measures = process['dpv:hasTechnicalOrganisationalMeasure'] as Json[];
    expect(measures.map(({ name }) => name)).toEqual(['S0', 'S1', 'S2', undefined]);
    const whose = measures.map((measure) => (measure['dpv:isImplementedByEntity'] as Json)['@id']);
    expect(whose).toEqual([...Array<string>(3).fill('#subprocessors/a'), '#subprocessors/other']);
  });

  it('JSONLD-6: gives the days that are stated, and a status only where a day cannot change it', () => {
    const said = (facts: object) => {
      const process = processOf(facts);
      return [process['dct:valid'], process['dpv:hasActivityStatus']];
    };
    const planned = { status: 'planned', effectiveFrom: '2026-12-01' };
    expect(said(planned)).toEqual(['2026-12-01/..', undefined]);
    expect(said({ removedOn: '2026-12-01' })).toEqual(['../2026-11-30', undefined]);
    expect(said({ ...planned, removedOn: '2027-01-01' })).toEqual(['2026-12-01/2026-12-31', undefined]);
    expect(said({ status: 'planned' })).toEqual([undefined, { '@id': 'dpv:ActivityPlanned' }]);
    expect(said({})).toEqual([undefined, undefined]);
    expect(processOf({ parent: 'other' })['dct:isPartOf']).toEqual({ '@id': '#subprocessors/other/process' });
    expect(processOf({ dataCategories: 'unknown' })).not.toHaveProperty('dpv:hasPersonalData');
  });
});

describe('jsonLdScript', () => {
  it('JSONLD-7: no text ends the script element or begins another, and no value changes', async () => {
    const hostile = '</script><!--<script>&amp;"\u2028]]>';
    const document = toJsonLd(
      documentOf(entry('a', { purpose: hostile, links: [{ kind: 'trust', href: 'https://x/<"|`>' }] })),
      { url: PAGE },
    );
    const script = jsonLdScript(document);
    expect(script).not.toMatch(/[<>&]/);
    expect(JSON.parse(script)).toEqual(document);
    expect(script).toContain('https://x/%3C%22%7C%60%3E');
    expect(JSON.stringify(await expand(JSON.parse(script) as Json))).toContain(
      JSON.stringify(hostile).slice(1, -1),
    );
  });
});
