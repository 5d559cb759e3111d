import { readAgreementDocument } from '@trust-widgets/elements/models.js';
import { luxonZones, parseSchedule, windowsBetween } from '@trust-widgets/schedule-core';
import { parseFragment } from 'parse5';
import sanitize from 'sanitize-html';
import { describe, expect, it } from 'vitest';

import { SAMPLE_NOW, sampleDocument } from '../testing/sample-document.js';
import { elementNames } from './element-names.js';
import type { ElementName } from './element-names.js';
import { renderFallback } from './render-fallback.js';

const plain = (element: ElementName, language = 'nl') =>
  renderFallback({
    element,
    input: sampleDocument,
    language,
    now: SAMPLE_NOW,
    zones: luxonZones,
    plain: true,
  });

/** What systems leave of HTML that is put into them: the sanitizer's own list, and what an editor is often held to. */
const STRICT = {
  'as it comes': {},
  'with the tags of a simple editor': {
    allowedTags: ['a', 'p', 'strong', 'ul', 'ol', 'li', 'h2', 'h3', 'table', 'tr', 'th', 'td', 'br'],
    allowedAttributes: { a: ['href'] },
  },
} as const;

/** What is read: words end where a part of the page does, and go on within it. */
const words = (text: string): string =>
  parseFragment(text.replace(/<\/?(?:a|bdi|s|small|span|strong|time)\b[^>]*>/g, '').replace(/<[^>]*>/g, ' '))
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(elementNames)('EMBED-30: plain HTML of %s', (element) => {
  it.each(['nl', 'en', 'de', 'nb', 'sv', 'da'])(
    'needs nothing that a system may strip, in %s',
    (language) => {
      const html = plain(element, language);
      const errors: string[] = [];
      parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
      expect(html).not.toMatch(
        /<(?:script|style|details|i|trust-)|\s(?:class|style|role|hidden|data-[a-z]+)=/,
      );
    },
  );

  it.each(Object.keys(STRICT) as (keyof typeof STRICT)[])(
    'loses no word to a strict sanitizer, %s',
    (kind) => {
      const html = plain(element);
      expect(words(sanitize(html, STRICT[kind] as sanitize.IOptions))).toBe(words(html));
    },
  );
});

describe('EMBED-30: after a strict sanitizer', () => {
  const left = (element: ElementName) => sanitize(plain(element));

  it('every agreement is an item of a list', () => {
    const { value } = readAgreementDocument(sampleDocument);
    expect(value?.agreements.length).toBeGreaterThan(1);
    expect(left('agreement-list').match(/<li>/g)?.length).toBeGreaterThanOrEqual(
      value?.agreements.length ?? NaN,
    );
    expect(words(left('agreement-list'))).toContain('Gebruiksvoorwaarden (in het Engels, pdf, 210 kB)');
  });

  it('every sub-processor is a row of a table with its heads', () => {
    const html = left('subprocessor-table');
    // One of the four entries was removed.
    expect(html.match(/<tr>/g)).toHaveLength(1 + 3);
    expect(html.match(/<th[ >]/g)).toHaveLength(7 + 3);
    expect(html.match(/<td>/g)).toHaveLength(3 * 6);
  });

  it('every coming window of two months is there', () => {
    const { schedule } = parseSchedule(sampleDocument.maintenance, luxonZones);
    const windows = windowsBetween(schedule, SAMPLE_NOW, Date.parse('2027-01-26T00:00:00+01:00')).filter(
      ({ announce }) => announce === 'window',
    );
    const day = new Intl.DateTimeFormat('nl', {
      timeZone: 'Europe/Oslo',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
    expect(windows.length).toBeGreaterThan(5);
    const text = words(left('maintenance-calendar'));
    for (const { start } of windows) expect(text).toContain(day.format(start));
  });
});
