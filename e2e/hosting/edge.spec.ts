import { ask, decoded } from './ask.js';
import type { RawAnswer } from './ask.js';
import { expect, FIRST, startEdge, test } from './edge-test.js';
import type { Edge } from './edge-test.js';
import { openGate } from './gate.js';
import { hasBrotli } from './nginx.js';
import { DOCUMENT, LINE, RELEASE } from './origin-folder.js';

// One edge for all of them: it takes a while until what it keeps is old.
test.describe.configure({ mode: 'default' });

const text = ({ body }: RawAnswer): string => body.toString();

/** Asks as many readers do, at once; resolves when all their questions have reached the server. */
async function crowd(port: number, path: string, readers: number): Promise<readonly Promise<RawAnswer>[]> {
  const sent: Promise<void>[] = [];
  const answers = Array.from({ length: readers }, () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    sent.push(promise.then(() => undefined));
    return ask(port, path, { onSent: () => resolve(undefined) });
  });
  await Promise.all(sent);
  // Whoever asks after them is answered after they were read.
  await ask(port, '/after-them');
  return answers;
}

/** One is on its way behind the backs of all who have had their answer; the first of all was there before. */
async function expectOneAwaited({ port, gate }: Edge, path: string): Promise<void> {
  await expect.poll(() => gate.to(path)).toHaveLength(2);
  // Had the edge hung up before it answered, that would be known by now.
  for (const name of ['one', 'another']) await ask(port, `/after-them/${name}`);
  expect(gate.to(path)[1]?.isAwaited()).toBe(true);
}

test('EMBED-51: an old document is shown at once while it is asked for again, and the new one from then on', async ({
  edge,
}) => {
  const { port, gate, old, publish } = edge;
  const path = old('changed');
  await publish('changed', '{"edition":"second"}');
  gate.set(path, 'held');
  expect(text(await ask(port, path))).toBe(FIRST);
  await expectOneAwaited(edge, path);
  gate.set(path, 'open');
  await expect.poll(async () => text(await ask(port, path))).toBe('{"edition":"second"}');
});

test('EMBED-51: an old document that has not changed is asked for by its ETag, once, and is fresh again', async ({
  edge: { port, gate, old },
}) => {
  const path = old('unchanged');
  const { headers } = await ask(port, path);
  await expect.poll(() => gate.to(path).map(({ status }) => status)).toEqual([200, 304]);
  expect(gate.to(path)[1]?.headers['if-none-match']).toBe(headers.etag);
  const before = gate.to(path).length;
  expect(text(await ask(port, path))).toBe(FIRST);
  expect(gate.to(path)).toHaveLength(before);
});

test('EMBED-51: fifty readers of an old document all have it at once, and the origin is asked by one of them', async ({
  edge,
}) => {
  const { port, gate, old } = edge;
  const path = old('wanted');
  gate.set(path, 'held');
  const answers = await Promise.all(await crowd(port, path, 50));
  expect(new Set(answers.map(text))).toEqual(new Set([FIRST]));
  await expectOneAwaited(edge, path);
  gate.set(path, 'open');
});

test('EMBED-51: fifty readers of what the edge does not have yet wait for the one of them who is sent on', async ({
  origin: { file },
  edge: { port, gate },
}) => {
  const paths = [`/${RELEASE}/agreement-list.js`, `/${LINE}/agreement-list.js`, DOCUMENT];
  const seen = paths.map(async (path) => {
    gate.set(path, 'held');
    const asked = await crowd(port, path, 50);
    gate.set(path, 'open');
    const bytes = await file(path);
    for (const answer of await Promise.all(asked)) expect(answer.body.equals(bytes)).toBe(true);
    expect.soft(gate.to(path), path).toHaveLength(1);
  });
  await Promise.all(seen);
});

for (const trouble of [500, 502, 503, 504, 'hung-up'] as const) {
  test(`EMBED-51: where the origin fails (${String(trouble)}), readers have the document that was kept`, async ({
    edge: { port, gate, old },
  }) => {
    const path = old(String(trouble));
    gate.set(path, trouble === 'hung-up' ? trouble : { status: trouble });
    for (const time of ['first', 'second', 'third']) {
      const { status, ...answer } = await ask(port, path);
      expect.soft(status, time).toBe(200);
      expect.soft(text({ status, ...answer }), time).toBe(FIRST);
      await expect.poll(() => gate.to(path).length).toBeGreaterThan(1);
    }
  });
}

test('EMBED-51: a query leads to the same file, and past no cache', async ({ edge: { port, gate } }) => {
  const path = `/${RELEASE}/status-banner.classic.js`;
  const answers = [];
  for (const query of ['?v=1', '', '?v=2', '?'])
    answers.push(text(await ask(port, `${path}${query}`)).length);
  expect(new Set(answers).size).toBe(1);
  expect(gate.passages.map(({ path: passed }) => passed).filter((passed) => passed.startsWith(path))).toEqual(
    [path],
  );
});

