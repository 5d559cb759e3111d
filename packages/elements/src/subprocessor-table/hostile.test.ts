import { describe, expect, it } from 'vitest';

import { TRICKY_TEXTS } from '../testing/subprocessor-documents.js';
import { subprocessorDocument } from '../testing/subprocessor-fixtures.js';
import { filterBy, rowsShown, tableOf, the, within } from '../testing/subprocessor-page.js';
import { drawn, heard } from '../testing/setup.js';
import { COLUMN_IDS } from './columns.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

declare global {
  var hostileTextHasRun: boolean | undefined;
}

const RUN = 'globalThis.hostileTextHasRun = true';
const HOSTILE = `</td></script><script>${RUN}</script><img src=x onerror="${RUN}"><a href="javascript:${RUN}">x</a> \${${RUN}} "'&lt;--`;

const localized = { en: HOSTILE, nl: HOSTILE };

/** Markup in every text that an entry can have. */
const ENTRY = {
  id: 'hostile',
  legalName: localized,
  role: 'sub-processor',
  entity: { country: 'NO', city: localized, address: localized },
  processing: [{ country: 'NO', city: localized, note: localized }],
  purpose: localized,
  appliesTo: localized,
  dataCategories: [localized],
  transfers: [{ mechanism: 'scc', note: localized, href: 'https://example.com/"><script>' }],
  assurances: [
    {
      kind: 'certificate',
      scheme: HOSTILE,
      issuer: HOSTILE,
      state: 'held',
      heldBy: 'other',
      note: localized,
    },
  ],
  links: [{ kind: 'dpa', href: 'https://example.com/?a="b"&<c>' }],
  contact: { name: HOSTILE, url: 'https://example.com/<script>' },
  identifier: { scheme: 'crn', value: HOSTILE },
};
const OTHER = { id: 'other', legalName: HOSTILE, role: 'provider' };

const SECTION = { version: HOSTILE, updated: '2026-11-20' };

/** Elements that a table makes. */
const OWN = new Set(
  'div label span input select option svg button table caption time thead tr th tbody td details summary dl dt dd a bdi p'.split(
    ' ',
  ),
);

describe('TABLE-14: what a document says', () => {
  it.each(['en', 'nl', 'ar'])(
    'stays text in every field, in %s, chosen, filtered, sorted and taken along',
    async (lang) => {
      const attributes = `filterable group-by="role" columns="${COLUMN_IDS.join(' ')}" sort="company"`;
      const table = await tableOf<TrustSubprocessorTable>(
        subprocessorDocument([ENTRY, { ...OTHER, parent: 'hostile' }], SECTION),
        attributes,
        lang,
      );
      await filterBy(table, '<script>');
      expect(rowsShown(table)).toHaveLength(2);
      expect(within(table, '*:not(svg *)').filter(({ localName }) => !OWN.has(localName))).toEqual([]);
      const own = (element: Element) =>
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc');
      expect(within(table, '*').flatMap(own)).toEqual([]);
      const texts = within(table, '.line, .group th, .in-force').map(({ textContent }) => textContent);
      // The name three times: of its row, of the chain, of the holder; and every other fact once.
      expect(texts.filter((text) => text.includes(HOSTILE)).length).toBeGreaterThanOrEqual(15);
      expect(globalThis.hostileTextHasRun).toBeUndefined();
      const hrefs = within(table, 'a').map((link) => (link as HTMLAnchorElement).href);
      for (const href of hrefs)
        expect(href).toMatch(/^(?:https:\/\/example\.com\/|[^:]+:\/\/[^/]+\/.*#(?:hostile|other)$)/);
    },
  );

  it('is as it is written, whatever it is made of', async () => {
    const texts = TRICKY_TEXTS.map((text, index) => ({ id: `e${index}`, legalName: text, role: 'provider' }));
    const table = await tableOf<TrustSubprocessorTable>(subprocessorDocument(texts));
    const names = within(table, 'tbody th .line.main').map(({ textContent }) => textContent);
    expect(names).toEqual([...TRICKY_TEXTS]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    '//example.com/x',
  ])('is no link to %j: the fact is left out, and said to be', async (href) => {
    const entry = {
      id: 'host',
      legalName: 'Visma ITC',
      role: 'sub-processor',
      transfers: [{ mechanism: 'scc', href }, { mechanism: 'dpf' }],
      assurances: [{ kind: 'audit', href }],
      links: [{ kind: 'dpa', href }],
      contact: { name: 'Somebody' },
    };
    const table = await tableOf<TrustSubprocessorTable>(
      subprocessorDocument([OTHER]),
      `filterable columns="${COLUMN_IDS.join(' ')}"`,
    );
    const error = heard(table, 'trust-error');
    table.data = subprocessorDocument([entry, OTHER], {
      objectionContact: href,
    });
    await drawn(table);
    expect((await error).detail.faults.length).toBeGreaterThanOrEqual(3);
    expect(within(table, '[part=table] a, [part=notes] a')).toEqual([]);
    expect(the(table, '#host .transfers').textContent).toContain('Privacy Framework');
    expect(the(table, '#host .transfers').textContent).toContain('not all of this could be read');
    expect(the(table, '#host .safeguards').textContent).toContain('not all of this could be read');
  });

  it.each(['javascript:alert(1)', 'data:text/csv,a', 'http://['])(
    'nor are the page’s own attributes to %j: there the file is made, and no feed is offered',
    async (address) => {
      const table = await tableOf<TrustSubprocessorTable>(subprocessorDocument([OTHER]));
      table.csvHref = address;
      table.feedHref = address;
      await drawn(table);
      expect(within(table, '.exports a')).toEqual([]);
      expect(within(table, '.exports button')).toHaveLength(1);
    },
  );
});
