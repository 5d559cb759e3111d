import { readFileSync } from 'node:fs';

import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags, built, ELEMENTS, tagOf, TAGS } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-16: several files on one page, and tags that are taken. */

const description = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(description) as { version: string };

/** A file as another release would have it. */
const asRelease = (name: string, release: string) => {
  const code = built(name);
  const said = JSON.stringify(version);
  expect(code.split(said), `${name} says its version once`).toHaveLength(2);
  return code.replace(said, JSON.stringify(release));
};

const others = {
  'other/trust-widgets.js': asRelease('trust-widgets.js', '9.9.9'),
  'other/trust-widgets.classic.js': asRelease('trust-widgets.classic.js', '9.9.9'),
  'other/status-banner.js': asRelease('status-banner.js', '9.9.9'),
};

/** In the order in which they are named, whatever they are. */
const script = (address: string) =>
  address.includes('.classic.')
    ? `<script defer src="${address}"></script>`
    : `<script type="module" src="${address}"></script>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

function together(names: readonly string[], { policy = '', head = '' } = {}): Promise<Visit> {
  return visit(browser, {
    files: others,
    pages: (files) => ({
      '/': {
        body: `<!doctype html><html lang="en"><title>Together</title>${head}
          ${names.map((name) => script(`${files}/${name}`)).join('\n')}
          ${allTags({ src: `${files}/trust.json` })}</html>`,
        headers: policy === '' ? {} : { 'content-security-policy': policy },
      },
    }),
  });
}

const versions = ({ page }: Visit) =>
  page.evaluate(
    (tags) => tags.map((tag) => (customElements.get(tag) as { version?: string } | undefined)?.version),
    TAGS,
  );

const documents = ({ requests }: Visit) => requests.filter((path) => path === '/trust.json').length;

describe('one release', () => {
  it.each([
    ['the same file from two addresses', ['trust-widgets.js', 'trust-widgets.js?2']],
    ['a module and a classic script', ['trust-widgets.js', 'trust-widgets.classic.js']],
    ['a classic script and a module', ['trust-widgets.classic.js', 'trust-widgets.js']],
    ['all four and one of them', ['trust-widgets.js', 'status-banner.js', 'maintenance-calendar.classic.js']],
    ['each in a file of its own', ELEMENTS.map(([name]) => `${name}.js`)],
    ['each in a classic file of its own', ELEMENTS.map(([name]) => `${name}.classic.js`)],
  ])('EMBED-16: %s: all are shown, without a word, and the document is asked for once', async (_, names) => {
    await using seen = await together(names);
    await showsAll(seen.page);
    expect(documents(seen)).toBe(1);
    expect(seen.complaints).toEqual([]);
  });
});

describe('two releases', () => {
  it.each([
    [['trust-widgets.js', 'other/trust-widgets.js']],
    [['other/trust-widgets.classic.js', 'trust-widgets.classic.js']],
    [['other/trust-widgets.js', 'trust-widgets.classic.js', 'trust-widgets.js?2']],
  ])('EMBED-16: of %j one has all tags, and it is said once of each', async (names) => {
    await using seen = await together(names);
    await showsAll(seen.page);
    await expect.poll(() => seen.complaints.length).toBe(TAGS.length);
    // Which one is first to define is up to the page's first paint: one that runs after it does not wait.
    const [kept] = await versions(seen);
    expect(['9.9.9', version]).toContain(kept);
    expect(await versions(seen)).toEqual(TAGS.map(() => kept));
    const refused = kept === version ? '9.9.9' : version;
    expect(seen.complaints.toSorted()).toEqual(
      TAGS.map((tag) => `<${tag}> is defined twice: ${kept} is kept, ${refused} is ignored.`).toSorted(),
    );
    expect(documents(seen)).toBe(1);
  });

  it('EMBED-16: one brings what the other has not, and both read the document that one has asked for', async () => {
    await using seen = await together(['other/status-banner.js', 'trust-widgets.js']);
    await showsAll(seen.page);
    await expect.poll(() => seen.complaints.length).toBe(1);
    const [banner, ...others] = await versions(seen);
    expect(['9.9.9', version]).toContain(banner);
    expect(others).toEqual([version, version, version]);
    expect(documents(seen)).toBe(1);
  });
});

describe('under Trusted Types', () => {
  const policy = "require-trusted-types-for 'script'; trusted-types lit-html";
  const two = ['agreement-list.js', 'subprocessor-table.js'];

  it('EMBED-16: the first file has the policy; the second leaves its tag as it was, and says why once', async () => {
    await using seen = await together(two, { policy });
    await seen.page.locator('trust-agreement-list').getByText('Terms of use').waitFor();
    await expect.poll(() => seen.complaints.join('\n')).toContain('lit-html is not granted');
    const said = seen.complaints.filter((text) => text.includes('lit-html is not granted'));
    expect(said).toHaveLength(1);
    expect(seen.complaints.filter((text) => text.includes('Uncaught'))).toEqual([]);
    expect(await seen.page.locator('trust-subprocessor-table').getByText('Without script').isVisible()).toBe(
      true,
    );
    expect(await versions(seen)).toEqual([undefined, version, undefined, undefined]);
  });

  it.each([[two], [['agreement-list.classic.js', 'subprocessor-table.js']]])(
    "EMBED-16: with 'allow-duplicates' %j work both",
    async (names) => {
      await using seen = await together(names, { policy: `${policy} 'allow-duplicates'` });
      await seen.page.locator('trust-agreement-list').getByText('Terms of use').waitFor();
      await seen.page.locator('trust-subprocessor-table').getByText('Example Hosting').waitFor();
      expect(documents(seen)).toBe(1);
      expect(seen.complaints).toEqual([]);
    },
  );

  it('EMBED-16: one release twice asks for the policy once', async () => {
    await using seen = await together(['trust-widgets.js', 'trust-widgets.classic.js', 'status-banner.js'], {
      policy,
    });
    await showsAll(seen.page);
    expect(seen.complaints).toEqual([]);
  });
});

it.each(['trust-widgets.js', 'trust-widgets.classic.js'])(
  'EMBED-16: a tag that the page has taken is left to it by %s, and the others work',
  async (name) => {
    const head = `<script>
      customElements.define('trust-agreement-list', class extends HTMLElement {
        connectedCallback() { this.title = 'of the page'; }
      });
    </script>`;
    await using seen = await together([name], { head });
    const list = seen.page.locator('trust-agreement-list');
    for (const [other, text] of ELEMENTS)
      if (other !== 'agreement-list')
        await seen.page.locator(`trust-${other}`).getByText(text).first().waitFor();
    expect(await list.getAttribute('title')).toBe('of the page');
    expect(await list.getByText('Without script').isVisible()).toBe(true);
    expect(seen.complaints).toEqual([
      `<trust-agreement-list> is defined twice: of unknown version is kept, ${version} is ignored.`,
    ]);
  },
);

it('EMBED-16: a classic script that runs before the tags are read shows what stands in them', async () => {
  const data = JSON.stringify({
    version: 1,
    defaultLanguage: 'en',
    subprocessors: { entries: [{ id: 'in', legalName: 'Inside', role: 'sub-processor' }] },
  });
  await using seen = await visit(browser, {
    pages: (files) => ({
      '/': `<!doctype html><html lang="en"><head><title>Early</title>
        <script src="${files}/subprocessor-table.classic.js"></script></head><body>
        <trust-subprocessor-table><p>Without script</p><script type="application/json">${data}</script></trust-subprocessor-table>
        ${tagOf('subprocessor-table', { src: `${files}/trust.json` })}</body></html>`,
    }),
  });
  await seen.page.getByText('Inside').waitFor();
  await seen.page.getByText('Example Hosting').waitFor();
  expect(seen.complaints).toEqual([]);
});
