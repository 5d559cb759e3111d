import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromRoot } from '../lib/paths.mjs';
import { publicPackages, workspaces } from '../lib/workspaces.mjs';
import { lockWith, moduleWith } from './versions.mjs';

const lock = readFileSync(fromRoot('package-lock.json'), 'utf8');

test('the lock file says the versions that the packages say', () => {
  assert.deepEqual(JSON.parse(lockWith(lock, workspaces())), JSON.parse(lock));
});

test('in a lock file, versions of workspaces and what they ask of each other change, and nothing else', () => {
  const entry = (version) => ({ version, dependencies: { '@x/core': version, lit: '3.3.3' } });
  const before = {
    packages: {
      'packages/core': { version: '0.0.0' },
      'packages/elements': entry('0.0.0'),
      'node_modules/lit': { version: '3.3.3', integrity: 'sha512-x' },
    },
  };
  const after = lockWith(JSON.stringify(before), [
    { folder: 'packages/core', manifest: { name: '@x/core', version: '0.1.0' } },
    {
      folder: 'packages/elements',
      manifest: {
        name: '@x/elements',
        version: '0.1.0',
        dependencies: { lit: '^4.0.0', '@x/core': '0.1.0' },
      },
    },
    { folder: 'packages/new', manifest: { name: '@x/new', version: '0.1.0' } },
  ]);
  assert.deepEqual(JSON.parse(after), {
    packages: {
      'packages/core': { version: '0.1.0' },
      'packages/elements': entry('0.1.0'),
      'node_modules/lit': { version: '3.3.3', integrity: 'sha512-x' },
    },
  });
});

test('a module is given its version, and one without the line is an error', () => {
  const text = "/** Says so. */\nexport const VERSION = '0.0.0';\n";
  assert.equal(moduleWith(text, '1.2.3'), "/** Says so. */\nexport const VERSION = '1.2.3';\n");
  assert.throws(() => moduleWith('export const VERSION = 1;', '1.2.3'), /no line/);
});

/** A range would let npm put releases together that were never tried together. */
test('the packages ask for each other in exactly the version that they have', () => {
  const versions = new Map(workspaces().map(({ manifest }) => [manifest.name, manifest.version]));
  for (const { manifest } of workspaces()) {
    for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      if (versions.has(name)) assert.equal(range, versions.get(name), `${manifest.name} asks for ${name}`);
    }
  }
});

test('a published package depends on published ones only', () => {
  const published = new Set(publicPackages().map(({ manifest }) => manifest.name));
  for (const { manifest } of publicPackages()) {
    const own = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@trust-widgets/'));
    assert.deepEqual(
      own.filter((name) => !published.has(name)),
      [],
      manifest.name,
    );
  }
});
