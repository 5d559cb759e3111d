import { readFileSync } from 'node:fs';

import { parse as parseHtml } from 'parse5';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { addresses } from '../addresses.mjs';
import { LANGUAGES } from '../languages.mjs';
import { announcedMoment } from './announced-moment.mjs';
import { ELEMENT_NAMES } from './elements.mjs';
import { renderEmbedPage, renderPreview } from './embed-page.mjs';
import { FIELDS } from './options.mjs';

const document = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@trust-widgets/superoffice-content/trust.json')), 'utf8'),
);
const editions = LANGUAGES.map((language) =>
  parse(readFileSync(new URL(`../../content/${language}.yaml`, import.meta.url), 'utf8')),
);
const served = addresses(4600, '1.2.3');
const site = {
  scripts: 'http://localhost:4602/1.2.3/',
  integrity: Object.fromEntries(ELEMENT_NAMES.map((name) => [`${name}.js`, `sha384-${name}`])),
  document: served.document,
  themes: {},
  styleHashes: {},
};
const NOW = Date.parse('2026-11-22T12:00:00Z');

const render = (content, changes = {}) =>
  renderEmbedPage({
    content,
    editions,
    document,
    addresses: served,
    site,
    announced: announcedMoment(document, NOW),
    ...changes,
  });

function* elementsOf(node) {
  for (const child of node.childNodes ?? []) {
    if (child.attrs) yield child;
    yield* elementsOf(child);
  }
}
const attribute = (element, name) => element.attrs.find((each) => each.name === name)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

it.each(editions)('WEB-10: the page in $language has a control with a label for every choice', (content) => {
  const all = [
    ...elementsOf(parseHtml(render(content), { onParseError: ({ code }) => expect.unreachable(code) })),
  ];
  const controls = all.filter(({ tagName }) => ['input', 'select'].includes(tagName));
  const names = new Set(controls.map((each) => attribute(each, 'name')));
  for (const { name } of FIELDS) expect(names).toContain(name);
  const labels = new Map(
    all
      .filter(({ tagName }) => tagName === 'label')
      .map((label) => [attribute(label, 'for'), textOf(label).trim()]),
  );
  for (const control of controls) expect(labels.get(attribute(control, 'id'))).toMatch(/\p{L}/u);
  const ids = all.map((each) => attribute(each, 'id')).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  const options = all.filter(({ tagName }) => tagName === 'option').map(textOf);
  expect(options).not.toContain('');
  expect(options.join()).not.toContain('undefined');
  // Nothing is inline that a policy would have to allow.
  for (const { attrs } of all) {
    expect(attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
  }
});

it('WEB-10: each page leads to the others, and has a ready snippet of each element', () => {
  for (const content of editions) {
    const html = render(content);
    expect(html).toContain(`<html lang="${content.language}">`);
    for (const { path } of editions) expect(html).toContain(`<a href="${path}embed/"`);
    expect(html).toContain(`<link rel="canonical" href="http://localhost:4600${content.path}embed/">`);
    for (const element of ELEMENT_NAMES) {
      expect(html).toContain(`&lt;trust-${element} src=&quot;${served.document}&quot;&gt;`);
    }
  }
});

it('WEB-10: every text of the content is escaped, in the data of the script as well', () => {
  const [content] = editions;
  const hostile = '</script><script>alert(1)</script>';
  const html = render({ ...content, embed: { ...content.embed, title: hostile, copied: hostile } });
  expect(html).not.toContain('<script>alert');
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

it('WEB-15: the moment of the preview is one at which maintenance is announced', () => {
  // System maintenance begins on 27 November at midnight in Oslo.
  expect(announcedMoment(document, NOW)).toBe('2026-11-26T11:00:00.000Z');
  expect(
    announcedMoment({ ...document, maintenance: { ...document.maintenance, activities: [] } }, NOW),
  ).toBe(undefined);
  expect(render(editions[0], { announced: undefined })).not.toContain('name="moment"');
});

it('WEB-16: each page runs one script, and no text becomes a script', () => {
  const policyIn = (html) =>
    /Content-Security-Policy" content="([^"]+)"/.exec(html)[1].replaceAll('&#39;', "'");
  const page = policyIn(render(editions[0]));
  expect(page).toContain("script-src 'self';");
  expect(page).toContain("trusted-types 'none'");
  const preview = renderPreview({ addresses: served, integrity: 'sha384-x' });
  expect(policyIn(preview)).toContain('script-src http://localhost:4602;');
  expect(preview).toContain('integrity="sha384-x"');
  for (const policy of [page, policyIn(preview)]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
});
