import { readFileSync } from 'node:fs';

import { formatWallTime, windowsBetween, zoneClock } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { readTrustDocument } from '@trust-widgets/trust-document';
import { missingTranslations } from '@trust-widgets/trust-document/translations';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const source: unknown = parse(readFileSync(new URL('../trust.yaml', import.meta.url), 'utf8'));
const { document, schedule, faults } = readTrustDocument(source, intlZones);
if (!document || !schedule) throw new Error('The content does not read.');

it('CONTENT-1: it reads without a fault', () => {
  expect(faults).toEqual([]);
});

it('CONTENT-2: the 16 documents, with the languages and formats that the page states', () => {
  const listed = document.agreements.map(({ title, otherEditions, versions }) => [
    typeof title === 'string' ? title : (title['nl'] ?? title['en']),
    versions
      .flatMap(({ editions }) => editions.map(({ language, format }) => `${language} ${format}`))
      .join(),
    otherEditions ?? 'none',
  ]);
  expect(listed).toEqual([
    ['SuperOffice CRM Online Subscription Agreement (MSA)', 'nl html', 'unknown'],
    ['Terms for SuperOffice AI Lab', 'en html', 'none'],
    ['Data Processing Agreement (DPA)', 'nl html', 'unknown'],
    ['List of pre-approved sub-processors', 'en html', 'none'],
    ['SuperOffice CRM On-site Abonnementsovereenkomst', 'nl html', 'unknown'],
    ['Privacy Statement', 'nl html', 'unknown'],
    ['SuperOffice App Store (Terms of Use)', 'en html', 'none'],
    ['Public Facing Services Policy', 'en html', 'none'],
    ['Data Mirroring Service', 'en html', 'none'],
    ['Expander Services', 'en html', 'none'],
    ['SuperOffice Consulting Service Master Agreement (MACS)', 'nl html', 'unknown'],
    ['Premium support addendum', 'nl html', 'unknown'],
    ['DPA/NDA for Support & Consulting Services', 'en html', 'none'],
    ['List of sub-processors Services', 'en html', 'none'],
    ['SuperOffice Code of Conduct', 'en pdf', 'none'],
    ['SuperOffice Supplier Code of Conduct', 'en pdf', 'none'],
  ]);
});

const AZURE = 'https://www.microsoft.com/en-us/trustcenter/cloudservices/azure';

it('CONTENT-3: the 8 companies, each with the facts of the five columns', () => {
  const place = ({ country, region, variesBy, city, rank }: Record<string, unknown>) =>
    [rank, city, country ?? region ?? variesBy].filter(Boolean).join(' ');
  const rows = document.subprocessors?.entries.map((entry) => ({
    name: typeof entry.legalName === 'string' ? entry.legalName : entry.legalName['nl'],
    role: entry.role,
    entity: entry.entity && place(entry.entity),
    processing: entry.processing?.map((each) => place(each)),
    governance: [
      ...(entry.assurances ?? []).map(({ kind, scheme, issuer, state, expected, heldBy }) =>
        [kind, scheme, issuer, state, expected, heldBy].filter(Boolean).join(' '),
      ),
      ...(entry.transfers ?? []).map(({ mechanism }) => mechanism),
      ...(entry.links ?? []).map(({ href }) => href),
    ],
  }));
  expect(rows).toEqual([
    {
      name: 'SuperOffice AS',
      role: 'provider',
      entity: 'Oslo NO',
      processing: ['Oslo NO'],
      governance: ['audit GDPR PwC', 'legal-review Føyen Torkildsen', 'certificate ISO 27001 held visma-itc'],
    },
    {
      name: 'Visma ITC',
      role: 'sub-processor',
      entity: 'Oslo NO',
      processing: ['Oslo NO'],
      governance: [
        'certificate ISO 9001 held',
        'certificate ISO 27001 held',
        'certificate ISO 27018 announced 2018',
        'report ISAE 3402 on-request',
      ],
    },
    {
      name: 'Mailgun Inc.',
      role: 'sub-processor',
      entity: 'US',
      processing: ['Frankfurt DE'],
      governance: ['scc', 'https://www.mailgun.com/gdpr/'],
    },
    {
      name: 'Microsoft Inc.',
      role: 'sub-processor',
      entity: 'US',
      processing: ['primary NL', 'secondary IE'],
      governance: [AZURE],
    },
    { name: 'Microsoft Inc.', role: 'sub-processor', entity: 'US', processing: ['155'], governance: [AZURE] },
    {
      name: 'Google Inc.',
      role: 'sub-processor',
      entity: 'US',
      processing: ['155'],
      governance: ['https://www.google.com/cloud/security/'],
    },
    {
      name: 'InfoBridge Software BV',
      role: 'sub-processor',
      entity: `'s-Hertogenbosch NL`,
      processing: ['155'],
      governance: [AZURE],
    },
    {
      name: 'App Store-partners',
      role: 'app-partner',
      entity: 'partner',
      processing: ['partner'],
      governance: ['contract'],
    },
  ]);
});

