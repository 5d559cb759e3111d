import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { requestJson, RequestError, SIZE_LIMIT } from './json-request.js';

afterEach(() => vi.unstubAllGlobals());

let address = 0;
const url = () => `https://example.test/${address++}`;

describe('requests', () => {
  it('SHARED-5: readers of one address share one plain request', async () => {
    const fetch = vi.fn((_url: string, _init?: RequestInit) =>
      Promise.resolve(Response.json({ version: 1 })),
    );
    vi.stubGlobal('fetch', fetch);
    const at = url();
    const [one, two] = [requestJson(at, { maxAge: 60_000 }), requestJson(at, { maxAge: 60_000 })];
    expect((await one.answer).input).toEqual({ version: 1 });
    expect((await two.answer).input).toEqual({ version: 1 });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache', credentials: 'omit' });
    expect(fetch.mock.calls[0]?.[1]).not.toHaveProperty('headers');
  });

  it('SHARED-5: the request ends when its last reader leaves, not before', () => {
    let signal: AbortSignal | null | undefined;
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      signal = init.signal;
      return new Promise<Response>(() => undefined);
    });
    const at = url();
    const [one, two] = [requestJson(at, { maxAge: 60_000 }), requestJson(at, { maxAge: 60_000 })];
    one.leave();
    one.leave();
    expect(signal?.aborted).toBe(false);
    two.leave();
    expect(signal?.aborted).toBe(true);
  });

  it.each([
    ['http', () => Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '90' } }))],
    ['json', () => Promise.resolve(new Response('<html>'))],
    ['network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['too-large', () => Promise.resolve(new Response(new Uint8Array(SIZE_LIMIT + 1)))],
  ])('SHARED-6: %s is a reason, and the next reader asks again', async (reason, answer) => {
    const fetch = vi.fn(answer);
    vi.stubGlobal('fetch', fetch);
    const at = url();
    const error: unknown = await requestJson(at, { maxAge: 60_000 }).answer.catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ reason, ...(reason === 'http' ? { retryAfter: 90_000 } : {}) });
    await requestJson(at, { maxAge: 60_000 }).answer.catch(() => undefined);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  const answering = (body: string, headers: Record<string, string> = {}, status = 200) =>
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers })));

  it('SHARED-17: what an address says again, to the letter, is the very same value, failures in between or not', async () => {
    const at = url();
    answering('{"version":1}');
    const { input } = await requestJson(at, { maxAge: 0 }).answer;
    expect((await requestJson(at, { maxAge: 0 }).answer).input).toBe(input);
    answering('', {}, 500);
    await expect(requestJson(at, { maxAge: 0 }).answer).rejects.toMatchObject({ reason: 'http' });
    answering('{"version":1}');
    expect((await requestJson(at, { maxAge: 0 }).answer).input).toBe(input);
    answering('{"version":2}');
    expect((await requestJson(at, { maxAge: 0 }).answer).input).toEqual({ version: 2 });
  });

  it('SHARED-17: an answer that is no JSON does not stand for the last one, nor an empty one for none', async () => {
    const at = url();
    answering('');
    await expect(requestJson(at, { maxAge: 0 }).answer).rejects.toMatchObject({ reason: 'json' });
    answering('{"version":1}');
    const { input } = await requestJson(at, { maxAge: 0 }).answer;
    answering('{"version":');
    await expect(requestJson(at, { maxAge: 0 }).answer).rejects.toMatchObject({ reason: 'json' });
    answering('{"version":1}');
    expect((await requestJson(at, { maxAge: 0 }).answer).input).toBe(input);
  });

  it('SHARED-5: an address asked for long ago is forgotten, and can be asked for again', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetch);
    const first = url();
    const { input } = await requestJson(first, { maxAge: Infinity }).answer;
    for (let index = 0; index < 60; index++) await requestJson(url(), { maxAge: Infinity }).answer;
    expect((await requestJson(first, { maxAge: Infinity }).answer).input).not.toBe(input);
    expect(fetch).toHaveBeenCalledTimes(62);
  });
});

describe('headers', () => {
  const date = 'Sun, 22 Nov 2026 10:00:00 GMT';
  const TEN = Date.parse('2026-11-22T10:00:00Z');

  async function answer(headers: Record<string, string>, now?: () => number) {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { headers })));
    return requestJson(url(), { maxAge: 0, now }).answer;
  }

  beforeEach(() => void vi.useFakeTimers({ now: TEN }));
  afterEach(() => void vi.useRealTimers());

  it('SHARED-7: the time of the server counts what a cache has kept', async () => {
    expect((await answer({ date, age: '30' })).serverNow).toBe(TEN + 30_000);
  });

  it.each([
    ['30', 30_000],
    ['0', 0],
    ['99999999999999999999', 1e9],
    ['-5', 0],
    ['soon', 0],
    ['1.5', 0],
  ])('SHARED-18: Age "%s" is %d ms', async (age, expected) => {
    expect((await answer({ age })).age).toBe(expected);
  });

  it('SHARED-18: an answer that is shared grows older with its clock', async () => {
    const fetch = vi.fn(() => Promise.resolve(Response.json({}, { headers: { date, age: '30' } })));
    vi.stubGlobal('fetch', fetch);
    const at = url();
    expect(await requestJson(at, { maxAge: 60_000 }).answer).toMatchObject({
      age: 30_000,
      serverNow: TEN + 30_000,
    });
    vi.advanceTimersByTime(45_000);
    expect(await requestJson(at, { maxAge: 60_000 }).answer).toMatchObject({
      age: 75_000,
      serverNow: TEN + 75_000,
    });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  const inTwoMinutes = 'Sun, 22 Nov 2026 10:02:00 GMT';
  it.each([
    ['seconds', '90', {}, 90_000],
    ['a date, by the answer’s own', inTwoMinutes, { date }, 120_000],
    ['a date, by the answer’s own and its age', inTwoMinutes, { date, age: '30' }, 90_000],
    ['a date, by our clock', inTwoMinutes, {}, 60_000],
    ['a date that is over', 'Sun, 22 Nov 2026 09:00:00 GMT', { date }, 0],
    ['a date far away', 'Sun, 22 Nov 2099 10:00:00 GMT', { date }, 1e9],
    ['more seconds than anyone waits', '99999999999999999999', {}, 1e9],
    ['a negative number', '-5', { date }, undefined],
    ['a date in another form', '2026-11-22T10:02:00Z', { date }, undefined],
    ['words', 'in a while GMT', { date }, undefined],
  ])('SHARED-18: Retry-After is %s', async (_, retryAfter, headers, expected) => {
    const { retryAfter: read } = await answer({ 'retry-after': retryAfter, ...headers }, () => TEN + 60_000);
    expect(read).toBe(expected);
  });

  it('SHARED-18: a failure hands its Retry-After out too; a date without any clock is none', async () => {
    const failing = (headers: Record<string, string>) =>
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 429, headers })));
    failing({ 'retry-after': inTwoMinutes, date });
    await expect(requestJson(url(), { maxAge: 0 }).answer).rejects.toMatchObject({ retryAfter: 120_000 });
    failing({ 'retry-after': inTwoMinutes });
    await expect(requestJson(url(), { maxAge: 0 }).answer).rejects.toMatchObject({ retryAfter: undefined });
  });
});
