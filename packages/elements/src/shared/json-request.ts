import type { FailureReason } from './events.js';
import { pageShared } from './page-registry.js';

/** What a request brought, as of the moment at which it is handed out. */
export interface JsonAnswer {
  /**
   * Shared: whoever reads it leaves it as it is. The very same value as last time where the address says the
   * same to the letter.
   */
  readonly input: unknown;
  /** How long ago it was true: since it is here, and before that in caches, as far as that may be read; milliseconds. */
  readonly age: number;
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
/** Characters, from which on an answer is taken in two steps. */
const LONG_TEXT = 2 ** 16;
/** An answer that takes longer than this counts as none, milliseconds. */
export const PATIENCE = 30_000;

/** No header makes anything wait, or grow older, beyond this: some eleven days in milliseconds. */
const LONGEST = 1e9;
/** Where a page has asked for more addresses, what they said is forgotten. */
const MOST_ADDRESSES = 50;

interface Arrival extends JsonAnswer {
  /** `performance.now()`. */
  readonly at: number;
}

interface Shared {
  readonly answer: Promise<Arrival>;
  readonly abort: AbortController;
  /** What the address has said last, whatever came of later requests. */
  readonly said: { text?: string; input?: unknown };
  /** `performance.now()` when it was asked for; `-Infinity` once it is of no use to others. */
  askedAt: number;
  readers: number;
  settled: boolean;
}

/** A reader's part in a request; who leaves last ends it. */
export interface Subscription {
  readonly answer: Promise<JsonAnswer>;
  leave(): void;
}

/** How an address is asked. */
export interface RequestOptions {
  /** An answer that is at most this old is shared, milliseconds. */
  readonly maxAge: number;
  /** What a `Retry-After` that is a date is measured by where the answer's own `Date` cannot be read. */
  readonly now?: (() => number) | undefined;
  /** What is larger is not read to its end, bytes; `SIZE_LIMIT` where absent. */
  readonly limit?: number;
}

/**
 * The JSON at an address, asked for once per page however many elements and bundles want it.
 *
 * @param url An absolute address.
 */
export function requestJson(url: string, options: RequestOptions): Subscription {
  const { maxAge } = options;
  const requests = pageShared('requests', () => new Map<string, Shared>());
  const present = requests.get(url);
  const fresh =
    present && (!present.settled || performance.now() - present.askedAt < maxAge) ? present : undefined;
  const request = fresh ?? ask(url, requests, options);
  request.readers++;
  let left = false;
  return {
    answer: request.answer.then(({ at, ...answer }) => {
      const kept = Math.round(performance.now() - at);
      const { age, serverNow } = answer;
      return { ...answer, age: age + kept, ...(serverNow !== undefined && { serverNow: serverNow + kept }) };
    }),
    leave() {
      if (left) return;
      left = true;
      request.readers--;
      if (request.readers > 0 || request.settled) return;
      retire(request);
      request.abort.abort();
    },
  };
}

/** A failure is not kept: the next reader asks again. */
function retire(request: Shared): void {
  request.settled = true;
  request.askedAt = -Infinity;
}

function ask(url: string, requests: Map<string, Shared>, options: RequestOptions): Shared {
  const abort = new AbortController();
  const said = requests.get(url)?.said ?? {};
  const request: Shared = {
    answer: read(url, abort, said, options),
    abort,
    said,
    askedAt: performance.now(),
    readers: 0,
    settled: false,
  };
  if (requests.size >= MOST_ADDRESSES) requests.clear();
  requests.set(url, request);
  request.answer.then(
    () => (request.settled = true),
    () => retire(request),
  );
  return request;
}

async function read(
  url: string,
  abort: AbortController,
  said: Shared['said'],
  { now, limit = SIZE_LIMIT }: RequestOptions,
): Promise<Arrival> {
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', signal: abort.signal });
    const { headers } = response;
    const serverNow = serverTime(headers);
    const retryAfter = waitOf(headers.get('retry-after') ?? '', serverNow ?? now?.());
    if (!response.ok) throw new RequestError('http', `The answer was ${response.status}.`, retryAfter);
    const text = await readText(response, limit);
    if (text !== said.text) {
      said.input = parse(text);
      said.text = text;
      // A long text takes a while to read as JSON, and again as a document: somebody may be typing meanwhile.
      if (text.length > LONG_TEXT) await new Promise((resume) => setTimeout(resume));
    }
    return {
      input: said.input,
      age: secondsOf(headers.get('age')) ?? 0,
      at: performance.now(),
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

async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) throw new RequestError('too-large', `The answer is larger than ${limit} bytes.`);
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

/** `Retry-After` is a number of seconds or a date (RFC 9110 §10.2.3). */
function waitOf(header: string, now = NaN): number | undefined {
  const wait = header.endsWith(' GMT') ? Date.parse(header) - now : NaN;
  return secondsOf(header) ?? (Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST));
}

function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Math.min(Number(header) * 1_000, LONGEST) : undefined;
}
