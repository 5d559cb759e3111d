import { luxonZones } from '@trust-widgets/schedule-core';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';

import { SAMPLE_NOW } from '../testing/sample-document.js';
import { renderFallback } from './render-fallback.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

const HOSTILE = `</td></li></script><script>alert(1)</script><img src=x onerror="alert(1)"><!-- ]]> \${x} {{x}} & ' "`;
const localized = { en: HOSTILE, nl: HOSTILE };

const editions = (href: string) => [
  { language: 'en', format: 'pdf', href },
  { language: 'fr', format: 'html', href },
];

/** Markup in every text of agreements and sub-processors, and one address wherever there can be one. */
const recordOf = (href: string) => ({
  version: 1,
  defaultLanguage: 'en',
  agreementGroups: { hostile: localized },
  agreements: [
    {
      id: 'hostile',
      title: localized,
      group: 'hostile',
      versions: [
        {
          version: HOSTILE,
          effectiveFrom: '2026-11-05',
          editions: editions(href),
          summaryOfChanges: localized,
        },
        {
          version: HOSTILE,
          effectiveFrom: '2027-01-01',
          editions: editions(href),
          summaryOfChanges: localized,
        },
      ],
    },
    { id: 'sound', title: 'Sound', versions: [{ editions: [{ language: 'en', format: 'html' }] }] },
  ],
  subprocessors: {
    version: HOSTILE,
    objectionContact: href,
    entries: [
      {
        id: 'hostile',
        legalName: localized,
        role: 'sub-processor',
        parent: 'sound',
        entity: { country: 'NO', city: localized, address: localized },
        processing: [{ country: 'NO', city: localized, note: localized }],
        purpose: localized,
        appliesTo: localized,
        dataCategories: [localized],
        transfers: [
          { mechanism: 'scc', note: localized, href },
          { mechanism: 'dpf', note: localized },
        ],
        assurances: [{ kind: 'certificate', scheme: HOSTILE, issuer: HOSTILE, note: localized, href }],
        links: [{ kind: 'dpa', href }],
        contact: { name: HOSTILE },
        identifier: { scheme: 'crn', value: HOSTILE },
      },
      { id: 'sound', legalName: HOSTILE, role: 'provider' },
    ],
  },
});

/** Elements that the HTML of a list or a table is made of. */
const OWN = new Set(
  'div table caption thead tbody tr th td br small strong p a time span bdi h3 ul li i details summary dl dt dd'.split(
    ' ',
  ),
);

const all = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => [node, ...('childNodes' in node ? all(node.childNodes) : [])]);

/** What a browser makes of the HTML. */
function read(element: 'agreement-list' | 'subprocessor-table', language: string, href: string) {
  const html = renderFallback({
    element,
    input: recordOf(href),
    language,
    now: SAMPLE_NOW,
    zones: luxonZones,
  });
  const nodes = all(parseFragment(html).childNodes);
  const elements = nodes.flatMap((node) => ('attrs' in node ? [node] : []));
  return {
    names: new Set(elements.map(({ tagName }) => tagName)),
    attributes: new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
    links: elements.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (name === 'href' ? [value] : [])),
    ),
    text: nodes.map((node) => ('value' in node ? node.value : '')).join('|'),
    comments: nodes.filter(({ nodeName }) => nodeName === '#comment'),
  };
}

const ELEMENTS = ['agreement-list', 'subprocessor-table'] as const;

describe.each(ELEMENTS)('EMBED-20: in the HTML of %s', (element) => {
  it.each(['en', 'nl', 'fr'])('markup of the document is text in every field, in %s', (language) => {
    const { names, attributes, links, text, comments } = read(
      element,
      language,
      'https://example.com/?a="b"&<c>',
    );
    expect([...names].filter((name) => !OWN.has(name))).toEqual([]);
    for (const name of attributes) expect(name).not.toMatch(/^(?:on|style|src|srcdoc|action)/);
    expect(comments).toEqual([]);
    expect(links.length).toBeGreaterThan(1);
    // A link to another entry is one to its row.
    expect(new Set(links.filter((href) => !href.startsWith('#')))).toEqual(
      new Set(['https://example.com/?a="b"&<c>']),
    );
    expect(text.split(HOSTILE).length - 1).toBeGreaterThanOrEqual(element === 'agreement-list' ? 5 : 14);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//example.com/x',
  ])('nothing leads to %j, and what is sound is there all the same', (href) => {
    const { links, text } = read(element, 'en', href);
    expect(links.filter((each) => !each.startsWith('#'))).toEqual([]);
    expect(text).toContain(element === 'agreement-list' ? 'Sound' : HOSTILE);
  });
});