test('EMBED-51: what readers send beside the path does not reach the origin', async ({
  edge: { port, gate },
}) => {
  await ask(port, '/no-such%0d%0aX-Evil:%20yes%0d%0a.js?x=%0d%0aX-Evil:%20yes');
  await ask(port, '/superoffice/login.json', {
    headers: { Cookie: 'session=secret', Authorization: 'Basic c2VjcmV0', 'Cache-Control': 'no-cache' },
  });
  for (const method of ['POST', 'DELETE']) {
    const { status, headers } = await ask(port, DOCUMENT, { method });
    expect(status).toBe(405);
    expect(headers['access-control-allow-origin']).toBe('*');
  }
  expect(gate.passages.length).toBeGreaterThan(0);
  for (const { headers, path } of gate.passages) {
    for (const name of ['x-evil', 'cookie', 'authorization'])
      expect.soft(headers[name], path).toBe(undefined);
    expect.soft(path).not.toMatch(/[\r\n?]/);
  }
});

test('EMBED-51: many ways to say which compression is read are three for the origin', async ({
  origin: { file },
  edge: { port, gate },
}) => {
  const wishes = {
    both: ['gzip, deflate, br', 'gzip, deflate, br, zstd', 'br;q=1.0, gzip;q=0.8', 'GZIP, BR'],
    gzip: ['gzip', 'gzip, deflate', 'deflate, gzip;q=1.0', 'gzip, br;q=0', 'br;q=0.000, gzip'],
    identity: ['', 'identity', 'gzip;q=0', 'brotli-like', 'br;q=0,gzip;q=0.0'],
  };
  const kinds = new Map<string, string>();
  for (const path of [`/${RELEASE}/agreement-list.classic.js`, '/superoffice/subprocessors.csv']) {
    const bytes = await file(path);
    for (const [kind, ways] of Object.entries(wishes)) {
      for (const way of ways) {
        const answer = await ask(port, path, { headers: { 'Accept-Encoding': way } });
        const { 'content-encoding': encoding = 'identity', vary } = answer.headers;
        expect.soft(vary, way).toBe('Accept-Encoding');
        expect.soft(decoded(answer).equals(bytes), `${way} ${path}`).toBe(true);
        kinds.set(kind, encoding);
      }
    }
    expect.soft(gate.to(path), path).toHaveLength(3);
    const best = hasBrotli() && path.endsWith('.js') ? 'br' : 'gzip';
    expect.soft(kinds, path).toEqual(
      new Map([
        ['both', best],
        ['gzip', 'gzip'],
        ['identity', 'identity'],
      ]),
    );
    kinds.clear();
  }
});

test('EMBED-51: a part of a file is no more than that to those who ask for the whole', async ({
  origin: { file },
  edge: { port },
}) => {
  const path = `/${LINE}/status-banner.classic.js`;
  const bytes = await file(path);
  const part = await ask(port, path, { headers: { Range: 'bytes=10-19' } });
  expect(part.status).toBe(206);
  expect(part.body.equals(bytes.subarray(10, 20))).toBe(true);
  const whole = await ask(port, path);
  expect(whole.status).toBe(200);
  expect(whole.body.equals(bytes)).toBe(true);
});

test('EMBED-51: readers know what is missing, what is not allowed, and what cannot be had', async ({
  edge: { port, gate },
}) => {
  const path = '/no-such.json';
  for (const time of ['first', 'second']) {
    const { status, headers } = await ask(port, path);
    expect.soft(status, time).toBe(404);
    expect.soft(headers['access-control-allow-origin'], time).toBe('*');
  }
  expect(gate.to(path)).toHaveLength(1);

  gate.set('/troubled.json', 'hung-up');
  const { status, headers } = await ask(port, '/troubled.json');
  expect(status).toBe(502);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['cache-control']).toBe('no-store');
});

const MADE = new Date(Date.now() - 3_000_000).toUTCString();
for (const [what, headers] of [
  ['a cache before this one has kept them', { date: MADE, age: '3000' }],
  ['they were made a while ago', { date: MADE }],
] as const) {
  test(`EMBED-51: answers give the present time, also where ${what}`, async ({ origin }) => {
    const gate = await openGate(origin.port, (same) => ({ ...same, ...headers }));
    const { port, stop } = await startEdge(gate.port);
    for (const time of ['asked for', 'kept']) {
      const { headers } = await ask(port, DOCUMENT);
      // What a page makes of them.
      const present = Date.parse(headers.date ?? '') + Number(headers.age ?? 0) * 1_000;
      expect.soft(Math.abs(present - Date.now()), time).toBeLessThan(60_000);
      expect.soft(headers['access-control-expose-headers'], time).toBe('Date, Age');
    }
    await stop();
    await gate.close();
  });
}

test('EMBED-51: an origin that does not answer is asked by few readers, and the others have what was kept', async ({
  edge: { port, gate, old },
}) => {
  const path = old('overrun');
  gate.set(path, 'held');
  const answers = await crowd(port, path, 100);
  let answered = 0;
  const served = answers.map((answer) => answer.finally(() => answered++));
  await expect.poll(() => answered).toBeGreaterThanOrEqual(60);
  expect(gate.to(path).length).toBeLessThanOrEqual(40);
  gate.set(path, 'open');
  expect(new Set((await Promise.all(served)).map(text))).toEqual(new Set([FIRST]));
});

test('EMBED-51: where nobody is at home any more, readers have what was kept', async ({
  edge: { port, gate, old },
}) => {
  const script = `/${RELEASE}/status-banner.js`;
  await ask(port, script);
  await gate.close();
  for (const path of [old('closed'), script]) {
    for (const time of ['first', 'second'])
      expect.soft((await ask(port, path)).status, `${path} ${time}`).toBe(200);
  }
});
