import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, expect, it } from 'vitest';

import { ELEMENT_NAMES } from './elements.mjs';
import { readChoices } from './options.mjs';
import { renderCommands } from './render-commands.mjs';

const CLI = fileURLToPath(new URL('../../../../packages/cli/bin/trust-widgets.mjs', import.meta.url));
const NOW = Date.parse('2026-11-26T12:00:00.250Z');
const DOCUMENT = `version: 1
defaultLanguage: en
agreements:
  - { id: terms, title: Terms, versions: [{ editions: [{ language: en, format: html, href: https://example.com/terms }] }] }
`;

const folder = mkdtempSync(join(tmpdir(), 'render-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('WEB-19: a line for each element, in the language of the page where none is chosen', () => {
  const all = { elements: ELEMENT_NAMES, language: 'auto' };
  const lines = renderCommands(all, 'nl', NOW).split('\n');
  expect(lines.map((line) => / --element (\S+) --language nl /.exec(line)?.[1])).toEqual(ELEMENT_NAMES);
  expect(renderCommands({ ...all, language: 'de' }, 'nl', NOW)).not.toContain('--language nl');
});

it('WEB-19: the command line takes the command as it is written', () => {
  writeFileSync(join(folder, 'trust.yaml'), DOCUMENT);
  const choices = readChoices(new URLSearchParams('element=agreement-list&language=nl'));
  const [npx, name, ...words] = renderCommands(choices, 'en', NOW).split(' ');
  expect([npx, name]).toEqual(['npx', '@trust-widgets/cli']);
  const html = execFileSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8' });
  expect(html).toContain('https://example.com/terms');
});
