import { luxonZones } from '@trust-widgets/schedule-core';
import { defaultTreeAdapter, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';

import { HOSTILE, SAMPLE_NOW, sampleDocument } from '../testing/sample-document.js';
import { documentFor } from './document-for.js';
import { elementNames } from './element-names.js';
import { inlineData } from './inline-data.js';
import { renderFallback } from './render-fallback.js';

/** The text of the one script that a browser finds at the end of this HTML, and at its top level. */
function dataOf(html: string): string {
  expect(html.match(/<script/g)).toHaveLength(1);
  const scripts = parseFragment(html).childNodes.filter(({ nodeName }) => nodeName === 'script');
  const [script] = scripts;
  if (!script || !('attrs' in script)) throw new Error('There is no script.');
  expect(script.attrs).toEqual([{ name: 'type', value: 'application/json' }]);
  return script.childNodes.map((node) => (defaultTreeAdapter.isTextNode(node) ? node.value : '')).join('');
}

describe.each(elementNames)('EMBED-29: the data of %s', (element) => {
  const request = { element, language: 'nl', now: SAMPLE_NOW, zones: luxonZones };

  it('is what it reads, at the end of its HTML', () => {
    const html = renderFallback({ ...request, input: sampleDocument, inline: true });
    expect(JSON.parse(dataOf(html))).toEqual(documentFor(element, sampleDocument));
    expect(html.startsWith(renderFallback({ ...request, input: sampleDocument }).trimEnd())).toBe(true);
  });

  it('is not there where the document has nothing of it, or in plain HTML', () => {
    const empty = { version: 1, defaultLanguage: 'en' };
    expect(renderFallback({ ...request, input: empty, inline: true })).toBe('');
    const plain = renderFallback({ ...request, input: sampleDocument, inline: true, plain: true });
    expect(plain).not.toContain('<script');
  });
});

it('EMBED-29: a banner that has nothing to say yet has its data', () => {
  const now = Date.parse('2026-11-24T00:00:00Z');
  const [patching] = sampleDocument.maintenance.activities;
  const input = { ...sampleDocument, maintenance: { ...sampleDocument.maintenance, activities: [patching] } };
  const html = renderFallback({
    element: 'status-banner',
    input,
    language: 'nl',
    now,
    zones: luxonZones,
    inline: true,
  });
  expect(JSON.parse(dataOf(html))).toEqual(documentFor('status-banner', input));
});

it('EMBED-29: no text ends the data or begins anything else', () => {
  const texts = [
    '</script>',
    '</SCRIPT ',
    '<!--',
    '<script>',
    '-->',
    ']]>',
    '\u2028\u2029',
    '&lt;',
    '\ud800',
    HOSTILE,
  ];
  const { text } = inlineData(texts);
  expect(text.slice('<script type="application/json">'.length, -'</script>'.length)).not.toMatch(
    /[<>&\u2028\u2029]/,
  );
  expect(JSON.parse(dataOf(text))).toEqual(texts);
});
