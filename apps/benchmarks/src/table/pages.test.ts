import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { takeApart } from '../browser/own-page.js';
import { BARE, PEERS } from './contestants.js';
import { COLUMNS, factRows } from './facts.js';
import { emptyPage, ourPage, peerPage, plainFacts, plainOf } from './pages.js';
import { tableDocument } from './records.js';

const written = (id: string) =>
  takeApart(readFileSync(new URL(`../../tables/${id}.html`, import.meta.url), 'utf8'), id);

describe('a page as it was written', () => {
  it.each([BARE, ...PEERS])('of $name has a table', ({ id }) => {
    expect(written(id).body).toContain('id="table"');
  });

  it.each(PEERS)('of $name can be filtered and sorted', ({ id }) => {
    const { module } = written(id);
    expect(module).toContain('window.goFilter = ');
    expect(module).toContain('window.goSort = ');
  });
});

describe('a page as it is served', () => {
  const json = (html: string): unknown =>
    JSON.parse(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

  it('gives a peer its columns and rows', () => {
    const rows = factRows(3);
    expect(json(peerPage('Peer', '<div id="table"></div>', rows))).toEqual({ columns: COLUMNS, rows });
  });

  it('gives ours its document, a filter, and a day that is no other tomorrow', () => {
    const document = tableDocument(3);
    const html = ourPage('Ours', document);
    expect(json(html)).toEqual(document);
    expect(html).toContain('filterable="" now="2026-11-03T12:00:00Z" time-zone="UTC"');
  });

  it('has eight plain columns without any script but the mark', () => {
    const html = plainFacts(
      'Plain',
      factRows(3).map((row) => ({ ...row, company: '<b>&"' })),
    );
    expect(html.match(/<tr id=/g)).toHaveLength(3);
    expect(html.match(/<td>/g)).toHaveLength(3 * COLUMNS.length);
    expect(html).toContain('<td>&lt;b>&amp;&quot;</td>');
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  it('has nothing in it where it is empty', () => {
    expect(emptyPage('Empty')).not.toContain('id="table"');
  });
});

describe('the same as plain HTML', () => {
  const plain = (css: string, html = ''): string => plainOf('Plain', { css, html });

  it('is what was drawn, without the comments of what drew it', () => {
    expect(plain('', '<table><!--?lit$1$--><tr id="a"><!-- x\ny --></tr></table>')).toContain(
      '<div id="table"><table><tr id="a"></tr></table></div>',
    );
  });

  it.each([
    [':host { color: red }', '#table { color: red }'],
    [':host([hidden]) { a: b }', '#table:is([hidden]) { a: b }'],
    [':host(:not([dir])) p {}', '#table:is(:not([dir])) p {}'],
    ['p:hover {}', 'p:hover {}'],
  ])('has the styles of the element: %s', (css, expected) => {
    expect(plain(css)).toContain(`<style>${expected}</style>`);
  });
});