it('CONTENT-3: what each company does is said in Dutch, with the facts that the page gives', () => {
  const purposes = document.subprocessors?.entries.map(({ purpose }) =>
    typeof purpose === 'object' ? purpose['nl'] : purpose,
  );
  const facts = [
    /marketing, verkoop en service/,
    /alle servers en de infrastructuur/,
    /24 uur .* opnieuw verzonden/,
    /alle documenten .* Azure/,
    /Documentbeheer .* Office 365/,
    /Documentbeheer .* G Suite/,
    /agenda tussen SuperOffice CRM en andere agendasystemen/,
    /apps en integraties van derden.* API's/,
  ];
  expect(purposes).toEqual(facts.map((fact) => expect.stringMatching(fact)));
  expect(document.subprocessors?.entries.find(({ id }) => id === 'mailgun')?.retention).toBe('PT24H');
});

it('CONTENT-4: the six kinds of maintenance come at the times of the page', () => {
  const oslo = zoneClock('Europe/Oslo', intlZones);
  const wall = (instant: number | undefined) =>
    instant === undefined ? 'unknown' : formatWallTime(oslo.toWall(instant));
  const from = Date.parse('2026-11-26T12:00:00+01:00');
  const to = Date.parse('2026-12-13T12:00:00+01:00');
  const windows = windowsBetween(schedule, from, to).filter(({ kind }) => kind !== 'recycle');
  expect(windows.map(({ kind, wave, start, end }) => [kind, wave?.share, wall(start), wall(end)])).toEqual([
    ['system', undefined, '2026-11-27T00:00', '2026-11-27T06:00'],
    ['infrastructure', undefined, '2026-11-28T20:00', '2026-11-29T06:00'],
    ['infrastructure', undefined, '2026-12-05T20:00', '2026-12-06T06:00'],
    ['application', 0.1, '2026-12-08T22:00', 'unknown'],
    ['security-patching', undefined, '2026-12-11T00:00', '2026-12-11T06:00'],
    ['system', undefined, '2026-12-11T00:00', '2026-12-11T06:00'],
    ['application', 0.9, '2026-12-11T22:00', 'unknown'],
    ['infrastructure', undefined, '2026-12-12T20:00', '2026-12-13T06:00'],
  ]);
  const nights = windowsBetween(schedule, from, to).filter(({ kind }) => kind === 'recycle');
  expect(nights).toHaveLength(17);
  expect(nights.every(({ start, end }) => end === start + 3_000 && wall(start).endsWith('T02:00'))).toBe(
    true,
  );
  expect(schedule.notice).toBe(24 * 60 * 60 * 1_000);
});

