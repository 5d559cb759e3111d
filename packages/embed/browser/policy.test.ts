import { readFileSync } from 'node:fs';

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { serve } from './serve.js';
import type { Answer } from './serve.js';

const built = (name: string) => readFileSync(new URL(`../dist/files/${name}`, import.meta.url), 'utf8');
const integrity = JSON.parse(built('integrity.json')) as Record<string, string>;

const trustDocument = {
  version: 1,
  defaultLanguage: 'en',
  agreements: [
    {
      id: 'terms',
      title: 'Terms of use',
      versions: [{ editions: [{ language: 'en', format: 'html', href: '/terms' }] }],
    },
  ],
  subprocessors: {
    entries: [{ id: 'host', legalName: 'Example Hosting', role: 'sub-processor', entity: { country: 'NO' } }],
  },
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [
      {
        id: 'patching',
        kind: 'system',
        title: 'Night of patching',
        announcedAt: '2026-01-01T00:00:00Z',
        start: '2026-11-27T00:00',
        end: '2026-11-27T06:00',
      },
    ],
  },
};

/** Each element, and what its reader must see. */
const elements = [
  ['status-banner', 'Night of patching'],
  ['agreement-list', 'Terms of use'],
  ['subprocessor-table', 'Example Hosting'],
  ['maintenance-calendar', 'Night of patching'],
] as const;

interface PolicyFactory {
  createPolicy(name: string, rules: object): { readonly name: string };
}

interface Visit {
  readonly page: Page;
  /** Reports of the page's policy, and errors. */
  readonly complaints: string[];
  /** What was asked of the files' origin. */
  readonly requests: readonly string[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens a page with an element on one origin, under a strict policy, its script and data on another. */
async function visit(
  file: string,
  element: string,
  code: string,
  check: (visit: Visit) => Promise<void>,
  { before = () => undefined, types = 'lit-html' }: { before?: () => void; types?: string } = {},
) {
  const open: Answer['headers'] = { 'access-control-allow-origin': '*' };
  await using files = await serve((path) => {
    if (path === `/${file}`) return { body: code, type: 'text/javascript', headers: open };
    if (path === '/trust.json')
      return { body: JSON.stringify(trustDocument), type: 'application/json', headers: open };
    return undefined;
  });
  const policy = [
    "default-src 'none'",
    `script-src ${files.url}`,
    `connect-src ${files.url}`,
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');
  const body = `<!doctype html><html lang="en"><title>Test</title>
    <script type="module" crossorigin src="${files.url}/${file}" integrity="${integrity[file] ?? ''}"></script>
    <trust-${element} src="${files.url}/trust.json" now="2026-11-26T12:00:00Z"><p>Without script</p></trust-${element}></html>`;
  await using site = await serve((path) =>
    path === '/'
      ? { body, type: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy } }
      : undefined,
  );
  const page = await browser.newPage();
  await page.addInitScript(before);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  try {
    await page.goto(site.url, { waitUntil: 'load' });
    await check({ page, complaints, requests: files.requests });
  } finally {
    await page.close();
  }
}

describe.each(elements)('%s', (element, shown) => {
  it.each([`${element}.js`, 'trust-widgets.js'])(
    'EMBED-5: %s shows its data across origins, under a strict policy',
    async (file) => {
      await visit(file, element, built(file), async ({ page, complaints, requests }) => {
        await page.locator(`trust-${element}`).getByText(shown).first().waitFor();
        expect(complaints).toEqual([]);
        expect([...requests].sort(), 'EMBED-6').toEqual([`/${file}`, '/trust.json'].sort());
      });
    },
  );
});

/** Notes when an element is defined, before anything of the page runs. */
const noteDefinitions = () => {
  const { define } = customElements;
  Object.assign(globalThis, { definedAt: undefined });
  customElements.define = (...definition) => {
    Object.assign(globalThis, { definedAt: performance.now() });
    define.apply(customElements, definition);
  };
};

it.each(['status-banner.js', 'trust-widgets.js'])(
  'EMBED-11: what is in %s comes after the first paint of the page',
  async (file) => {
    const [element, shown] = elements.find(([name]) => file === `${name}.js`) ?? elements[0];
    await visit(
      file,
      element,
      built(file),
      async ({ page }) => {
        await page.locator(`trust-${element}`).getByText(shown).first().waitFor();
        const { paintedAt, definedAt } = await page.evaluate(() => ({
          paintedAt: performance.getEntriesByType('paint')[0]?.startTime,
          definedAt: (globalThis as { definedAt?: number }).definedAt,
        }));
        expect(paintedAt).toBeGreaterThan(0);
        expect(definedAt).toBeGreaterThan(paintedAt ?? Infinity);
      },
      { before: noteDefinitions },
    );
  },
);

/** Nothing is painted on the page, as far as its scripts can tell. */
const paintNothing = () => {
  globalThis.requestAnimationFrame = () => 0;
  performance.getEntriesByType = () => [];
};

it.each(['maintenance-calendar', 'subprocessor-table', 'agreement-list'])(
  'EMBED-11: the file of the %s defines it at once',
  async (element) => {
    const file = `${element}.js`;
    const check = async ({ page }: Visit) => {
      const isDefined = (tag: string) => customElements.get(tag) !== undefined;
      expect(await page.evaluate(isDefined, `trust-${element}`)).toBe(true);
    };
    await visit(file, element, built(file), check, { before: paintNothing });
  },
);

it('EMBED-12: a file whose tags are taken asks for no policy, and says that it is not needed', async () => {
  const file = 'status-banner.js';
  const code = built(file);
  await visit(
    file,
    'status-banner',
    code,
    async ({ page, complaints }) => {
      await expect
        .poll(() => complaints)
        .toEqual([expect.stringMatching(/<trust-status-banner> is defined twice/)]);
      expect(await page.getByText('Without script').isVisible()).toBe(true);
      // The page grants the name once, and it is still there to be had.
      const grant = () =>
        page.evaluate(() => {
          const { trustedTypes } = globalThis as unknown as { trustedTypes: PolicyFactory };
          return trustedTypes.createPolicy('lit-html', {}).name;
        });
      expect(await grant()).toBe('lit-html');
    },
    { before: () => customElements.define('trust-status-banner', class extends HTMLElement {}) },
  );
});

it('EMBED-12: where the page does not grant the policy, it keeps what it had, and nothing is thrown into it', async () => {
  const file = 'status-banner.js';
  const check = async ({ page, complaints, requests }: Visit) => {
    await expect.poll(() => complaints.join('\n')).toContain('lit-html is not granted');
    expect(complaints.filter((text) => text.includes('Uncaught'))).toEqual([]);
    expect(await page.getByText('Without script').isVisible()).toBe(true);
    expect(requests).toEqual([`/${file}`]);
  };
  await visit(file, 'status-banner', built(file), check, { types: "'none'" });
});

it('EMBED-2: a file that was changed does not run, and the page keeps what it had', async () => {
  const file = 'agreement-list.js';
  await visit(file, 'agreement-list', `${built(file)} `, async ({ page, complaints, requests }) => {
    await expect.poll(() => complaints.join()).toContain('integrity');
    expect(await page.getByText('Without script').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('trust-agreement-list') === undefined)).toBe(true);
    expect(requests).toEqual([`/${file}`]);
  });
});
