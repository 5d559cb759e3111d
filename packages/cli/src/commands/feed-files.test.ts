import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import type { XmlNode } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { luxonZones } from '@trust-widgets/schedule-core';
import { readTrustDocument } from '@trust-widgets/trust-document';

import { run } from '../testing/memory-io.js';
import { feedFiles } from './feed-files.js';

const source = `version: 1
defaultLanguage: en
updated: 2026-11-20T09:00:00Z
organization: { name: Example, url: https://www.example.com/about }
agreements:
  - id: dpa
    title: { en: Data Processing Agreement, nl: Verwerkersovereenkomst }
    versions:
      - { version: "1", effectiveFrom: 2018-05-25, editions: [{ language: en, format: html, href: https://www.example.com/dpa/1 }] }
      - version: "2"
        effectiveFrom: 2026-03-01
        summaryOfChanges: { en: New annex., nl: Nieuwe bijlage. }
        editions:
          - { language: en, format: html, href: https://www.example.com/dpa/2 }
          - { language: nl, format: pdf, href: /dpa-2-nl.pdf }
      - { effectiveFrom: 2027-01-01, editions: [{ language: en, format: html, href: mailto:dpa@example.com }] }
subprocessors:
  noticeDays: 30
  entries:
    - id: mail
      legalName: Mail GmbH
      role: sub-processor
      purpose: { en: Sends mail, nl: Verstuurt post }
      announcedOn: 2026-11-01
      effectiveFrom: 2026-12-15
    - { id: old, legalName: Old BV, role: sub-processor, announcedOn: 2019-12-01, effectiveFrom: 2020-01-01, removedOn: 2026-06-30 }
    - { id: new, legalName: New AS, role: affiliate, effectiveFrom: 2027-02-01 }
    - { id: still, legalName: Still AB, role: provider }
`;

const built = (text: string, now = Date.UTC(2026, 10, 22)) =>
  run(['build', 'trust.yaml', '--out', 'dist'], { 'trust.yaml': text }, { now });

const feedNames = (written: ReadonlyMap<string, string>): string[] =>
  [...written.keys()].filter((name) => name.endsWith('.atom'));

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

interface AtomThing {
  readonly element: XmlElement;
  /** The text of the one child of this name. */
  text(name: string): string;
  readonly link: string | undefined;
}

function thing(element: XmlElement): AtomThing {
  const named = (name: string) => element.children.filter(isElement).filter((child) => child.name === name);
  return {
    element,
    text(name) {
      const [child, ...others] = named(name);
      if (!child || others.length > 0) throw new Error(`There is not one ${name}, but ${others.length}.`);
      if (!child.children.every((each) => each instanceof XmlText)) throw new Error(`${name} has markup.`);
      return child.text;
    },
    link: named('link').find(({ attributes }) => attributes['rel'] === 'alternate')?.attributes['href'],
  };
}

