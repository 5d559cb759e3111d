import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';

import { ELEMENT_NAMES, fileOf, tagOf } from './elements.mjs';
import { startTag } from './markup.mjs';
import { readChoices } from './options.mjs';
import { attributesOf, policyOf, snippetOf } from './snippet.mjs';
import { declarationsIn } from './style.mjs';
import { styleHashes } from './style-hashes.mjs';
import { choices, HOSTILE, text } from './testing/choices.mjs';

const theme = (name) =>
  readFileSync(new URL(import.meta.resolve(`@trust-widgets/tokens/themes/${name}.css`)), 'utf8');
const themes = {
  superoffice: declarationsIn(theme('superoffice')),
  'crm-login': declarationsIn(theme('crm-login')),
};
const site = {
  scripts: 'https://widgets.example.com/1.2.3/',
  integrity: Object.fromEntries(
    [...ELEMENT_NAMES, 'trust-widgets'].flatMap((name) =>
      ['.js', '.classic.js'].map((end) => [`${name}${end}`, `sha384-${name}${end}`]),
    ),
  ),
  document: 'https://widgets.example.com/superoffice/trust.json',
  themes,
  styleHashes: styleHashes(themes),
};
const read = (query) => readChoices(new URLSearchParams(query));

const named = (node) => Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
const elementsIn = (html) =>
  parseFragment(html, { onParseError: ({ code }) => expect.unreachable(code) }).childNodes.filter(
    ({ nodeName }) => nodeName !== '#text',
  );

it('WEB-13: the usual snippet, to the letter', () => {
  expect(snippetOf(read(''), site)).toBe(
    `<script
  type="module"
  async
  src="https://widgets.example.com/1.2.3/status-banner.js"
  integrity="sha384-status-banner.js"
  crossorigin="anonymous"
></script>
<trust-status-banner src="https://widgets.example.com/superoffice/trust.json"></trust-status-banner>
`,
  );
  expect(policyOf(read(''), site)).toBe(
    "script-src https://widgets.example.com; connect-src https://widgets.example.com; require-trusted-types-for 'script'; trusted-types lit-html",
  );
});

it('WEB-13: a classic script, a theme, and two elements of one file', () => {
  const chosen = read(
    'element=subprocessor-table&element=agreement-list&script=classic&theme=superoffice&scheme=dark&subprocessor-table.filterable=',
  );
  const [script, style, table, list] = elementsIn(snippetOf(chosen, site));
  expect(named(script)).toEqual({
    defer: '',
    src: 'https://widgets.example.com/1.2.3/trust-widgets.classic.js',
    integrity: 'sha384-trust-widgets.classic.js',
    crossorigin: 'anonymous',
  });
  expect(style.childNodes[0].value).toMatch(/^\n {2}trust-status-banner,\n(.|\n)*color-scheme: dark;\n/);
  expect([table.nodeName, list.nodeName]).toEqual(['trust-subprocessor-table', 'trust-agreement-list']);
  expect(named(table)).toEqual({ src: site.document, filterable: '' });
});

it('WEB-13: of a theme, every token is there once, as browsers of today take it', () => {
  for (const declarations of Object.values(themes)) {
    expect(declarations).toHaveLength(new Set(declarations.map((each) => each.split(':')[0])).size);
    expect(declarations.filter((each) => each.startsWith('--trust-color-'))).toSatisfy(
      (all) => all.length > 2 && all.every((each) => each.includes('light-dark(')),
    );
  }
});

it('WEB-13: whatever is chosen, a parser reads exactly these elements with these attributes', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const found = elementsIn(snippetOf(chosen, site));
      const [script] = found;
      const tags = found.filter(({ nodeName }) => nodeName.startsWith('trust-'));
      const style = found.filter(({ nodeName }) => nodeName === 'style');
      expect(found).toHaveLength(1 + tags.length + style.length);
      expect(script.nodeName).toBe('script');
      const file = `${fileOf(chosen.elements)}${chosen.script === 'classic' ? '.classic' : ''}.js`;
      expect(named(script)).toMatchObject({ src: `${site.scripts}${file}`, integrity: site.integrity[file] });
      expect(tags.map(({ nodeName }) => nodeName)).toEqual(chosen.elements.map(tagOf));
      for (const [index, tag] of tags.entries()) {
        expect(tag.childNodes).toEqual([]);
        expect(named(tag)).toEqual(attributesOf(chosen.elements[index], chosen, site));
      }
    }),
  );
});

it('WEB-13: every text is escaped in an attribute, and breaks out of none', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom(...HOSTILE)), (value) => {
      // No HTML can hold this one.
      fc.pre(!value.includes('\0'));
      const { childNodes } = parseFragment(`${startTag('trust-x', { title: value, hidden: '' })}</trust-x>`);
      expect(childNodes).toHaveLength(1);
      expect(named(childNodes[0])).toEqual({ title: value, hidden: '' });
    }),
  );
});

it('WEB-14: the policy allows the style of the snippet by its hash, and no other inline style', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const style = elementsIn(snippetOf(chosen, site)).find(({ nodeName }) => nodeName === 'style');
      const hash = style && createHash('sha256').update(style.childNodes[0].value).digest('base64');
      const [, allowed] = /style-src ([^;]+);/.exec(policyOf(chosen, site)) ?? [];
      expect(allowed).toBe(hash && `'sha256-${hash}'`);
    }),
  );
});

it('WEB-14: the policy is five directives at most, and names the origins that are read, whatever is chosen', () => {
  const names = ['script-src', 'style-src', 'connect-src', 'require-trusted-types-for', 'trusted-types'];
  fc.assert(
    fc.property(choices, (chosen) => {
      const directives = policyOf(chosen, site)
        .split('; ')
        .map((each) => each.split(' '));
      for (const [name] of directives) expect(names).toContain(name);
      const [, ...origins] = directives.find(([name]) => name === 'connect-src');
      const read = chosen.elements.flatMap((element) => {
        const { src, 'status-src': status = src } = attributesOf(element, chosen, site);
        return [new URL(src).origin, new URL(status).origin];
      });
      expect(origins.toSorted()).toEqual([...new Set(read)].sort());
      expect(policyOf(chosen, site)).not.toMatch(/\s{2}|;(?! )|[",*]/);
    }),
  );
});

it('WEB-13: what stands inside for readers without script stays as it is', () => {
  const html = snippetOf(read('element=agreement-list'), site, {
    'agreement-list': '<ul>\n<li>A</li>\n</ul>\n',
  });
  expect(html).toContain('trust.json">\n<ul>\n<li>A</li>\n</ul>\n</trust-agreement-list>\n');
});
