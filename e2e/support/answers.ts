import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import type { Writable } from 'node:stream';

import type { Answer } from './troubled-origin.js';

/** Whoever asks may read it. */
const READABLE = { 'Access-Control-Allow-Origin': '*' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Answers with a body, as it is. */
export function answer(
  body: string | Uint8Array,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Answer {
  return (response) => {
    response.writeHead(status, { ...READABLE, ...JSON_TYPE, ...headers }).end(body);
  };
}

/** Answers with a value as JSON. */
export const answerJson = (value: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  answer(JSON.stringify(value), { headers });

/** Takes the question and says nothing, ever. */
export const silence: Answer = () => undefined;

/** Gives an answer once it is let go. */
export function heldBack(later: Answer): { readonly answer: Answer; release(): void } {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return {
    answer: (...exchange) => void promise.then(() => later(...exchange)),
    release: () => resolve(undefined),
  };
}

/** Says that there is an answer, and no more. */
export const headersThenSilence: Answer = (response) => {
  response.writeHead(200, { ...READABLE, ...JSON_TYPE }).flushHeaders();
};

/** Hangs up without a word. */
export const hangUp: Answer = (_response, { socket }) => socket.destroy();

/** A body of which one byte comes at a time. */
export function drip(body: string, every = 1_000): Answer {
  return (response) => {
    response.writeHead(200, { ...READABLE, ...JSON_TYPE }).flushHeaders();
    let at = 0;
    const timer = setInterval(() => response.write(body[at++] ?? ' '), every);
    response.once('close', () => clearInterval(timer));
  };
}

/** Promises more than it sends, and hangs up. */
export function breakOff(body: string, type = 'application/json'): Answer {
  return (response) => {
    response.writeHead(200, { ...READABLE, 'Content-Type': type, 'Content-Length': 2 * body.length });
    response.write(body, () => response.socket?.end());
  };
}

/** Leads elsewhere, be it to itself. */
export const redirect = (to: string): Answer => answer('', { status: 302, headers: { Location: to } });

/** An answer that nobody may read but its own origin. */
export const unreadable =
  (value: unknown): Answer =>
  (response) => {
    response.writeHead(200, JSON_TYPE).end(JSON.stringify(value));
  };

const PIECE = 'x'.repeat(2 ** 16);

/** JSON with one text of about so many bytes, as fast as the reader takes it. */
export function endless(bytes: number, compressed = false): Answer {
  return (response) => {
    const encoding = compressed ? { 'Content-Encoding': 'gzip' } : {};
    response.writeHead(200, { ...READABLE, ...JSON_TYPE, ...encoding });
    const gzip = compressed ? createGzip({ level: 1 }) : undefined;
    gzip?.pipe(response);
    response.once('close', () => gzip?.destroy());
    void pour(gzip ?? response, bytes);
  };
}

async function pour(into: Writable, bytes: number): Promise<void> {
  const closed = new AbortController();
  into.once('close', () => closed.abort());
  into.write('{"version":1,"incidents":[],"x":"');
  for (let sent = 0; sent < bytes && !into.destroyed; sent += PIECE.length) {
    if (into.write(PIECE)) continue;
    try {
      await once(into, 'drain', { signal: closed.signal });
    } catch {
      // Hung up: nobody wants the rest.
      return;
    }
  }
  into.end('"}');
}
