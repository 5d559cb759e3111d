import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromRoot } from '../lib/paths.mjs';
import { publicPackages } from '../lib/workspaces.mjs';

/** The licence asks for it in every copy, and npm packs the one that lies beside package.json. */
test('a published package has the licence of the project', () => {
  const licence = readFileSync(fromRoot('LICENSE'), 'utf8');
  for (const { folder, manifest } of publicPackages()) {
    assert.equal(readFileSync(fromRoot(folder, 'LICENSE'), 'utf8'), licence, folder);
    assert.equal(manifest.license, 'MIT', folder);
  }
});

test('a published package says what it is, and brings what a reader looks for', () => {
  for (const { folder, manifest } of publicPackages()) {
    assert.ok(manifest.description && manifest.keywords.length > 0, folder);
    for (const file of ['README.md', 'CHANGELOG.md', 'SPEC.md']) {
      assert.ok(manifest.files.includes(file), `${folder}: ${file}`);
    }
  }
});

/** With it, npm refuses to publish from a desk: nobody could say afterwards what a package was built from. */
test('a published package is public, and says where it was built', () => {
  for (const { folder, manifest } of publicPackages()) {
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true }, folder);
  }
});