it('CONTENT-4: a slot that may be used is tentative, the nightly recycle stands, an emergency has no dates', () => {
  const said = schedule.activities.map(({ kind, certainty, announce, usualTime, hasOccurrences }) => [
    kind,
    certainty,
    announce,
    usualTime,
    hasOccurrences,
  ]);
  expect(said).toEqual([
    ['system', 'confirmed', 'window', undefined, true],
    ['application', 'confirmed', 'window', undefined, true],
    ['recycle', 'confirmed', 'standing', undefined, true],
    ['security-patching', 'confirmed', 'window', undefined, true],
    ['infrastructure', 'tentative', 'window', undefined, true],
    ['emergency', 'confirmed', 'window', '18:00', false],
  ]);
});

it('CONTENT-5: what the page leaves open stays open, and chosen dates are marked', () => {
  const editions = document.agreements.flatMap(({ versions }) => versions.flatMap((each) => each.editions));
  expect(editions.filter(({ href, bytes, binding }) => href ?? bytes ?? binding)).toEqual([]);
  const { authorisation, noticeDays, version, updated } = document.subprocessors ?? {};
  expect([authorisation, noticeDays, version, updated]).toEqual(['unknown', undefined, undefined, undefined]);
  expect(document.maintenance).not.toHaveProperty('changes');
  expect(document.maintenance).not.toHaveProperty('announcements');
  const assumed = Object.fromEntries(schedule.activities.map(({ id, assumed: facts }) => [id, facts]));
  expect(assumed['system']).toContain('start');
  expect(assumed['application']).toContain('start');
  expect(assumed['infrastructure']).toContain('rrule');
});

const LANGUAGES = ['nl', 'en', 'de', 'nb', 'sv', 'da'];

it('CONTENT-6: no text lacks a language', () => {
  expect(missingTranslations(source, LANGUAGES)).toEqual([]);
});

/** Titles, descriptions, purposes, notes and headings: what is prose and not a name. */
const prose = [
  ...(document.maintenance?.activities ?? []).flatMap(({ title, description }) => [title, description]),
  ...(document.subprocessors?.entries ?? []).flatMap(({ purpose, processing, assurances }) => [
    purpose,
    ...[...(processing ?? []), ...(assurances ?? [])].flatMap(({ note }) =>
      note === undefined ? [] : [note],
    ),
  ]),
  ...document.agreementGroups.filter(({ id }) => id !== 'crm').map(({ title }) => title),
].map((text) => (typeof text === 'object' ? text : { en: text }));

it('CONTENT-6: titles, descriptions, purposes and notes are prose in each language', () => {
  expect(prose.length).toBeGreaterThan(24);
  for (const text of prose) {
    expect(Object.keys(text)).toEqual(LANGUAGES);
    const { en, ...others } = text;
    // English in the place of another language would be a text that is still to be translated.
    for (const each of Object.values(others)) expect(each).not.toBe(en);
  }
});

it('CONTENT-6: numbers and names in a text are the same in each language', () => {
  // "10 %" and "10%", "02.00" and "02:00" are one and the same.
  const facts = (text: string) => [
    ...(text.match(/\d+(?:[.:]\d\d)?/g) ?? []).map((number) => number.replace('.', ':')),
    ...['SuperOffice', 'Microsoft', 'Azure', 'Office 365', 'G Suite', 'Oslo', 'CRM', 'DPA'].filter((name) =>
      text.includes(name),
    ),
  ];
  for (const text of prose) {
    const { en = '', ...others } = text;
    for (const [language, each] of Object.entries(others)) {
      expect([language, each, facts(each)]).toEqual([language, each, facts(en)]);
    }
  }
});

it('CONTENT-6: the name of an agreement is the same for every reader, where no other is known', () => {
  const translated = document.agreements.filter(({ title }) => typeof title !== 'string');
  expect(translated.map(({ id }) => id)).toEqual(['onsite-subscription']);
  const { nl, ...others } = translated[0]?.title as Record<string, string>;
  expect(nl).toBe('SuperOffice CRM On-site Abonnementsovereenkomst');
  expect([...new Set(Object.values(others))]).toEqual(['SuperOffice CRM On-site Subscription Agreement']);
});
