import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { test } from 'node:test';
import { assertFree, basePortOf, listenOnLoopback, portEnvironment, portsFrom } from './ports.mjs';
import { Problem } from './problem.mjs';

/** A port that nothing listens on, with three above it. */
async function freePort() {
  const socket = createSocket();
  await new Promise((ready) => socket.listen(0, '127.0.0.1', ready));
  const { port } = socket.address();
  await new Promise((closed) => socket.close(closed));
  return port > 65000 ? freePort() : port;
}

test('four ports in a row, from 4600 or from where the environment says', () => {
  assert.deepEqual(portsFrom(basePortOf({})), { website: 4600, login: 4601, widgets: 4602, storybook: 4603 });
  assert.equal(portsFrom(basePortOf({ TRUST_WIDGETS_PORT: '5600' })).storybook, 5603);
});

test('a port that is none is refused', () => {
  for (const port of ['abc', '0', '-1', '80.5', '65533', '99999']) {
    assert.throws(() => basePortOf({ TRUST_WIDGETS_PORT: port }), Problem, port);
  }
});

test('a build for the default ports is the same, named or not', () => {
  assert.deepEqual(portEnvironment(4600), { TRUST_WIDGETS_PORT: undefined });
  assert.deepEqual(portEnvironment(5600), { TRUST_WIDGETS_PORT: '5600' });
});

for (const host of ['127.0.0.1', '0.0.0.0']) {
  test(`a port taken on ${host} is named, with its site and a way out`, async () => {
    const base = await freePort();
    const other = createSocket();
    await new Promise((ready) => other.listen(base + 1, host, ready));
    try {
      await assert.rejects(assertFree(base), (error) => {
        assert.match(error.message, new RegExp(`Port ${base + 1} \\(CRM login\\) is taken`));
        assert.match(error.message, /TRUST_WIDGETS_PORT=\d+ npm start/);
        return true;
      });
    } finally {
      await new Promise((closed) => other.close(closed));
    }
    await assertFree(base);
  });
}

test('a server answers on localhost, is let go of at once, and leaves the port free', async () => {
  const port = await freePort();
  const server = createServer((request, response) => response.end('here'));
  const close = await listenOnLoopback(server, port);
  assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'here');
  assert.equal(await (await fetch(`http://localhost:${port}/`)).text(), 'here');
  await close();
  await assertFree(port);
});
