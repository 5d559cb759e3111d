import { readFileSync } from 'node:fs';

import { renderFallback } from '@trust-widgets/embed';
import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { addresses } from './addresses.mjs';
import { LANGUAGES } from './languages.mjs';
import { renderPage } from './page.mjs';
import { factsOf, plainSpaces } from './testing/facts.mjs';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@trust-widgets/superoffice-content/trust.json')), 'utf8'),
);
const editions = LANGUAGES.map((language) =>
  parse(readFileSync(new URL(`../content/${language}.yaml`, import.meta.url), 'utf8')),
);

const all = (node) => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

/** What a crawler indexes: the text that is in the page, scripts left out. */
const textOf = (node) =>
  node.nodeName === 'script' ? '' : (node.value ?? (node.childNodes ?? []).map(textOf).join(''));
const readable = (node) => plainSpaces(textOf(node));

/** The page as a crawler gets it: parsed, and nothing run. */
function crawl(language) {
  const content = editions.find((each) => each.language === language);
  const html = renderPage({
    content,
    editions,
    document,
    addresses: addresses(4600),
    integrity: 'sha384-AAAA',
    now: NOW,
    renderFallback,
  });
  const errors = [];
  const tree = parseHtml(html, { onParseError: ({ code }) => errors.push(code) });
  const nodes = all(tree);
  const element = (name) => nodes.find(({ tagName }) => tagName === `trust-${name}`);
  return { html, errors, nodes, within: (name) => all(element(name)) };
}

describe.each(LANGUAGES)('without script, in %s', (language) => {
  const { errors, nodes, within } = crawl(language);
  const facts = factsOf(document, language, NOW);

  it('WEB-3: the page needs no repair, and no name is given twice', () => {
    expect(errors).toEqual([]);
    const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('WEB-2: nothing in it runs but the one script', () => {
    const attributes = nodes.flatMap(({ attrs = [] }) => attrs.map(({ name }) => name));
    expect(attributes.filter((name) => /^(?:on|style$)/.test(name))).toEqual([]);
    const scripts = nodes.filter(({ tagName }) => tagName === 'script');
    const types = scripts.map((script) => [
      attribute(script, 'type'),
      attribute(script, 'src') !== undefined,
    ]);
    expect(types).toEqual([
      ['module', true],
      ...Array.from({ length: 4 }, () => ['application/json', false]),
    ]);
  });

  it('WEB-3: every sub-processor is a row with all of its facts', () => {
    const rows = within('subprocessor-table').filter((node) => node.tagName === 'tr');
    expect(facts.rows).toHaveLength(8);
    for (const { id, words, links } of facts.rows) {
      const row = rows.find((each) => attribute(each, 'id') === id);
      expect(words.length).toBeGreaterThan(2);
      for (const word of words) expect(readable(row)).toContain(plainSpaces(word));
      const hrefs = all(row).flatMap((node) => attribute(node, 'href') ?? []);
      expect(hrefs).toEqual(expect.arrayContaining(links));
    }
    expect(rows).toHaveLength(1 + facts.rows.length);
  });

  it('WEB-3: every agreement is an item of a list', () => {
    const items = within('agreement-list').filter((node) => node.tagName === 'li');
    expect(facts.agreements).toHaveLength(16);
    for (const { id, title } of facts.agreements) {
      const item = items.find((each) => attribute(each, 'id') === id);
      expect(readable(item)).toContain(plainSpaces(title));
    }
  });

  it('WEB-3: every coming window of two months is told of on its day', () => {
    const days = within('maintenance-calendar').filter(
      (node) => node.tagName === 'li' && attribute(node, 'class') === 'trust-day',
    );
    expect(facts.windows.length).toBeGreaterThan(15);
    for (const { id, start, title, day } of facts.windows) {
      const entries = days.filter((each) => all(each).some((node) => attribute(node, 'id') === id));
      expect(entries).toHaveLength(1);
      const [entry] = entries;
      expect(readable(entry)).toContain(plainSpaces(title));
      expect(readable(entry)).toContain(plainSpaces(day));
      const instants = all(entry).map((node) => Date.parse(attribute(node, 'datetime')));
      expect(instants).toContain(start);
    }
  });

  it('WEB-3: each element holds what it reads of the document', () => {
    for (const name of ['status-banner', 'agreement-list', 'subprocessor-table', 'maintenance-calendar']) {
      const [script] = within(name).filter(({ tagName }) => tagName === 'script');
      const data = JSON.parse(script.childNodes.map(({ value }) => value).join(''));
      expect(data).toMatchObject({ version: 1, defaultLanguage: 'en', updated: document.updated });
      for (const [key, value] of Object.entries(data)) {
        if (key !== 'maintenance') expect(value).toEqual(document[key]);
      }
    }
  });
});
