import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { VERSION } from './version.js';

it('is the version that the package is published with', () => {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe((JSON.parse(manifest) as { version: string }).version);
});
