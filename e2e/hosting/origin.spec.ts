import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { serveStatic } from '../../scripts/serve.mjs';
import { ask, decoded } from './ask.js';
import { expect, startOrigin, test } from './hosting-test.js';
import { hasBrotli } from './nginx.js';
import { CALENDAR, DOCUMENT, LINE, listed, PRIVATE, RELEASE, WITHDRAWN } from './origin-folder.js';

const SCRIPT = `/${RELEASE}/status-banner.js`;

/** What browsers and others say that they read, and what they are to get of a script and of a document. */
const BEST = hasBrotli() ? 'br' : 'gzip';
const WISHES = [
  ['gzip, deflate, br, zstd', BEST, 'gzip'],
  ['gzip, deflate', 'gzip', 'gzip'],
  ['identity', undefined, undefined],
  ['', undefined, undefined],
  ['gzip;q=0', undefined, undefined],
  ['br;q=0, gzip', 'gzip', 'gzip'],
] as const;

const ENDINGS = { br: 'br', gzip: 'gz' };
const DATA: readonly string[] = [DOCUMENT, CALENDAR];

for (const [wish, ofScript, ofDocument] of WISHES) {
  test(`EMBED-50: to "${wish}" each file is sent compressed as asked, and is the same bytes once decoded`, async ({
    origin: { port, file },
  }) => {
    const expected = {
      [SCRIPT]: ofScript,
      [`/${LINE}/agreement-list.classic.js`]: ofScript,
      '/': ofScript,
      [DOCUMENT]: ofDocument,
      [CALENDAR]: ofDocument,
    };
    for (const [path, encoding] of Object.entries(expected)) {
      const answer = await ask(port, path, { headers: wish === '' ? {} : { 'Accept-Encoding': wish } });
      expect.soft(answer.headers['content-encoding'], path).toBe(encoding);
      expect.soft(answer.headers.vary, path).toBe('Accept-Encoding');
      const name = path === '/' ? '/index.html' : path;
      expect.soft(decoded(answer), path).toEqual(await file(name));
      // What a host took time to compress is sent, and nothing that is compressed anew for each reader.
      if (encoding !== undefined && encoding === ofScript && !DATA.includes(path)) {
        expect.soft(answer.body, path).toEqual(await file(`${name}.${ENDINGS[encoding]}`));
      }
    }
  });
}

test('EMBED-50: without its module for brotli nginx starts all the same, and compresses', async ({
  origin: { folder, file },
}) => {
  const { port, stop } = await startOrigin(folder, false);
  const answer = await ask(port, SCRIPT, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(decoded(answer)).toEqual(await file(SCRIPT));
  await stop();
});

for (const encoding of ['gzip, br', 'gzip', 'identity']) {
  test(`EMBED-50: an answer as ${encoding} that has not changed is 304 without a body, by its ETag and by its time`, async ({
    origin: { port },
  }) => {
    const wish = { 'Accept-Encoding': encoding };
    for (const path of [SCRIPT, DOCUMENT]) {
      const { headers } = await ask(port, path, { headers: wish });
      const { etag = '', 'last-modified': modified = '' } = headers;
      for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
        const again = await ask(port, path, { headers: { ...wish, ...condition } });
        expect.soft(again.status, path).toBe(304);
        expect.soft(again.body.byteLength, path).toBe(0);
        // What a cache needs to go on keeping it, and a page to go on reading it.
        for (const name of ['cache-control', 'vary', 'access-control-allow-origin'])
          expect.soft(again.headers[name], `${path} ${name}`).toBe(headers[name]);
      }
      const other = await ask(port, path, { headers: { ...wish, 'If-None-Match': '"another"' } });
      expect.soft(other.status, path).toBe(200);
    }
  });
}

test('EMBED-50: HEAD says what GET says, without a body', async ({ origin: { port } }) => {
  for (const path of [SCRIPT, DOCUMENT, '/', '/1.0.0/no-such.js']) {
    const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => ask(port, path, { method })));
    expect.soft(head?.status, path).toBe(get?.status);
    expect.soft(head?.body.byteLength, path).toBe(0);
    expect.soft({ ...head?.headers, date: '' }, path).toEqual({ ...get?.headers, date: '' });
  }
});

test('EMBED-50: other methods are refused, and told which are not', async ({ origin: { port } }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    for (const path of [SCRIPT, DOCUMENT, '/no-such.js']) {
      const { status, headers } = await ask(port, path, { method });
      expect.soft(status, `${method} ${path}`).toBe(405);
      expect.soft(headers.allow, `${method} ${path}`).toBe('GET, HEAD');
    }
  }
});

const MISSING = [
  `/${RELEASE}/no-such.js`,
  '/2.0.0/status-banner.js',
  '/no-such/trust.json',
  `/${RELEASE}/`,
  '/superoffice/',
  ...PRIVATE,
];
for (const path of MISSING) {
  test(`EMBED-48, EMBED-50: ${path} is not found: pages may read that, caches forget it soon, and no folder is shown`, async ({
    origin: { port },
  }) => {
    const { status, headers, body } = await ask(port, path);
    expect(status).toBe(404);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).toBe('public, max-age=10');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('Not found\n');
  });
}

/** What a file that is sent as it lies there, compressed, would be read as. */
const expandedIfCompressed = (body: Buffer): Buffer[] =>
  [brotliDecompressSync, gunzipSync].flatMap((expand) => {
    try {
      return [expand(body)];
    } catch {
      return [];
    }
  });

