import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { test } from 'node:test';
import { shellPlaces } from './headless-shell.mjs';

test('a headless shell is looked for beside the Chromium that Playwright brought, then on the PATH', () => {
  const brought = mkdtempSync(join(tmpdir(), 'trust-widgets-'));
  const shell = join(brought, 'chromium_headless_shell-1234', 'chrome-linux', 'headless_shell');
  mkdirSync(dirname(shell), { recursive: true });
  writeFileSync(shell, '');
  const chromium = join(brought, 'chromium-1234', 'chrome-linux', 'chrome');
  const PATH = ['/snap/bin', '/usr/bin'].join(delimiter);
  assert.deepEqual(shellPlaces(chromium, { PATH }), [
    shell,
    join('/snap/bin', 'chromium-headless-shell'),
    join('/usr/bin', 'chromium-headless-shell'),
  ]);
});

test('where Playwright brought none there is the PATH alone, and where that is empty there is none', () => {
  const nowhere = join(tmpdir(), 'no', 'such', 'folder', 'chrome');
  assert.deepEqual(shellPlaces(nowhere, {}), []);
});
