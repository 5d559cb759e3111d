import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

import { tokenNames } from '@trust-widgets/tokens';
import { describe, expect, it } from 'vitest';

import { budgets } from './budgets.js';

const folder = new URL('../dist/files/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder));

it('EMBED-1: there is one script per element and one with all, and nothing else that runs', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.sort()).toEqual(
    Object.keys(budgets)
      .map((name) => `${name}.js`)
      .sort(),
  );
});

describe.each(Object.entries(budgets).map(([name, budget]) => [`${name}.js`, budget] as const))(
  '%s',
  (name, budget) => {
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
      const names = (pattern: RegExp): string[] =>
        Array.from(text.matchAll(pattern), ([, name = '']) => name);
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

    it('EMBED-9: is listed with the tag to copy', () => {
      expect(read('index.html').toString()).toContain(`src="${name}" integrity="sha384-`);
    });
  },
);

it('EMBED-7: the licences of what is inside lie beside the files', () => {
  const licences = read('THIRD-PARTY-LICENSES.txt').toString();
  expect(licences).toMatch(/^lit-html \d+\.\d+\.\d+ \(BSD-3-Clause\)$/m);
  expect(licences).toContain('Redistribution and use in source and binary forms');
});
