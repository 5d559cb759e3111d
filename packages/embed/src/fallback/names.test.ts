import { luxonZones, parseSchedule, windowsBetween } from '@trust-widgets/schedule-core';
import { describe, expect, it } from 'vitest';

import { SAMPLE_NOW, sampleDocument } from '../testing/sample-document.js';
import { inTag } from './in-tag.js';
import { renderFallback } from './render-fallback.js';
import type { FallbackRequest } from './render-fallback.js';

const render = (request: Pick<FallbackRequest, 'element'> & Partial<FallbackRequest>) =>
  renderFallback({ input: sampleDocument, language: 'nl', now: SAMPLE_NOW, zones: luxonZones, ...request });

const idsOf = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

describe('EMBED-31: names within a page', () => {
  it('are those of agreements and entries', () => {
    expect(idsOf(render({ element: 'agreement-list' }))).toEqual(
      expect.arrayContaining(['terms', 'unlinked']),
    );
    expect(idsOf(render({ element: 'subprocessor-table' }))).toEqual(['host', 'mail', 'later']);
  });

  it.each([false, true])('are those of windows, plain: %s', (plain) => {
    const { schedule } = parseSchedule(sampleDocument.maintenance, luxonZones);
    const windows = windowsBetween(schedule, SAMPLE_NOW, Date.parse('2027-01-26T00:00:00+01:00'));
    const ids = windows.filter(({ announce }) => announce === 'window').map(({ id }) => id);
    expect(idsOf(render({ element: 'maintenance-calendar', plain }))).toEqual(ids);
  });

  it.each([1, 2, 6] as const)('headings have level %i where it is asked for', (headingLevel) => {
    for (const element of ['agreement-list', 'maintenance-calendar'] as const) {
      const levels = render({ element, headingLevel }).match(/<h\d/g) ?? [];
      expect(levels.length).toBeGreaterThan(1);
      expect(new Set(levels)).toEqual(new Set([`<h${headingLevel}`]));
      expect(new Set(render({ element }).match(/<h\d/g))).toEqual(new Set(['<h3']));
    }
  });
});

it('EMBED-22: versions that were replaced are there, in a disclosure and plainly', () => {
  const [terms] = sampleDocument.agreements;
  const version = (name: string, effectiveFrom: string) => ({
    version: name,
    effectiveFrom,
    editions: [{ language: 'en', format: 'html', href: `/terms/${name}` }],
    summaryOfChanges: `What ${name} changed`,
  });
  const versions = [version('1', '2024-01-01'), version('2', '2025-01-01'), version('3', '2026-01-01')];
  const input = { ...sampleDocument, agreements: [{ ...terms, versions }] };
  const folded = render({ element: 'agreement-list', input });
  expect(folded).toMatch(
    /<details[^>]*><summary>[^<]*2[^<]*<\/summary>.*\/terms\/2.*\/terms\/1.*<\/details>/,
  );
  const plain = render({ element: 'agreement-list', input, plain: true });
  for (const html of [folded, plain]) {
    for (const { version: name } of versions) expect(html).toContain(`What ${name} changed`);
  }
});

it('EMBED-20: attributes of a tag are escaped, and those without a value have none', () => {
  const html = inTag('status-banner', '<p>x</p>\n', {
    src: '"><b>',
    reserve: true,
    standing: false,
    lead: undefined,
  });
  expect(html).toBe(
    '<trust-status-banner src="&quot;&gt;&lt;b&gt;" reserve><p>x</p></trust-status-banner>\n',
  );
});
