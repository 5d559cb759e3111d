import { Ajv } from 'ajv';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { getCSSLanguageService, newCSSDataProvider } from 'vscode-css-languageservice';
import type { CSSDataV1 } from 'vscode-css-languageservice';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import type { HTMLDataV1 } from 'vscode-html-languageservice';
import { describe, expect, it } from 'vitest';

import { documentedElements, published } from './testing/manifest.js';

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(published(`dist/${name}`));
const htmlData = read('vscode.html-custom-data.json') as HTMLDataV1;
const cssData = read('vscode.css-custom-data.json') as CSSDataV1;

/** What an editor offers where `|` stands. */
function offered(markup: string): string[] {
  const position = markup.indexOf('|');
  const text = markup.replace('|', '');
  const document = TextDocument.create('file:///page.html', 'html', 1, text);
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('trust', htmlData)],
  });
  const { items } = service.doComplete(
    document,
    document.positionAt(position),
    service.parseHTMLDocument(document),
  );
  return items.map(({ label }) => label.replaceAll('"', ''));
}

function offeredInCss(styles: string): string[] {
  const service = getCSSLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newCSSDataProvider(cssData)],
  });
  const position = styles.indexOf('|');
  const document = TextDocument.create('file:///page.css', 'css', 1, styles.replace('|', ''));
  const { items } = service.doComplete(
    document,
    document.positionAt(position),
    service.parseStylesheet(document),
  );
  return items.map(({ label }) => label);
}

describe('VS Code', () => {
  it.each([
    ['html', htmlData],
    ['css', cssData],
  ])('NPM-6: its custom data for %s are as its schema has them', (language, data) => {
    const path = require.resolve(`vscode-${language}-languageservice/docs/customData.schema.json`);
    const schema = JSON.parse(readFileSync(path, 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
  });

  it('NPM-6: every tag is offered', () => {
    expect(offered('<|')).toEqual(expect.arrayContaining(documentedElements.map(({ tagName }) => tagName)));
  });

  it.each(documentedElements)('NPM-6: every attribute of $tagName is offered', ({ tagName, attributes }) => {
    expect(offered(`<${tagName} |></${tagName}>`)).toEqual(
      expect.arrayContaining(attributes.map(({ name }) => name)),
    );
  });

  it.each([
    ['<trust-status-banner variant="|">', ['bar', 'card', 'inline']],
    [
      '<trust-status-banner status-type="|">',
      ['statuspage', 'incident-io', 'instatus', 'openstatus', 'trust'],
    ],
    ['<trust-maintenance-calendar view="|">', ['agenda', 'month', 'week']],
    ['<trust-maintenance-calendar time-zone="|">', ['auto', 'source']],
    ['<trust-agreement-list heading-level="|">', ['1', '2', '3', '4', '5', '6']],
    ['<trust-subprocessor-table group-by="|">', ['role', 'country']],
  ])('NPM-6: the values of an attribute are offered: %s', (markup, values) => {
    expect(offered(markup)).toEqual(values);
  });

  it.each(documentedElements)(
    'NPM-6: parts, states and custom properties of $tagName are offered',
    ({ tagName, cssParts, cssStates = [], cssProperties }) => {
      const selectors = offeredInCss(`${tagName}:| {}`);
      expect(selectors).toEqual(
        expect.arrayContaining([
          ...cssParts.map(({ name }) => `::part(${name})`),
          ...cssStates.map(({ name }) => `:state(${name})`),
        ]),
      );
      expect(offeredInCss(`${tagName} { | }`)).toEqual(
        expect.arrayContaining(cssProperties.map(({ name }) => name)),
      );
    },
  );
});

interface WebTypes {
  readonly name: string;
  readonly version: string;
  readonly contributions: {
    readonly html: {
      readonly elements: readonly {
        readonly name: string;
        readonly attributes: readonly { readonly name: string; readonly value: { readonly type: string } }[];
        readonly js: Readonly<Record<'properties' | 'events', readonly { readonly name: string }[]>>;
        readonly css: Readonly<Record<'properties' | 'parts', readonly { readonly name: string }[]>>;
      }[];
    };
  };
}

describe('JetBrains', () => {
  const webTypes = read('web-types.json') as WebTypes;
  const { elements } = webTypes.contributions.html;

  it('NPM-6: web-types name the package that they are of', () => {
    const { name, version } = JSON.parse(published('package.json')) as WebTypes;
    expect(webTypes).toMatchObject({ name, version });
  });

  it.each(documentedElements)('NPM-6: web-types have all of $tagName', (documented) => {
    const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
    const element = elements.find(({ name }) => name === documented.tagName)!;
    expect(element.attributes.map(({ name, value }) => [name, value.type])).toEqual(
      documented.attributes.map(({ name, type }) => [name, type?.text]),
    );
    expect(names(element.js.properties)).toEqual(
      names(documented.members.filter(({ kind }) => kind === 'field')),
    );
    expect(names(element.js.events)).toEqual(names(documented.events));
    expect(names(element.css.parts)).toEqual(names(documented.cssParts));
    expect(names(element.css.properties)).toEqual(names(documented.cssProperties));
  });
});
