import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { brotliCompressSync, constants } from 'node:zlib';

import { tokenNames } from '@trust-widgets/tokens';
import { describe, expect, it } from 'vitest';

import { budgets } from './budgets.js';

const folder = new URL('../dist/files/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));

const scripts = Object.entries(budgets).flatMap(([name, budget]) => [
  { name: `${name}.js`, budget },
  { name: `${name}.classic.js`, budget },
]);

it('EMBED-1: there is one script per element and one with all, in two formats, and nothing else that runs', () => {
  const present = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(present.sort()).toEqual(scripts.map(({ name }) => name).sort());
});

it.each(Object.keys(budgets))(
  'EMBED-1: %s runs the same code as a module and as a classic script',
  (name) => {
    const [module = '', classic = ''] = [`${name}.js`, `${name}.classic.js`].map((file) =>
      read(file).toString(),
    );
    const [notice = ''] = module.split('\n');
    const body = module.slice(notice.length).trim();
    expect(notice).toMatch(/^\/\*! trust-widgets/);
    expect(classic).toBe(`\uFEFF${notice}\n(()=>{"use strict";${body}})();\n`);
    // As a script of a page it parses, and leaves no name behind; a module's own words would not parse.
    expect(() => new Script(classic)).not.toThrow();
  },
);

describe.each(scripts)('$name', ({ name, budget }) => {
  const bytes = read(name);

  it('EMBED-1: imports nothing', () => {
    const text = bytes.toString();
    expect(text).not.toMatch(/(?:^|[;}\s])import\s*(?:[\w${*]|["'`(])/);
    expect(text).not.toMatch(/(?:^|[;}\s])export\s*[{*]/);
  });

  it('EMBED-2: has its hash in integrity.json', () => {
    const integrity = JSON.parse(read('integrity.json').toString()) as Record<string, string>;
    expect(integrity[name]).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  });

  it('EMBED-3: is below its ceiling', () => {
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(brotli.length / 1024).toBeLessThanOrEqual(budget.ceiling);
  });

  it('EMBED-4: holds no luxon', () => {
    expect(bytes.toString()).not.toMatch(/luxon|IANAZone/);
  });

  it('EMBED-10: brings the defaults of the tokens that it reads and of no other', () => {
    const text = bytes.toString();
    const names = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, name = '']) => name);
    const read = new Set(names(/var\(--_([\w-]+)[,)]/g));
    const brought = names(/var\(--trust-([\w-]+),/g);
    expect(brought.length).toBeGreaterThan(10);
    for (const token of brought) {
      // What follows the screen or the page's own bars is no token.
      expect([...tokenNames, 'banner-reserve', 'table-head-offset']).toContain(token);
    }
    // What is read under a name is declared under the same.
    expect(new Set(names(/--_([\w-]+):/g))).toEqual(read);
  });
});

it('EMBED-3: what each file is made of is told, and adds up to it', () => {
  interface Weighed {
    readonly brotli: number;
    readonly parts: readonly { readonly part: string; readonly brotli: number; readonly raw: number }[];
  }
  const contents = JSON.parse(read('contents.json').toString()) as Record<string, Weighed>;
  expect(Object.keys(contents)).toEqual(Object.keys(budgets).map((name) => `${name}.js`));
  for (const [name, { brotli, parts }] of Object.entries(contents)) {
    const sum = parts.reduce((total, part) => total + part.brotli, 0);
    expect(Math.abs(sum - brotli), name).toBeLessThanOrEqual(parts.length);
    const names = parts.map(({ part }) => part);
    expect(names).toEqual(
      expect.arrayContaining(['lit', 'words in six languages', 'shared by the elements']),
    );
    // What cannot be told apart is next to nothing.
    const unknown = parts.find(({ part }) => part === 'bundler')?.brotli ?? 0;
    expect(unknown / brotli, name).toBeLessThan(0.02);
  }
});

it('EMBED-1: a file says the release of this package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  for (const { name } of scripts) expect(read(name).toString(), name).toContain(version);
});

it('EMBED-7: the licences of what is inside lie beside the files', () => {
  const licences = read('THIRD-PARTY-LICENSES.txt').toString();
  expect(licences).toMatch(/^lit-html \d+\.\d+\.\d+ \(BSD-3-Clause\)$/m);
  expect(licences).toContain('Redistribution and use in source and binary forms');
});
