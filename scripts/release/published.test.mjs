import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { faultsOfFiles, faultsOfManifest } from './published.mjs';
import { withRepository } from './repository.mjs';

const sound = {
  'package.json': '{}',
  'README.md': 'Read me',
  LICENSE: 'MIT',
  'CHANGELOG.md': '# @x/core\n\n## 1.2.3\n\nNew.\n',
  'dist/index.d.ts': 'export {};',
};

/** The faults of a package that has these files. */
function faults(files) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-widgets-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    });
    return faultsOfFiles(folder, paths, { version: '1.2.3', machine: '/home/somebody/widgets/' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a published package that has what it needs has no fault', () => assert.deepEqual(faults(sound), []));

test('what has no business in a published package is found', () => {
  const stray = ['src/index.ts', 'dist/a.test.js', 'dist/a.js.map', 'dist/.tsbuildinfo', 'dist/testing/a.js'];
  for (const name of stray) assert.deepEqual(faults({ ...sound, [name]: '' }), [`${name} is stray`]);
});

test('a package without a licence, or with the changelog of another release, is found', () => {
  const bare = Object.entries(sound).filter(([name]) => name !== 'LICENSE');
  assert.deepEqual(faults(Object.fromEntries(bare)), ['LICENSE is missing']);
  assert.deepEqual(faults({ ...sound, 'CHANGELOG.md': '## 1.2.30\n' }), [
    'CHANGELOG.md does not tell of 1.2.3',
  ]);
});

test('a changelog with a link that leads nowhere once it is published is found', () => {
  const told = (link) =>
    faults({ ...sound, 'CHANGELOG.md': `# @x/core\n\n## 1.2.3\n\nSee [it](${link}).\n` });
  assert.deepEqual(told('https://git.example/o/r/blob/main/README.md'), []);
  assert.deepEqual(told('../README.md'), ['CHANGELOG.md links to ../README.md']);
});

test('a file that names a folder of the machine that built it is found', () => {
  assert.deepEqual(faults({ ...sound, 'dist/a.js': '// /home/somebody/widgets/src/a.ts' }), [
    'dist/a.js names a folder of the machine that built it',
  ]);
});

const place = { server: 'https://git.example', repository: 'o/r', folder: 'packages/core' };
const core = { name: '@x/core', version: '1.2.3' };
const released = new Map([['@x/core', { version: '1.2.3' }]]);

test('a manifest is told its repository, and keeps everything else', () => {
  const named = withRepository(core, place);
  assert.equal(named.repository.url, 'git+https://git.example/o/r.git');
  assert.equal(named.repository.directory, 'packages/core');
  assert.deepEqual({ ...core, ...named }, named);
  assert.deepEqual(faultsOfManifest(named, released), []);
  assert.deepEqual(faultsOfManifest(core, released), ['names no repository']);
});

test('a manifest of another release, or that asks for one, is found', () => {
  const named = withRepository(core, place);
  assert.equal(faultsOfManifest({ ...named, version: '0.0.0' }, released).length, 1);
  assert.equal(faultsOfManifest({ ...named, dependencies: { '@x/core': '0.0.0' } }, released).length, 1);
  assert.equal(faultsOfManifest({ ...named, dependencies: { lit: 'file:../lit' } }, released).length, 1);
});
