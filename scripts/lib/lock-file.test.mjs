import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromRoot } from './paths.mjs';

const { packages } = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8'));

/** The locked package that `name` means for the package at `path`: the nearest one, going up. */
function locked(path, name) {
  for (let from = path; from !== ''; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    const entry = packages[`${from}/node_modules/${name}`];
    if (entry) return entry;
  }
  return packages[`node_modules/${name}`];
}

/**
 * A registry may lag on the packages of other platforms, and npm then leaves them out of the lock without a word:
 * `npm ci` breaks, or another system lacks its binaries.
 */
test('the lock file has the binaries of every platform, in the version that is asked for', () => {
  const wrong = [];
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const entry = locked(path, name);
      const asked = /^\d/.test(range) ? range : entry?.version;
      if (!entry?.integrity || entry.version !== asked)
        wrong.push(`${path} asks for ${name}@${range}: ${entry?.version}`);
    }
  }
  assert.deepEqual(wrong, []);
});
