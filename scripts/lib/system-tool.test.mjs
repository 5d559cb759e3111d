import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { contextOf } from './checks.mjs';
import { Problem } from './problem.mjs';
import { findTool, missingTool } from './system-tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tools-'));
after(() => rmSync(folder, { recursive: true }));

const TOOL = { variable: 'TRUST_WIDGETS_ANY', commands: ['no-such-one', 'a-tool-of-tests'], apt: [['none']] };
const path = join(folder, 'a-tool-of-tests');
writeFileSync(path, '');
chmodSync(path, 0o755);

test('a tool is the file that its variable names, or the first of its commands that is there', () => {
  const PATH = ['/nowhere', folder].join(delimiter);
  assert.equal(findTool(TOOL, { PATH }), path);
  assert.equal(findTool(TOOL, { PATH, TRUST_WIDGETS_ANY: process.execPath }), process.execPath);
  assert.equal(findTool(TOOL, { PATH: '/nowhere' }), undefined);
});

test('a variable that names no file is told of, and nothing else is taken instead', () => {
  assert.throws(
    () => findTool(TOOL, { PATH: folder, TRUST_WIDGETS_ANY: '/no/such/file' }),
    (error) => error instanceof Problem && /TRUST_WIDGETS_ANY names \/no\/such\/file/.test(error.message),
  );
});

test('one sentence says what to install, and how to name it', () => {
  assert.equal(
    missingTool(TOOL),
    'There is no no-such-one and no a-tool-of-tests here. Install no-such-one, or name one: TRUST_WIDGETS_ANY=/path/to/no-such-one npm test',
  );
});

test('tools are looked for only where a step asks for them, and a missing one stops no step', async () => {
  const named = { ...TOOL, variable: 'TRUST_WIDGETS_NAMED' };
  process.env.TRUST_WIDGETS_ANY = '/no/such/file';
  process.env.TRUST_WIDGETS_NAMED = path;
  const said = [];
  const say = (line) => said.push(line);
  assert.deepEqual(await contextOf([[{ name: 'unit' }]], {}, say), { env: {} });
  assert.deepEqual(said, []);
  const { env } = await contextOf([[{ name: 'end to end', tools: [TOOL, named] }]], {}, say);
  assert.deepEqual(env, { TRUST_WIDGETS_NAMED: path });
  assert.match(said.join('\n'), /TRUST_WIDGETS_ANY names/);
});
