import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MINIMUM, carriedNode, isNewEnough } from './node-version.mjs';
import { fromRoot } from './paths.mjs';

test('a version is compared number by number, not as text', () => {
  for (const old of ['20.20.2', '22.9.0', '22.11.99', '9.0.0']) assert.equal(isNewEnough(old), false, old);
  for (const enough of ['22.12.0', '22.12.1', '22.100.0', '24.0.0', '100.0.0'])
    assert.equal(isNewEnough(enough), true, enough);
});

test('a nightly build counts as the version that it precedes', () => {
  assert.equal(isNewEnough('25.0.0-nightly20250101'), true);
});

test('the minimum is what package.json states', () => {
  const { engines } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));
  assert.equal(`>=${MINIMUM}`.startsWith(engines.node), true);
});

test('every Node that may be brought is locked, new enough, and for that machine alone', () => {
  const { packages } = JSON.parse(readFileSync(fromRoot('scripts', 'node', 'package-lock.json'), 'utf8'));
  for (const platform of ['linux', 'darwin', 'win32']) {
    for (const arch of ['x64', 'arm64']) {
      const locked = packages[`node_modules/${carriedNode(platform, arch)[0]}`];
      assert.deepEqual([locked.os, locked.cpu], [platform, arch]);
      assert.match(locked.integrity, /^sha512-/);
      assert.equal(isNewEnough(locked.version), true);
    }
  }
  assert.equal(carriedNode('aix', 'ppc64'), undefined);
});