/** A feed as a strict reader of XML has it, held to what RFC 4287 asks of every feed and entry. */
function feedOf(xml: string | undefined): { feed: AtomThing; entries: AtomThing[] } {
  const { root } = parseXml(xml ?? '');
  if (!root) throw new Error('There is no feed.');
  expect([root.name, root.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const feed = thing(root);
  const entries = root.children.filter(isElement).filter(({ name }) => name === 'entry');
  const things = entries.map(thing);
  const [author] = root.children.filter(isElement).filter(({ name }) => name === 'author');
  expect(author && thing(author).text('name')).toMatch(/./);
  for (const each of [feed, ...things]) {
    expect(URL.canParse(each.text('id'))).toBe(true);
    expect(each.text('title')).not.toBe('');
    expect(each.text('updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    expect(each.link).toMatch(/^https?:/);
  }
  const ids = [feed, ...things].map((each) => each.text('id'));
  expect(new Set(ids).size).toBe(ids.length);
  return { feed, entries: things };
}

const told = (xml: string | undefined): string[] =>
  feedOf(xml).entries.map((entry) => `${entry.text('updated').slice(0, 10)} ${entry.text('title')}`);

describe('build', () => {
  it('CLI-29: tells what changed, the latest first, and what is to come as soon as the record has it', async () => {
    const { exitCode, written } = await built(source);
    expect(exitCode).toBe(0);
    expect(feedNames(written)).toEqual(['dist/changes.atom', 'dist/changes.nl.atom']);
    expect(told(written.get('dist/changes.atom'))).toEqual([
      '2026-11-20 New AS: active from 2027-02-01',
      '2026-11-20 Data Processing Agreement: valid from 2027-01-01',
      '2026-11-01 Mail GmbH: announced, active from 2026-12-15',
      '2026-06-30 Old BV: removed from the list on 2026-06-30',
      '2026-03-01 Data Processing Agreement: valid from 2026-03-01 (2)',
      '2020-01-01 Old BV: active from 2020-01-01',
      '2019-12-01 Old BV: announced, active from 2020-01-01',
      '2018-05-25 Data Processing Agreement: valid from 2018-05-25 (1)',
    ]);
  });

  it('CLI-29: an entry says what the record says of it, the last day to object, and where to read more', async () => {
    const { written } = await built(source);
    const { feed, entries } = feedOf(written.get('dist/changes.nl.atom'));
    expect(feed.text('title')).toBe('Example: Wijzigingen in subverwerkers en overeenkomsten');
    expect(feed.text('updated')).toBe('2026-11-20T09:00:00.000Z');
    expect(feed.element.attributes['xml:lang']).toBe('nl');
    expect(feed.link).toBe('https://www.example.com/about');
    const [, coming, mail, , dpa] = entries;
    expect(mail?.text('id')).toBe(
      'https://www.example.com/#trust/changes/nl/subprocessors/mail/announced/2026-11-01',
    );
    expect(mail?.text('title')).toBe('Mail GmbH: aangekondigd, actief vanaf 2026-12-15');
    expect(mail?.text('content')).toBe('Verstuurt post\nBezwaar mogelijk tot en met 2026-12-01.');
    expect(mail?.link).toBe('https://www.example.com/about');
    expect(dpa?.text('content')).toBe('Nieuwe bijlage.');
    expect(dpa?.link).toBe('https://www.example.com/dpa-2-nl.pdf');
    expect(coming?.link).toBe('https://www.example.com/about');
  });

  it('CLI-29: in a language without words of ours, those are in English and say so', async () => {
    const { written } = await built(source.replaceAll('nl: ', 'fr: '));
    const { feed, entries } = feedOf(written.get('dist/changes.fr.atom'));
    expect(feed.element.attributes['xml:lang']).toBe('fr');
    const titles = [feed, ...entries].map(({ element }) =>
      element.children.filter(isElement).find(({ name }) => name === 'title'),
    );
    expect(titles.map((title) => title?.attributes['xml:lang'])).toEqual(titles.map(() => 'en'));
  });

  it('CLI-29: the day of the build changes nothing, and a later record only adds', async () => {
    expect((await built(source, Date.UTC(2031, 4, 1))).written).toEqual((await built(source)).written);
    const later = await built(source.replace('updated: 2026-11-20', 'updated: 2026-12-20'));
    const now = told(later.written.get('dist/changes.atom'));
    expect(now).toContain('2026-12-15 Mail GmbH: active from 2026-12-15');
    expect(now).toHaveLength(9);
    const idsOf = (xml: string | undefined) => feedOf(xml).entries.map((entry) => entry.text('id'));
    const before = idsOf((await built(source)).written.get('dist/changes.atom'));
    expect(idsOf(later.written.get('dist/changes.atom'))).toEqual(expect.arrayContaining(before));
  });

  it.each([
    ['the time of the record', source.replace(/^updated: .*\n/m, '')],
    ['an address of the organization', source.replace(/, url: [^ ]*/, '')],
    ['the day of a change', source.replaceAll(/(?:announcedOn|effectiveFrom|removedOn): [-\d]+,?/g, '')],
  ])('CLI-29: without %s there is no feed', async (_, text) => {
    const { exitCode, written } = await built(text);
    expect(exitCode).toBe(0);
    expect(feedNames(written)).toEqual([]);
  });

  it('CLI-29: the latest 200 changes are told', async () => {
    const entries = Array.from(
      { length: 150 },
      (_, i) =>
        `    - { id: e${i}, legalName: E${i}, role: affiliate, announcedOn: 2020-01-01, effectiveFrom: 2021-01-01 }\n`,
    );
    const { written } = await built(source + entries.join(''));
    expect(told(written.get('dist/changes.atom'))).toHaveLength(200);
  });

  it('CLI-29: whatever a text holds, the feed is XML and the text is no markup', () => {
    const piece = fc.constantFrom(
      '<script>',
      ']]>',
      '&amp;',
      '&',
      '"',
      "'",
      '\u0000',
      '\ud800',
      '\uffff',
      '\r',
      'a',
      ' ',
    );
    const words = fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', minLength: 1 }),
    );
    fc.assert(
      fc.property(words, words, words, (name, legalName, purpose) => {
        const { document } = readTrustDocument(
          {
            version: 1,
            defaultLanguage: 'en',
            updated: '2026-11-20T09:00:00Z',
            organization: { name, url: 'https://example.com/' },
            subprocessors: {
              entries: [{ id: 'a', role: 'affiliate', legalName, purpose, announcedOn: '2026-01-01' }],
            },
          },
          luxonZones,
        );
        const [file] = document ? feedFiles(document) : [];
        const [entry] = feedOf(file?.text).entries;
        // XML knows one line end, and no half characters.
        const written = (text: string) =>
          text
            .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
            .trim()
            .replace(/\r\n?/g, '\n');
        expect(entry?.text('title').trim()).toBe(written(`${legalName}: announced`));
        if (written(purpose) !== '') expect(entry?.text('content').trim()).toBe(written(purpose));
      }),
      { numRuns: 500 },
    );
  });
});
