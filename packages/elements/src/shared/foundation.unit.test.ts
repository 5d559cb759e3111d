import { readFile } from 'node:fs/promises';

import { describe, expect, it, vi } from 'vitest';

import { define } from './define.js';
import type { VersionedElement } from './define.js';
import { localeOf } from './locale.js';
import { VERSION } from './version.js';

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
    ['no-NO', 'nb', 'nb', 'no-NO'],
    ['nn-NO', 'nb', 'nb', 'nn-NO'],
    ['sv-FI', 'sv', 'sv-FI', 'sv-FI'],
    ['ar', 'en', 'en-GB', 'ar'],
    ['not a tag', 'en', 'en-GB', 'en'],
    ['', 'en', 'en-GB', 'en'],
  ])('SHARED-4: lang="%s" speaks %s and formats as %s', (lang, language, tag, requested) => {
    expect(localeOf(lang)).toEqual({ language, tag, requested, direction: 'ltr' });
  });
});
