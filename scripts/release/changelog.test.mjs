import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromRoot } from '../lib/paths.mjs';
import changelog, { dependencyLine, withAbsoluteLinks } from './changelog.mjs';

const env = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'o/r' };

test('a link to a file leads into the repository that the workflow runs in', () => {
  assert.equal(
    withAbsoluteLinks(
      'Read [the guide](../docs/guides/hosting.md#8-check-it), [SPEC](../packages/cli/SPEC.md).',
      env,
    ),
    'Read [the guide](https://git.example/o/r/blob/main/docs/guides/hosting.md#8-check-it), ' +
      '[SPEC](https://git.example/o/r/blob/main/packages/cli/SPEC.md).',
  );
});

test('where nobody knows the repository, the words of a link stay', () => {
  assert.equal(withAbsoluteLinks('Read [the guide](../docs/a.md).', {}), 'Read the guide.');
});

test('a link to another site, and brackets that are no link, stay as they are', () => {
  for (const text of [
    '[npm](https://example.com/a)',
    "`widgets: { withdrawn: ['1.4.2'] }`",
    '`bannerState({ now })`',
  ])
    assert.equal(withAbsoluteLinks(text, env), text);
});

test('what a package asks for now is one line, and none where that is as before', () => {
  const asked = [
    { name: '@x/core', newVersion: '1.2.3' },
    { name: '@x/tokens', newVersion: '1.2.3' },
  ];
  assert.equal(dependencyLine(asked), '- Needs `@x/core` 1.2.3, `@x/tokens` 1.2.3.');
  assert.equal(dependencyLine([]), '');
});

test('an entry is the changeset, and the commit that it came with', async () => {
  const entry = (summary) => {
    const changeset = { summary, commit: '0123456789abcdef', releases: [], id: 'x' };
    return changelog.getReleaseLine(changeset, 'minor', null);
  };
  assert.equal(await entry('New: a thing.'), '- 0123456: New: a thing.');
  assert.equal(await entry('New: a thing.\n\nMore of it.'), '- 0123456: New: a thing.\n\n  More of it.\n\n');
});

test('every link of a changeset leads to a file of the repository', () => {
  for (const path of globSync('.changeset/*.md', { cwd: fromRoot() })) {
    const text = readFileSync(fromRoot(path), 'utf8');
    for (const [, target] of text.matchAll(/\]\((?!https:)([^)#\s]+)/g))
      assert.ok(existsSync(fromRoot('.changeset', target)), `${path}: ${target}`);
  }
});
