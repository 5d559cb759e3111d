import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { systemPlaces } from './browser.mjs';

test('on Linux the browser is looked for by name on the PATH, Chromium first', () => {
  const places = systemPlaces('linux', { PATH: ['/snap/bin', '/usr/bin'].join(delimiter) });
  assert.deepEqual(places.slice(0, 2), [join('/snap/bin', 'chromium'), join('/usr/bin', 'chromium')]);
  assert.ok(places.includes(join('/usr/bin', 'google-chrome')));
});

test('on macOS and Windows it is looked for where installers put it', () => {
  assert.ok(
    systemPlaces('darwin', {}).includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  );
  const [place] = systemPlaces('win32', { PROGRAMFILES: 'C:/Program Files' });
  assert.equal(place, join('C:/Program Files', 'Google/Chrome/Application/chrome.exe'));
  assert.deepEqual(systemPlaces('win32', {}), []);
});
