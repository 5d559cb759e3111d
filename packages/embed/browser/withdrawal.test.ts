import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { headersOf, integrityOf, layoutOf, withRelease } from '../src/hosting/index.js';
import type { Release } from '../src/hosting/index.js';
import { launch } from './launch.js';
import { built, tagOf, trustDocument } from './sample.js';
import { serve } from './serve.js';
import type { Origin } from './serve.js';

/** EMBED-44, in a browser: what pages run of a release that was taken back. */

const NAMES = ['status-banner.js', 'status-banner.classic.js'] as const;
const TAG = 'trust-status-banner';
const SHOWN = 'Night of patching';

const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
const { version: builtVersion } = JSON.parse(manifest) as { version: string };

const BUILT = new Map(NAMES.map((name) => [name as string, built(name)]));

/** A file as a release of this version would have it. */
const codeOf = (version: string, name: string): string =>
  BUILT.get(name)?.replaceAll(JSON.stringify(builtVersion), JSON.stringify(version)) ?? '';

const releaseOf = (version: string): Release => {
  const files = NAMES.map((name) => {
    const code = codeOf(version, name);
    const hash = createHash('sha384').update(code).digest('base64');
    return [name, { bytes: code.length, brotli: code.length, integrity: `sha384-${hash}` }] as const;
  });
  return { version, files: Object.fromEntries(files) };
};

const withdrawn = { on: '2026-11-26', reason: 'It froze pages.' };
const GOOD = ['0.2.0', '0.3.0', '0.3.1'].map(releaseOf).reduce<Release[]>(withRelease, []);
const takenBack = (...versions: string[]): Release[] =>
  GOOD.map((release) => (versions.includes(release.version) ? { ...release, withdrawn } : release));

let browser: Browser;
let origin: Origin;
let releases: readonly Release[] = GOOD;
let document: object = trustDocument;

/** Answers as a host does that serves what the layout says, with the headers of the rules. */
function answer(asked: string) {
  const [path = ''] = asked.split('?', 1);
  const gone = new Set(releases.filter((each) => each.withdrawn).map(({ version }) => version));
  const headers = headersOf(path, gone);
  if (path === '/trust.json') return { body: JSON.stringify(document), type: 'application/json', headers };
  const source = layoutOf(releases).get(path.slice(1));
  if (!source) return undefined;
  const body = 'text' in source ? source.text : codeOf(source.release, source.file);
  return { body, type: 'text/javascript', headers };
}

beforeAll(async () => {
  browser = await launch();
  origin = await serve(answer);
});
afterAll(async () => {
  await browser.close();
  await origin[Symbol.asyncDispose]();
});
beforeEach(() => {
  releases = GOOD;
  document = trustDocument;
  origin.requests.length = 0;
});

interface Reader extends AsyncDisposable {
  readonly page: Page;
  readonly complaints: string[];
  /** The release whose elements the page runs. */
  release(): Promise<string | undefined>;
  /** Whether the page's own HTML is what its reader sees. */
  seesOwnHtml(): Promise<boolean>;
}

/** A page that was made once, with this script, and is opened now. */
async function read(
  { path, integrity, query = '' }: { path: string; integrity?: string | undefined; query?: string },
  context?: BrowserContext,
): Promise<Reader> {
  const loading = path.endsWith('.classic.js') ? 'defer' : 'type="module"';
  const pinned = integrity === undefined ? '' : `integrity="${integrity}"`;
  const body = `<!doctype html><html lang="en"><title>Test</title>
    <script ${loading} src="${origin.url}${path}" ${pinned} crossorigin="anonymous"></script>
    ${tagOf('status-banner', { src: `${origin.url}/trust.json${query}` })}</html>`;
  const site = await serve((asked) =>
    asked === '/' ? { body, type: 'text/html; charset=utf-8' } : undefined,
  );
  const own = context ?? (await browser.newContext());
  const page = await own.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isMissingIcon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isMissingIcon) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(site.url, { waitUntil: 'load' });
  return {
    page,
    complaints,
    release: async () => {
      await page.waitForFunction((tag) => customElements.get(tag) !== undefined, TAG);
      return page.evaluate((tag) => (customElements.get(tag) as { version?: string }).version, TAG);
    },
    seesOwnHtml: () => page.getByText('Without script').isVisible(),
    async [Symbol.asyncDispose]() {
      await (context ? page.close() : own.close());
      await site[Symbol.asyncDispose]();
    },
  };
}

