import { readFile } from 'node:fs/promises';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { define } from './define.js';
import type { VersionedElement } from './define.js';
import { requestJson, RequestError, SIZE_LIMIT } from './json-request.js';
import { localeOf } from './locale.js';
import { speak } from './strings.js';
import { VERSION } from './version.js';

afterEach(() => vi.unstubAllGlobals());

describe('definition', () => {
  const element = (version: string) => ({ version }) as unknown as VersionedElement;
  const registry = () => {
    const known = new Map<string, CustomElementConstructor>();
    return {
      get: (tag: string) => known.get(tag),
      define: vi.fn((tag: string, c: CustomElementConstructor) => known.set(tag, c)),
    };
  };
  const asRegistry = (fake: ReturnType<typeof registry>) => fake as unknown as CustomElementRegistry;

  it('SHARED-1: the first definition stays; another version is said once, with both names', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const fake = registry();
    define('trust-unit-x', element('1.0.0'), asRegistry(fake));
    define('trust-unit-x', element('1.0.0'), asRegistry(fake));
    expect(warn).not.toHaveBeenCalled();
    define('trust-unit-x', element('2.0.0'), asRegistry(fake));
    define('trust-unit-x', element('2.0.0'), asRegistry(fake));
    expect(fake.define).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls).toEqual([['<trust-unit-x> is defined twice: 1.0.0 is kept, 2.0.0 is ignored.']]);
    warn.mockRestore();
  });

  it('SHARED-1: without a registry, as on a server, nothing happens', () => {
    expect(() => define('trust-unit-y', element('1.0.0'))).not.toThrow();
  });

  it('SHARED-1: the version is that of the package', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(manifest.version);
  });
});

describe('language', () => {
  it.each([
    ['nl-BE', 'nl', 'nl-BE', 'nl-BE'],
    ['en', 'en', 'en-GB', 'en'],
    ['en-US', 'en', 'en-US', 'en-US'],
    ['no', 'nb', 'nb', 'no'],
    ['ar', 'en', 'en-GB', 'ar'],
    ['not a tag', 'en', 'en-GB', 'en'],
    ['', 'en', 'en-GB', 'en'],
  ])('SHARED-4: lang="%s" speaks %s and formats as %s', (lang, language, tag, requested) => {
    expect(localeOf(lang)).toEqual({ language, tag, requested, direction: 'ltr' });
  });

  it('SHARED-4: a table that is missing is the English one, and says so', () => {
    expect(speak({ en: 'word', nl: 'woord' }, 'nl')).toEqual({ strings: 'woord', language: 'nl' });
    expect(speak({ en: 'word', nl: 'woord' }, 'sv')).toEqual({ strings: 'word', language: 'en' });
  });
});

describe('requests', () => {
  let address = 0;
  const url = () => `https://example.test/${address++}`;

  it('SHARED-5: readers of one address share one plain request', async () => {
    const fetch = vi.fn((_url: string, _init?: RequestInit) =>
      Promise.resolve(Response.json({ version: 1 })),
    );
    vi.stubGlobal('fetch', fetch);
    const at = url();
    const [one, two] = [requestJson(at, 60_000), requestJson(at, 60_000)];
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
    const [one, two] = [requestJson(at, 60_000), requestJson(at, 60_000)];
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
    const error: unknown = await requestJson(at, 60_000).answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ reason, ...(reason === 'http' ? { retryAfter: 90_000 } : {}) });
    await requestJson(at, 60_000).answer.catch(() => undefined);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('SHARED-7: the time of the server counts what a cache has kept', async () => {
    const headers = { date: 'Sun, 22 Nov 2026 10:00:00 GMT', age: '30' };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({}, { headers })));
    expect((await requestJson(url(), 0).answer).serverNow).toBe(Date.parse('2026-11-22T10:00:30Z'));
  });
});
