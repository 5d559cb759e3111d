import { luxonZones } from '@trust-widgets/schedule-core';
import type { Fault } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resolveEdition } from './agreements/resolve-edition.js';
import { agreementChanges } from './changes/agreement-changes.js';
import { subprocessorChanges } from './changes/subprocessor-changes.js';
import { contactLink } from './document/contact-link.js';
import type { TrustDocument } from './document/document.schema.js';
import { missingTranslations } from './document/missing-translations.js';
import { readAgreements, readSubprocessors } from './document/read-sections.js';
import { readTrustDocument } from './document/read-trust-document.js';
import { jsonLdScript, toJsonLd } from './json-ld/json-ld.js';
import { isOpenOn, objectionPeriod } from './subprocessors/objection-period.js';
import { statusOn } from './subprocessors/status-on.js';
import { aDocument } from './testing/a-document.js';
import { aVendorsDocument } from './testing/a-vendors-document.js';
import { mutations, placesIn, spoilt, valueAt } from './testing/spoil.js';
import type { Place } from './testing/spoil.js';

/** Many questions; what they show is that there is an answer, and not after how many milliseconds. */
const PATIENCE = 120_000;

const read = (input: unknown) => readTrustDocument(input, luxonZones);
const DAY = '2026-11-22';

/** Asks of a document what widgets and publishers ask. */
function ask(document: TrustDocument, sound: TrustDocument): void {
  const { agreements, subprocessors, defaultLanguage } = document;
  for (const agreement of agreements) resolveEdition(agreement, { language: 'nl', defaultLanguage, on: DAY });
  for (const entry of subprocessors?.entries ?? []) {
    statusOn(entry, DAY);
    const period = objectionPeriod(entry, subprocessors?.noticeDays, 'Europe/Oslo', luxonZones);
    if (period) isOpenOn(period, DAY);
  }
  agreementChanges(sound, document);
  if (subprocessors && sound.subprocessors) subprocessorChanges(sound.subprocessors, subprocessors);
  jsonLdScript(toJsonLd(document, { language: 'nl' }));
}

function isFault({ path, code, severity, message }: Fault): boolean {
  return (
    typeof path === 'string' &&
    /^[a-z-]+$/.test(code) &&
    ['error', 'warning'].includes(severity) &&
    message.length > 0 &&
    // A fault never repeats what may be of any length.
    message.length < 2_000
  );
}

describe('ten thousand mutated documents', () => {
  it.each([
    ['every key', aDocument()],
    ["a vendor's content", aVendorsDocument()],
  ])(
    'FAULT-1: %s: raise nothing but faults, from every reader',
    (_, sound) => {
      const whole = read(sound);
      expect(whole.faults).toEqual([]);
      const known = whole.document;
      if (!known) throw new Error('The sound document is refused.');
      let faulty = 0;
      fc.assert(
        fc.property(mutations, fc.nat(3), (all, dice) => {
          const input = spoilt(sound, all);
          const { document, faults } = read(input);
          if (faults.length > 0) faulty++;
          const readings = [readAgreements(input), readSubprocessors(input)];
          const said = [...faults, ...readings.flatMap((reading) => reading.faults)];
          said.push(...missingTranslations(input, ['nl', 'de']));
          expect(said.filter((each) => !isFault(each)).map(({ path }) => path)).toEqual([]);
          expect(document !== undefined || faults.length > 0).toBe(true);
          // Readers see every document, and what builds on them one in four.
          if (document && dice === 0) ask(document, known);
        }),
        { numRuns: 5_000, seed: 20_261_122 },
      );
      expect(faulty).toBeGreaterThan(2_500);
      expect('polluted' in {}).toBe(false);
    },
    PATIENCE,
  );

  it.each(['agreements', 'subprocessors'] as const)(
    'FAULT-3: %s: a sound entry is never lost because its neighbour is faulty',
    (section) => {
      const sound = aVendorsDocument();
      const entriesOf = (document: TrustDocument | undefined) =>
        section === 'agreements' ? document?.agreements : document?.subprocessors?.entries;
      const entries = entriesOf(read(sound).document) ?? [];
      const list = section === 'agreements' ? ['agreements'] : ['subprocessors', 'entries'];
      fc.assert(
        fc.property(mutations, fc.integer({ min: 1, max: entries.length - 1 }), (all, index) => {
          // Inside one entry, so that it stays one; the first, to which others refer, is left alone.
          const { document, faults } = read(spoilt(sound, all, [...list, index]));
          // What holds too much for any reader is refused as a whole, and says so.
          if (!document) {
            expect(faults.map(({ code }) => code)).toEqual([
              expect.stringMatching(/^(?:too-large|too-deep|not-json)$/),
            ]);
            return;
          }
          const others = entries.filter((_, at) => at !== index);
          const ids = new Set(others.map(({ id }) => id));
          expect(entriesOf(document)?.filter(({ id }) => ids.has(id))).toEqual(others);
          const there = faults.map(({ path }) => path.startsWith(`${list.join('.')}[${index}]`));
          expect(there).not.toContain(false);
        }),
        { numRuns: 1_000, seed: 20_261_122 },
      );
    },
    PATIENCE,
  );
});

