import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installedAsLocked } from './install.mjs';

const one = { version: '1.0.0', integrity: 'sha512-one' };
const native = { version: '2.0.0', integrity: 'sha512-native', optional: true };
const lock = {
  packages: {
    '': { name: 'project' },
    'packages/own': { version: '0.0.0' },
    'node_modules/own': { resolved: 'packages/own', link: true },
    'node_modules/one': one,
    'node_modules/native-for-another-system': native,
  },
};
const own = {
  'packages/own': lock.packages['packages/own'],
  'node_modules/own': lock.packages['node_modules/own'],
};
const installed = (packages) => installedAsLocked(lock, { packages: { ...own, ...packages } });

test('packages are installed when each that is needed is there as locked', () => {
  assert.equal(installed({ 'node_modules/one': one }), true);
  assert.equal(
    installed({ 'node_modules/one': one, 'node_modules/native-for-another-system': native }),
    true,
  );
});

test('packages are to be installed when one is absent, another, or no longer wanted', () => {
  assert.equal(installed({}), false);
  assert.equal(installed({ 'node_modules/one': { ...one, version: '1.0.1' } }), false);
  assert.equal(installed({ 'node_modules/one': { ...one, integrity: 'sha512-other' } }), false);
  assert.equal(installed({ 'node_modules/one': one, 'node_modules/left': one }), false);
});
