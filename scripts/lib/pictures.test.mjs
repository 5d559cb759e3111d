import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, partAskedFor } from './pictures.mjs';
import { Problem } from './problem.mjs';

test('--only names a part of the stories, and nothing else is understood', () => {
  assert.equal(partAskedFor([]), undefined);
  assert.equal(partAskedFor(['--only', 'status-banner']), 'status-banner');
  for (const args of [['--only'], ['status-banner'], ['--only', 'a', 'b']])
    assert.throws(() => partAskedFor(args), Problem);
});

test('what was accepted is told by story and by what became of it', () => {
  const change = (story, name, kind) => ({ story, name, kind });
  const changes = [
    change('a--b', '320-light', 'changed'),
    change('c--d', 'all its pictures', 'deleted'),
    change('a--b', 'grey-768', 'new'),
    change('a--b', '320-dark', 'changed'),
  ];
  assert.deepEqual(linesOf(changes), [
    'a--b',
    '  changed: 320-light, 320-dark',
    '  new: grey-768',
    'c--d',
    '  deleted: all its pictures',
  ]);
});