/** A copy in which something else stands at a place. */
function withAt(document: unknown, place: Place, value: unknown): unknown {
  const copy = structuredClone(document);
  (valueAt(copy, place.slice(0, -1)) as Record<string | number, unknown>)[place.at(-1) ?? ''] = value;
  return copy;
}
const leavesOf = (document: unknown) =>
  placesIn(document).filter((place) => typeof valueAt(document, place) === 'string');

describe('texts', () => {
  it('FAULT-9: script and markup stay the text that they are, wherever a text may stand', () => {
    const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;{{x}}${x}\u202e]]>';
    const sound = aDocument();
    const texts = leavesOf(sound).filter((place) => read(withAt(sound, place, markup)).faults.length === 0);
    for (const place of texts) {
      const input = withAt(sound, place, markup);
      const { document } = read(input);
      const [section = '', ...inside] = place;
      // The headings of groups are read into a list; `$schema` is for editors, and not read.
      const from =
        section === 'agreementGroups'
          ? valueAt(document, [section, 0, 'title', ...inside.slice(1)])
          : valueAt(document, place);
      expect(from ?? (section === '$schema' ? markup : undefined), place.join('.')).toBe(markup);
    }
    const keyOf = (place: Place) =>
      place.filter((key) => typeof key === 'string' && !/^(?:en|nl)$/.test(key)).at(-1);
    expect([...new Set(texts.map(keyOf))].sort()).toEqual([
      ...['$schema', 'address', 'appliesTo', 'city', 'dataCategories', 'issuer', 'legalName', 'name', 'note'],
      ...['online', 'purpose', 'scheme', 'summaryOfChanges', 'title', 'value', 'version'],
    ]);
  });
});

const KEPT = [
  'https://example.com/',
  'HTTPS://EXAMPLE.COM',
  'http://example.com:8080/a?b=c#d',
  'https://example.com/@someone',
  'https://xn--mnchen-3ya.example/%20',
  'mailto:privacy@example.com?subject=x',
  '/legal?next=javascript:alert(1)',
  '/',
  '#maintenance',
];

const REFUSED = [
  // Schemes that run or carry something, in any case, and with what browsers drop before they read them.
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)'],
  ...[
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u00a0:alert(1)',
  ],
  ...[
    'javascript&colon;alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'DATA:,x',
  ],
  ...['blob:https://example.com/x', 'file:///etc/passwd', 'filesystem:https://example.com/x', 'about:blank'],
  ...[
    'view-source:https://example.com',
    'ftp://example.com',
    'ws://example.com',
    'tel:+31201234567',
    'intent://x',
  ],
  // Other hosts that look like a place on this one.
  ...['//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '\\/evil.example'],
  ...['/\t/evil.example', '/\n/evil.example', '\t//evil.example', '/\\\\evil.example'],
  // Hosts that are not what they seem, or none.
  ...[
    'https:evil.example',
    'https:/evil.example',
    'https:\\\\evil.example',
    'https://',
    'https:///evil.example',
  ],
  ...['https://example.com@evil.example/', 'https://example.com:443@evil.example/', 'https://@evil.example'],
  ...['https://example.com\\@evil.example/', 'https://exa\tmple.com', 'mailto:', ''],
  // Relative to a page that nobody knows.
  ...[
    'www.example.com',
    'legal',
    './legal',
    '../legal',
    '?page=legal',
    ' https://example.com',
    'https://example.com ',
  ],
];

describe('links', () => {
  const sound = aDocument();
  const isLink = (place: Place) =>
    ['href', 'url', 'statusPage', 'objectionContact'].includes(String(place.at(-1)));
  const links = leavesOf(sound).filter(isLink);

  it('FAULT-6: are kept wherever one may stand', () => {
    expect(links.length).toBeGreaterThanOrEqual(9);
    for (const place of links) {
      for (const link of KEPT) {
        expect(read(withAt(sound, place, link)).faults, `${place.join('.')}: ${link}`).toEqual([]);
      }
    }
  });

  it.each(REFUSED)('FAULT-6: %j is refused wherever a link may stand', (link) => {
    for (const place of links) {
      const { document, faults } = read(withAt(sound, place, link));
      expect(
        faults.filter(({ severity }) => severity === 'error'),
        place.join('.'),
      ).toHaveLength(1);
      expect(JSON.stringify(document)).not.toContain(JSON.stringify(link === '' ? { href: '' } : link));
    }
  });

  it('FAULT-6: an e-mail address is never read as a link', () => {
    const disguised = [
      '//x@evil.example',
      '/x@evil.example',
      '/\\x@evil.example',
      'https:x@evil.example',
      '#x@a.example',
    ];
    const hosts = disguised.map((contact) => {
      const input = withAt(sound, ['subprocessors', 'objectionContact'], contact);
      const kept = read(input).document?.subprocessors?.objectionContact;
      return kept === undefined ? undefined : new URL(contactLink(kept), 'https://example.com/').host;
    });
    // The second and the last are links to a place on this site.
    expect(hosts).toEqual([undefined, 'example.com', undefined, undefined, 'example.com']);
    for (const contact of disguised) {
      const faults = read(withAt(sound, ['organization', 'contact', 'email'], contact)).faults;
      expect(faults.map(({ code }) => code)).toEqual(['email']);
    }
  });
});
