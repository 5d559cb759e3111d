import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { built, ELEMENTS, integrity, tagOf } from './sample.js';
import { visit } from './visit.js';
import type { Visit } from './visit.js';

interface PolicyFactory {
  createPolicy(name: string, rules: object): { readonly name: string };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Page {
  /** What the file's address answers with; as it was built unless given. */
  readonly code?: string;
  readonly before?: () => void;
  /** Which policies the page grants. */
  readonly types?: string;
}

/** Opens a page with an element on one origin, under a strict policy, its script and data on another. */
function strict(file: string, elements: readonly string[], page: Page = {}): Promise<Visit> {
  const { code, before, types = 'lit-html' } = page;
  const script = file.includes('.classic.') ? 'defer' : 'type="module"';
  return visit(browser, {
    ...(code !== undefined && { files: { [file]: code } }),
    ...(before && { before }),
    pages: (files) => ({
      '/': {
        body: `<!doctype html><html lang="en"><title>Test</title>
          <script ${script} crossorigin src="${files}/${file}" integrity="${integrity[file] ?? ''}"></script>
          ${elements.map((name) => tagOf(name, { src: `${files}/trust.json` })).join('')}</html>`,
        headers: {
          'content-security-policy': [
            "default-src 'none'",
            `script-src ${files}`,
            `connect-src ${files}`,
            "require-trusted-types-for 'script'",
            `trusted-types ${types}`,
          ].join('; '),
        },
      },
    }),
  });
}

const ALL = ELEMENTS.map(([name]) => name);

describe.each(['js', 'classic.js'])('as %s', (kind) => {
  it.each([...ALL.map((name) => [name, [name]] as const), ['trust-widgets', ALL] as const])(
    'EMBED-5: %s shows its data across origins, under a strict policy',
    async (name, shown) => {
      await using seen = await strict(`${name}.${kind}`, shown);
      for (const [element, text] of ELEMENTS)
        if (shown.includes(element))
          await seen.page.locator(`trust-${element}`).getByText(text).first().waitFor();
      expect(seen.complaints).toEqual([]);
      expect(seen.requests.toSorted(), 'EMBED-6').toEqual([`/${name}.${kind}`, '/trust.json'].toSorted());
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

it.each(['status-banner.js', 'trust-widgets.js', 'trust-widgets.classic.js'])(
  'EMBED-11: what is in %s comes after the first paint of the page',
  async (file) => {
    await using seen = await strict(file, ['status-banner'], { before: noteDefinitions });
    await seen.page.getByText('Night of patching').first().waitFor();
    const { paintedAt, definedAt } = await seen.page.evaluate(() => ({
      paintedAt: performance.getEntriesByType('paint')[0]?.startTime,
      definedAt: (globalThis as { definedAt?: number }).definedAt,
    }));
    expect(paintedAt).toBeGreaterThan(0);
    expect(definedAt).toBeGreaterThan(paintedAt ?? Infinity);
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
    await using seen = await strict(`${element}.js`, [element], { before: paintNothing });
    const isDefined = (tag: string) => customElements.get(tag) !== undefined;
    expect(await seen.page.evaluate(isDefined, `trust-${element}`)).toBe(true);
  },
);

it('EMBED-12: a file whose tags are taken asks for no policy, and says that it is not needed', async () => {
  const before = () => customElements.define('trust-status-banner', class extends HTMLElement {});
  await using seen = await strict('status-banner.js', ['status-banner'], { before });
  await expect
    .poll(() => seen.complaints)
    .toEqual([expect.stringMatching(/<trust-status-banner> is defined twice/)]);
  expect(await seen.page.getByText('Without script').isVisible()).toBe(true);
  // The page grants the name once, and it is still there to be had.
  const grant = () =>
    seen.page.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as { trustedTypes: PolicyFactory };
      return trustedTypes.createPolicy('lit-html', {}).name;
    });
  expect(await grant()).toBe('lit-html');
});

it.each(['status-banner.js', 'status-banner.classic.js'])(
  'EMBED-12: where the page does not grant the policy, it keeps what it had, and %s throws nothing into it',
  async (file) => {
    await using seen = await strict(file, ['status-banner'], { types: "'none'" });
    await expect.poll(() => seen.complaints.join('\n')).toContain('lit-html is not granted');
    expect(seen.complaints.filter((text) => text.includes('Uncaught'))).toEqual([]);
    expect(await seen.page.getByText('Without script').isVisible()).toBe(true);
    expect(seen.requests).toEqual([`/${file}`]);
  },
);

it.each(['agreement-list.js', 'agreement-list.classic.js'])(
  'EMBED-2: %s that was changed does not run, and the page keeps what it had',
  async (file) => {
    await using seen = await strict(file, ['agreement-list'], { code: `${built(file)} ` });
    await expect.poll(() => seen.complaints.join()).toContain('integrity');
    expect(await seen.page.getByText('Without script').isVisible()).toBe(true);
    expect(await seen.page.evaluate(() => customElements.get('trust-agreement-list') === undefined)).toBe(
      true,
    );
    expect(seen.requests).toEqual([`/${file}`]);
  },
);
