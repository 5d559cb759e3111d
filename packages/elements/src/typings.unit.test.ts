import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { documentedElements } from './testing/manifest.js';

const folder = fileURLToPath(new URL('../types-tests', import.meta.url));
const require = createRequire(import.meta.url);

/** What the published typings say, asked of the compiler. */
const ENTRY = `${folder}/all-of-them.ts`;
const SOURCE = `
import type { JSX } from 'react';
import type { GlobalComponents } from 'vue';
import type {} from '@trust-widgets/elements/react';
import type {} from '@trust-widgets/elements/vue';
type InVue<TTag extends keyof GlobalComponents> = InstanceType<GlobalComponents[TTag]>;
${documentedElements
  .map(
    ({ name, tagName }) => `
export type React_${name} = JSX.IntrinsicElements['${tagName}'];
export type Vue_${name} = InVue<'${tagName}'>['$props'];
export type VueEmit_${name} = InVue<'${tagName}'>['$emit'];`,
  )
  .join('\n')}`;

function typesOf(source: string): ReadonlyMap<string, ts.Type> {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === ENTRY || fileExists(path);
  host.readFile = (path) => (path === ENTRY ? source : readFile(path));
  host.getSourceFile = (path, settings) =>
    path === ENTRY ? ts.createSourceFile(path, source, settings) : getSourceFile(path, settings);
  const program = ts.createProgram([ENTRY], options, host);
  checker = program.getTypeChecker();
  const entry = program.getSourceFile(ENTRY)!;
  expect(program.getSemanticDiagnostics(entry)).toEqual([]);
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(entry)!);
  return new Map(exported.map((symbol) => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]));
}

let checker: ts.TypeChecker;
const types = typesOf(SOURCE);
const namesIn = (type: string) =>
  types
    .get(type)!
    .getProperties()
    .map(({ name }) => name);
/** `$emit` has a signature for each event. */
const eventsIn = (type: string) =>
  checker
    .getSignaturesOfType(types.get(type)!, ts.SignatureKind.Call)
    .map(({ parameters }) => checker.getTypeOfSymbol(parameters[0]!))
    .map((name) => (name.isStringLiteral() ? name.value : undefined));

/** The type of a prop, as the compiler prints it. */
function typeOf(type: string, prop: string): string {
  const symbol = types.get(type)!.getProperty(prop)!;
  return checker.typeToString(checker.getTypeOfSymbol(symbol));
}

describe.each(documentedElements)('$tagName', ({ name, attributes, members, events }) => {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);

  it('NPM-4: React has every attribute, property and event that is documented', () => {
    expect(namesIn(`React_${name}`)).toEqual(
      expect.arrayContaining([
        ...attributes.map((attribute) => attribute.name),
        ...settable.map((property) => property.name),
        ...events.map((event) => `on${event.name}`),
        'ref',
        'key',
        'children',
        'className',
        'style',
        'slot',
      ]),
    );
  });

  it('NPM-4: Vue has every property and event that is documented', () => {
    expect(namesIn(`Vue_${name}`)).toEqual(
      expect.arrayContaining([...settable.map((property) => property.name), 'ref', 'key', 'class', 'style']),
    );
    expect(eventsIn(`VueEmit_${name}`).toSorted()).toEqual(events.map((event) => event.name).toSorted());
  });

  it('NPM-4: an attribute takes what its property takes', () => {
    for (const attribute of attributes) {
      const expected = typeOf(`Vue_${name}`, attribute.fieldName);
      expect(typeOf(`React_${name}`, attribute.name)).toBe(expected);
      expect(typeOf(`React_${name}`, attribute.fieldName)).toBe(expected);
    }
  });

  it('NPM-4: what can only be read cannot be set', () => {
    const fixed = members.filter(({ readonly }) => readonly).map((property) => property.name);
    for (const type of [`React_${name}`, `Vue_${name}`]) {
      expect(namesIn(type).filter((prop) => fixed.includes(prop))).toEqual([]);
    }
  });
});

it('NPM-5: the checker of Vue’s templates takes what the elements take and refuses the rest', () => {
  const bin = require.resolve('vue-tsc/bin/vue-tsc.js');
  const { stdout, status } = spawnSync(process.execPath, [bin, '-p', `${folder}/vue/tsconfig.json`], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
  expect(status).toBe(0);
}, 180_000);
