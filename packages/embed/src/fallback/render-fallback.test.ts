import { luxonZones, parseSchedule, windowsBetween } from '@trust-widgets/schedule-core';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';

import { HOSTILE, SAMPLE_NOW, sampleDocument } from '../testing/sample-document.js';
import { elementNames } from './element-names.js';
import { renderFallback } from './render-fallback.js';
import type { FallbackRequest } from './render-fallback.js';

const render = (element: FallbackRequest['element'], request: Partial<FallbackRequest> = {}) =>
  renderFallback({
    element,
    input: sampleDocument,
    language: 'nl',
    now: SAMPLE_NOW,
    zones: luxonZones,
    ...request,
  });

/** What a reader reads: the text without its tags. */
const textOf = (markup: string): string =>
  markup
    .replace(/<br>|<\/(?:li|p|td|th|tr|h3|caption|dt|dd)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const tagsOf = (markup: string): readonly string[] => markup.match(/<\/?[a-z]\w*/g) ?? [];

describe.each(elementNames)('%s', (element) => {
  it.each(['nl', 'en', 'fr'])('EMBED-25: markup in %s needs no repair', (language) => {
    const html = render(element, { language });
    const errors: string[] = [];
    const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(tagsOf(serialize(tree))).toEqual(tagsOf(html));
  });

  it('EMBED-20: texts of the document are escaped', () => {
    const html = render(element);
    expect(html).not.toMatch(/<script|<!--/);
  });

  it('EMBED-26: the same document, language and time give the same HTML', () => {
    expect(render(element)).toBe(render(element));
  });

  it('EMBED-26: a page in Norwegian has the texts in Bokmål, and one in Nynorsk where it has none of its own', () => {
    const sample = JSON.stringify(sampleDocument);
    const norwegian = JSON.parse(sample.replaceAll('"nl":', '"nb":')) as typeof sampleDocument;
    const html = (language: string, input: unknown) => render(element, { language, input });
    const bokmal = html('nb', norwegian);
    expect(textOf(bokmal)).not.toBe(textOf(html('nb', sampleDocument)));
    expect(html('no', norwegian)).toBe(bokmal);
    expect(html('no-NO', norwegian)).toBe(bokmal);
    expect(textOf(html('nn', norwegian))).toBe(textOf(bokmal));
    expect(html('nn', norwegian)).toContain('lang="nb"');
    const both = JSON.parse(sample.replaceAll('"nl":', '"nb":"Bokmål","nn":')) as typeof sampleDocument;
    expect(html('nn-NO', both)).not.toContain('Bokmål');
  });

  it('EMBED-20: a document that cannot be read is no HTML, not a failure', () => {
    for (const input of [
      undefined,
      null,
      'text',
      [],
      { version: 2 },
      { version: 1, defaultLanguage: 'en' },
    ]) {
      expect(render(element, { input })).toBe('');
    }
  });
});

describe('status-banner', () => {
  const banner = (now: string) => textOf(render('status-banner', { now: Date.parse(now) }));

  it("EMBED-24: says what is announced, with its time in the data centre's zone", () => {
    const html = render('status-banner');
    expect(textOf(html)).toContain('Gepland onderhoud: Systeemonderhoud');
    expect(html).toContain(
      '<time datetime="2026-11-27T00:00+01:00">vr 27 nov 2026, 00:00 – 06:00</time> <small>in Oslo (CET)</small>',
    );
  });

  it('EMBED-24: holds a window that goes on, and leaves it out once it is over', () => {
    expect(banner('2026-11-27T04:59:59Z')).toContain('Systeemonderhoud');
    expect(banner('2026-11-27T05:00:00Z')).not.toContain('Systeemonderhoud');
  });

  it('EMBED-24: has the standing lines, and neither tentative slots nor policies', () => {
    const text = banner('2026-11-26T11:00:00Z');
    expect(text).toContain('Nightly restart');
    expect(text).not.toContain('Infrastructure slot');
    expect(text).not.toContain('Emergency fixes');
  });

  it('EMBED-24: claims nothing where nothing is announced', () => {
    const { maintenance } = sampleDocument;
    const activities = maintenance.activities.filter(({ id }) => id === 'patching');
    const input = { ...sampleDocument, maintenance: { ...maintenance, activities } };
    expect(render('status-banner', { input, now: Date.parse('2026-11-24T00:00:00Z') })).toBe('');
  });
});

describe('agreement-list', () => {
  it('EMBED-22: every agreement is there under its heading, linked or named', () => {
    const text = textOf(render('agreement-list'));
    expect(text).toMatch(/Juridisch\n.*Gebruiksvoorwaarden/);
    expect(text).toContain(HOSTILE);
  });

  it("EMBED-22: the badge is part of the link, in the page's language", () => {
    const [link = ''] =
      /<a[^>]* href="https:[^"]*\?a=1&amp;b=2" hreflang="en">.*?<\/a>/.exec(render('agreement-list')) ?? [];
    expect(textOf(link)).toMatch(/^Gebruiksvoorwaarden \(in het Engels, pdf, 210.kB\)$/);
  });

  it('EMBED-22: other editions and the next version are links of their own', () => {
    const html = render('agreement-list');
    expect(html).toContain(
      '<a href="/de/terms" hreflang="de"><bdi lang="de" translate="no">Deutsch</bdi></a>',
    );
    expect(html).toMatch(
      /<a[^>]* href="\/next" hreflang="en">(?:<span[^>]*>)?<time datetime="2027-01-01">.*1 januari 2027<\/time>/,
    );
  });

  it("EMBED-27: a version comes into force at midnight in the data centre's zone", () => {
    // Midnight in Oslo is 23:00 the day before in UTC.
    const at = (now: string) => render('agreement-list', { now: Date.parse(now) });
    const isNext = /<a[^>]* href="\/next"[^>]*><span[^>]*><time/;
    expect(at('2026-12-31T22:59:59Z')).toMatch(isNext);
    expect(at('2026-12-31T23:00:00Z')).not.toMatch(isNext);
  });

  it("EMBED-26: a text in another language than the page's says so", () => {
    expect(render('agreement-list')).toContain('<span lang="en">&lt;/td&gt;');
    expect(render('agreement-list', { language: 'en' })).not.toContain('<span lang="en">');
  });
});