test('EMBED-44, EMBED-45: no server has a file of a release that was taken back, wherever one asks', async ({
  origin: { port, folder },
}) => {
  const kept = join(folder, '..', '.public.withdrawn', WITHDRAWN);
  const bad = await Promise.all((await listed(kept)).map((name) => readFile(join(kept, name))));
  expect(bad.length).toBeGreaterThan(3);
  const isBad = (body: Buffer) =>
    [body, ...expandedIfCompressed(body)].some((each) => bad.some((bytes) => each.equals(bytes)));
  const places = await listed(folder);
  const guesses = ['.withdrawn', '.public.withdrawn', '../.public.withdrawn', '%2e%2e/.public.withdrawn'].map(
    (each) => `${each}/${WITHDRAWN}/agreement-list.js`,
  );

  const own = serveStatic(folder, { compressed: true });
  await once(own.listen(0, '127.0.0.1'), 'listening');
  const { port: ownPort } = own.address() as AddressInfo;
  try {
    for (const server of [port, ownPort]) {
      let found = 0;
      for (const path of [...places, ...guesses].map((each) => `/${each.split(sep).join('/')}`)) {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const answer = await ask(server, path, { headers: { 'Accept-Encoding': encoding } });
          if (answer.status === 200) found++;
          expect.soft(isBad(decoded(answer)), path).toBe(false);
        }
      }
      expect(found).toBeGreaterThan(100);
    }
  } finally {
    own.close();
  }
});

for (const path of [
  '/../origin-folder.ts',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/superoffice/..%2f..%2f..%2fetc/passwd',
  '/1.0.0/....//....//etc/passwd',
  '/superoffice%00/trust.json',
  '/%2egit/config',
  '//.git//config',
  '/superoffice/../.git/config',
]) {
  test(`EMBED-50: ${path} leads to nothing`, async ({ origin: { port } }) => {
    const { status, body } = await ask(port, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.toString()).not.toMatch(/not for readers|root:/);
  });
}

test('EMBED-50: a folder without its slash leads to nothing outside of the host that was asked', async ({
  origin: { port },
}) => {
  const { headers } = await ask(port, '/superoffice', { headers: { Host: 'widgets.example.com' } });
  expect(headers.location).toBe('/superoffice/');
});

test('EMBED-48: each file has the type that its name promises, and text its character set', async ({
  origin: { port, folder },
}) => {
  const types: Readonly<Record<string, string>> = {
    js: 'text/javascript; charset=utf-8',
    html: 'text/html; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
    ics: 'text/calendar; charset=utf-8',
    json: 'application/json',
    jsonld: 'application/ld+json',
  };
  const paths = (await listed(folder)).filter((path) => !/(^|\/)\.|^vercel/.test(path));
  const seen = new Set<string>();
  for (const path of paths) {
    const ending = path.split('.').at(-1) ?? '';
    const type = types[ending];
    if (type === undefined) continue;
    seen.add(ending);
    const { headers } = await ask(port, `/${path}`);
    expect.soft(headers['content-type'], path).toBe(type);
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
  }
  expect([...seen].sort()).toEqual(Object.keys(types).sort());
});

test('EMBED-50: a part of a file is that part, and what is put together of parts is the file', async ({
  origin: { port, file },
}) => {
  const whole = await file(SCRIPT);
  const middle = Math.floor(whole.length / 2);
  const ask2 = (range: string) =>
    ask(port, SCRIPT, { headers: { Range: `bytes=${range}`, 'Accept-Encoding': 'identity' } });
  const parts = await Promise.all([ask2(`0-${String(middle - 1)}`), ask2(`${String(middle)}-`)]);
  for (const { status } of parts) expect(status).toBe(206);
  expect(Buffer.concat(parts.map(({ body }) => body))).toEqual(whole);
  const beyond = await ask2(`${String(whole.length)}-`);
  expect(beyond.status).toBe(416);

  // A part of what is compressed is no part of the file: whoever takes both gets the whole.
  const compressed = await ask(port, SCRIPT, { headers: { Range: 'bytes=0-99', 'Accept-Encoding': 'gzip' } });
  if (compressed.status === 200) expect(decoded(compressed)).toEqual(whole);
  else expect(compressed.headers['content-range']).toMatch(/^bytes 0-99\//);
});

const LIFETIMES = [
  [SCRIPT, 'public, max-age=31536000, immutable'],
  [`/${WITHDRAWN}/status-banner.js`, 'public, max-age=300'],
  [`/${LINE}/status-banner.js`, 'public, max-age=300, stale-while-revalidate=300, stale-if-error=604800'],
  ['/status-banner.js', 'public, max-age=300, stale-while-revalidate=300, stale-if-error=604800'],
  ['/releases.json', 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'],
  ['/', 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400'],
  [DOCUMENT, 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400'],
  [CALENDAR, 'public, max-age=900, stale-while-revalidate=900, stale-if-error=86400'],
] as const;
for (const [path, cacheControl] of LIFETIMES) {
  test(`EMBED-47: ${path} may be kept as the rules say: ${cacheControl}`, async ({ origin: { port } }) => {
    const { headers } = await ask(port, path);
    expect(headers['cache-control']).toBe(cacheControl);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    const isData = DATA.includes(path);
    expect(headers['access-control-expose-headers']).toBe(isData ? 'Date, Age' : undefined);
    expect(headers.server).toBe('nginx');
    expect(headers['set-cookie']).toBeUndefined();
  });
}
