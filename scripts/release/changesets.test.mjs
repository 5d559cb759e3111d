import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fromRoot } from '../lib/paths.mjs';
import { publicPackages } from '../lib/workspaces.mjs';

const read = (path) => readFileSync(fromRoot(path), 'utf8');
const published = publicPackages().map(({ manifest }) => manifest.name);

/** What a changeset asks for: bump types by package. */
const bumps = (text) => parse(/^---\n([\s\S]*?)^---$/m.exec(text)[1]) ?? {};

const changesets = globSync('.changeset/*.md', { cwd: fromRoot() }).map((path) => [path, read(path)]);

test('a changeset names packages that are published', () => {
  for (const [path, text] of changesets) {
    const unknown = Object.keys(bumps(text)).filter((name) => !published.includes(name));
    assert.deepEqual(unknown, [], path);
  }
});

/** Before 1.0.0 a breaking change is a minor one; "major" would release 1.0.0. */
test('a changeset asks for no first stable release by accident', () => {
  const versions = new Map(publicPackages().map(({ manifest }) => [manifest.name, manifest.version]));
  for (const [path, text] of changesets) {
    for (const [name, bump] of Object.entries(bumps(text))) {
      assert.ok(['patch', 'minor', 'major'].includes(bump), `${path}: ${bump}`);
      assert.ok(bump !== 'major' || !versions.get(name).startsWith('0.'), `${path}: ${name} would be 1.0.0`);
    }
  }
});

test('a changeset tells whoever upgrades what is new', () => {
  for (const [path, text] of changesets) {
    const told = text.replace(/^---\n[\s\S]*?^---$/m, '').trim();
    assert.ok(told.length > 0 || Object.keys(bumps(text)).length === 0, path);
  }
});

test('whatever is released together has one version: every published package is linked', () => {
  const { linked } = JSON.parse(read('.changeset/config.json'));
  assert.deepEqual(
    linked.map((names) => names.toSorted()),
    [published.toSorted()],
  );
});