const pinnedBefore = (name: string) => integrityOf(GOOD)[`0.3.1/${name}`];
const ownHash = (name: string) => GOOD.find(({ version }) => version === '0.3.1')?.files[name]?.integrity;

describe.each(NAMES)('EMBED-44: %s', (name) => {
  it('that a page pins with two hashes runs, and is the release before once it was taken back', async () => {
    const script = { path: `/0.3.1/${name}`, integrity: pinnedBefore(name) };
    {
      await using before = await read(script);
      expect(await before.release()).toBe('0.3.1');
    }
    releases = takenBack('0.3.1');
    await using after = await read(script);
    expect(await after.release()).toBe('0.3.0');
    await after.page.getByText(SHOWN).first().waitFor();
    expect(after.complaints).toEqual([]);
  });

  it('that a page pins with one hash is refused once it was taken back, and the page keeps its HTML', async () => {
    const script = { path: `/0.3.1/${name}`, integrity: ownHash(name) };
    {
      await using before = await read(script);
      expect(await before.release()).toBe('0.3.1');
    }
    releases = takenBack('0.3.1');
    await using after = await read(script);
    await expect.poll(() => after.complaints.join('\n')).toContain('integrity');
    expect(await after.seesOwnHtml()).toBe(true);
    expect(await after.page.evaluate((tag) => customElements.get(tag) === undefined, TAG)).toBe(true);
  });

  it.each(['/0.3.1/', '/0.3/', '/'])(
    'that a page has from %s without a hash is the last good one',
    async (folder) => {
      releases = takenBack('0.3.1');
      await using reader = await read({ path: folder + name });
      expect(await reader.release()).toBe('0.3.0');
      await reader.page.getByText(SHOWN).first().waitFor();
      expect(reader.complaints).toEqual([]);
    },
  );

  it('does nothing where no release of its line is left, and the page keeps its HTML without a complaint', async () => {
    releases = takenBack('0.3.0', '0.3.1');
    await using reader = await read({ path: `/0.3.1/${name}` });
    expect(reader.complaints).toEqual([]);
    expect(await reader.seesOwnHtml()).toBe(true);
    await using pinned = await read({ path: `/0.3.1/${name}`, integrity: pinnedBefore(name) });
    await expect.poll(() => pinned.complaints.join('\n')).toContain('integrity');
    expect(await pinned.seesOwnHtml()).toBe(true);
    // Who follows no line is moved to the one before.
    await using newest = await read({ path: `/${name}` });
    expect(await newest.release()).toBe('0.2.0');
  });

  it('that a browser keeps for a year stands down when the document names its release', async () => {
    const script = { path: `/0.3.1/${name}`, integrity: pinnedBefore(name) };
    const context = await browser.newContext();
    {
      await using before = await read(script, context);
      await before.page.getByText(SHOWN).first().waitFor();
    }
    releases = takenBack('0.3.1');
    document = { ...trustDocument, widgets: { withdrawn: ['0.3.1'] } };
    // The document is kept for a minute: another address stands for the time after that.
    await using after = await read({ ...script, query: '?later' }, context);
    expect(await after.release()).toBe('0.3.1');
    await expect.poll(() => after.complaints.join('\n')).toContain('was withdrawn');
    await expect.poll(() => after.seesOwnHtml()).toBe(true);
    const asked = origin.requests.filter((path) => path === script.path);
    expect(asked, 'the script comes from the cache').toHaveLength(1);
    await context.close();
  });
});
