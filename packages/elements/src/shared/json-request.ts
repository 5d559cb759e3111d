import type { FailureReason } from './events.js';
import { pageShared } from './page-registry.js';

/** What a request brought. The input is shared: whoever reads it leaves it as it is. */
export interface JsonAnswer {
  readonly input: unknown;
  /** The server's present time as far as its headers may be read, epoch milliseconds. */
  readonly serverNow?: number;
  /** How long it asks to be left alone, milliseconds, where that may be read. */
  readonly retryAfter?: number;
}

/** A request that brought nothing. */
export class RequestError extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** A feed or document larger than this is not read to its end. */
export const SIZE_LIMIT = 4 * 2 ** 20;
/** An answer that takes longer than this counts as none, milliseconds. */
export const PATIENCE = 30_000;

interface Shared {
  readonly answer: Promise<JsonAnswer>;
  readonly abort: AbortController;
  /** `performance.now()` when it was asked for. */
  readonly askedAt: number;
  readers: number;
  settled: boolean;
}

/** A reader's part in a request; who leaves last ends it. */
export interface Subscription {
  readonly answer: Promise<JsonAnswer>;
  leave(): void;
}

/**
 * The JSON at an address, asked for once per page however many elements and bundles want it.
 *
 * @param url An absolute address.
 * @param maxAge An answer that is at most this old is shared, milliseconds.
 */
export function requestJson(url: string, maxAge: number): Subscription {
  const requests = pageShared('requests', () => new Map<string, Shared>());
  const present = requests.get(url);
  const fresh =
    present && (!present.settled || performance.now() - present.askedAt < maxAge) ? present : undefined;
  const request = fresh ?? ask(url, requests);
  request.readers++;
  let left = false;
  return {
    answer: request.answer,
    leave() {
      if (left) return;
      left = true;
      request.readers--;
      if (request.readers > 0 || request.settled) return;
      requests.delete(url);
      request.abort.abort();
    },
  };
}

function ask(url: string, requests: Map<string, Shared>): Shared {
  const abort = new AbortController();
  const request: Shared = {
    answer: read(url, abort),
    abort,
    askedAt: performance.now(),
    readers: 0,
    settled: false,
  };
  requests.set(url, request);
  request.answer.then(
    () => (request.settled = true),
    () => {
      // A failure is not kept: the next reader asks again.
      request.settled = true;
      if (requests.get(url) === request) requests.delete(url);
    },
  );
  return request;
}

async function read(url: string, abort: AbortController): Promise<JsonAnswer> {
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
    const retryAfter = secondsOf(response.headers.get('retry-after'));
    if (!response.ok) throw new RequestError('http', `The answer was ${response.status}.`, retryAfter);
    const text = await readText(response);
    const serverNow = serverTime(response.headers);
    return {
      input: parse(text),
      ...(serverNow === undefined ? {} : { serverNow }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  } catch (error) {
    abort.abort();
    if (error instanceof RequestError) throw error;
    throw new RequestError('network', error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > SIZE_LIMIT)
      throw new RequestError('too-large', `The answer is larger than ${SIZE_LIMIT} bytes.`);
    text += decoder.decode(value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new RequestError('json', 'The answer is not JSON.');
  }
}

/** `Date` is when the answer was made, `Age` how long a cache has kept it since (RFC 9111 §5.1). */
function serverTime(headers: Headers): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : date + (secondsOf(headers.get('age')) ?? 0);
}

function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1_000 : undefined;
}