it.each(elementNames)(
  'EMBED-26: on a page whose language has no words of ours, %s says which way its own run',
  (element) => {
    for (const language of ['ar', 'fr']) {
      expect(render(element, { language })).toMatch(
        element === 'subprocessor-table'
          ? /^<div[^>]* lang="en">.*<table[^>]* dir="ltr"/
          : /^<(?:div|section)[^>]* lang="en" dir="ltr"/,
      );
    }
    for (const language of ['nl', 'en', 'no']) expect(render(element, { language })).not.toContain('dir=');
  },
);

describe('subprocessor-table', () => {
  const html = render('subprocessor-table');

  it('EMBED-21: is a table with a caption and with heads of columns and rows', () => {
    const heads = (scope: string) => html.match(new RegExp(`<th scope="${scope}"`, 'g'))?.length;
    expect(html).toMatch(/<table[^>]*><caption>.+<\/caption><thead[^>]*><tr[^>]*><th scope="col"/);
    // The last one is of what no column shows, which two entries have.
    expect(heads('col')).toBe(6 + 1);
    expect(heads('row')).toBe(3);
    expect(html.match(/<td /g)).toHaveLength(3 * 5 + 2);
  });

  it('EMBED-21: every entry in force or planned is there, with all of its facts', () => {
    const text = textOf(html);
    const facts = [
      [
        'Example Hosting AS',
        'Leverancier van de dienst',
        'Noorwegen',
        'Oslo',
        'Nederland',
        'primair',
        'West-Europa',
      ],
      [
        'Hosting van servers',
        'Bewaartermijn: 24 uur',
        'ISO/IEC 27001',
        'ISO/IEC 27018',
        'aangekondigd voor 2027',
        HOSTILE,
      ],
      ['Example Later AB', '1 januari 2027', '1 december 2026', 'Zweden'],
    ];
    for (const fact of facts.flat()) expect(text).toContain(fact);
    expect(text).not.toContain('Example Gone Ltd');
  });

  it('EMBED-21: what is not stated says so', () => {
    const row = html.split('<tr ').find((each) => each.includes('&lt;script&gt;')) ?? '';
    const gaps = ['entity', 'processing', 'transfer basis', 'privacy and security'];
    expect(textOf(row).match(/niet vermeld/g)).toHaveLength(gaps.length);
  });

  it('EMBED-20: links are those of the document', () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['https://example.com/scc', 'https://example.com/trust?a&amp;b']);
  });
});

describe('maintenance-calendar', () => {
  const html = render('maintenance-calendar');

  it('EMBED-23: every coming window of two months is there, once, with its start for machines', () => {
    const { schedule } = parseSchedule(sampleDocument.maintenance, luxonZones);
    const starts = windowsBetween(schedule, SAMPLE_NOW, Date.parse('2027-01-26T00:00:00+01:00'))
      .filter(({ announce }) => announce === 'window')
      .map(({ start }) => start);
    expect(starts.length).toBeGreaterThan(5);
    const shown = [...html.matchAll(/<strong><time datetime="([^"]+)"/g)].map(([, text]) =>
      Date.parse(text ?? ''),
    );
    expect(shown).toEqual(starts);
  });

  it('EMBED-23: names the zone, and says what is reserved only', () => {
    const text = textOf(html);
    expect(text).toMatch(/20:00 – zo 06:00 CET\n10 uur in Oslo \(CET\)\nInfrastructure slot Gereserveerd/);
  });

  it('EMBED-23: an unknown end is "from", with no end', () => {
    expect(html).toMatch(
      /<strong><time datetime="2026-12-01T22:00\+01:00">vanaf 22:00<\/time><\/strong> <small>in Oslo/,
    );
  });

  it('EMBED-23: has the standing activities and the policies without dates', () => {
    const text = textOf(html);
    expect(text).toContain('Nightly restart');
    expect(text).toMatch(/Emergency fixes\n[^]*omstreeks 18:00 in Oslo/);
  });

  it('EMBED-23: says nothing that is true of one moment only', () => {
    const during = textOf(render('maintenance-calendar', { now: Date.parse('2026-11-27T02:00:00Z') }));
    expect(during).toContain('vrijdag 27 november 2026');
    expect(during).not.toMatch(/bezig|vandaag|morgen/i);
  });
});
