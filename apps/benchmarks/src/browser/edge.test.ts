import { createServer } from 'node:http';

import { afterEach, expect, it } from 'vitest';

import { edge, encodingFor, listening } from './edge.js';
import type { Running } from './edge.js';

const open: Running[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((running) => running.close()));
});

async function started(...[server]: Parameters<typeof listening>): Promise<string> {
  const running = await listening(server);
  open.push(running);
  return running.origin;
}

/** A site with one page that counts how often it was asked. */
async function site(): Promise<{ origin: string; asked: () => number }> {
  let asked = 0;
  const origin = await started(
    createServer((_, response) => {
      asked++;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        etag: '"1"',
        'x-policy': 'strict',
      });
      response.end('<p>one</p>'.repeat(100));
    }),
  );
  return { origin, asked: () => asked };
}

it('compresses text only, as well as the browser can read', () => {
  expect(encodingFor('text/html; charset=utf-8', 'gzip, deflate, br, zstd')).toBe('br');
  expect(encodingFor('application/json', 'gzip;q=0.8')).toBe('gzip');
  expect(encodingFor('text/javascript', '')).toBe('identity');
  expect(encodingFor('font/woff2', 'gzip, br')).toBe('identity');
});

it('hands on a page with its headers, compressed, and asks for it once', async () => {
  const { origin, asked } = await site();
  const front = await started(edge(origin));
  for (const _ of [1, 2]) {
    const answer = await fetch(front, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('x-policy')).toBe('strict');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(100);
    expect(await answer.text()).toBe('<p>one</p>'.repeat(100));
  }
  expect(asked()).toBe(1);
});

it('changes a page on its way', async () => {
  const { origin } = await site();
  const front = await started(edge(origin, (html) => html.replaceAll('one', 'two')));
  expect(await (await fetch(front)).text()).toBe('<p>two</p>'.repeat(100));
});

it('says that nothing has changed to those who have the page', async () => {
  const { origin } = await site();
  const front = await started(edge(origin));
  const answer = await fetch(front, { headers: { 'if-none-match': '"1"' } });
  expect(answer.status).toBe(304);
  expect(await answer.text()).toBe('');
});
