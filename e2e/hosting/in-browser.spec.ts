import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { mergeTests } from '@playwright/test';
import type { Page } from '@playwright/test';

import { watchReports } from '../support/page-reports.js';
import { expect, test as inBrowser } from '../support/test.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { TroubledOrigin } from '../support/troubled-origin.js';
import { IN_BROWSER, test as withEdge } from './edge-test.js';
import { openGate } from './gate.js';
import { DOCUMENT, RELEASE } from './origin-folder.js';
import { hashOf } from './releases.js';

interface Pages {
  /** Serves a page of another origin than the files', under a strict policy, and opens it. */
  openPage(port: number, tag: Embedded): Promise<Page>;
}

interface Embedded {
  /** The script's path. */
  readonly path: string;
  readonly integrity: string;
  readonly document?: string;
}

const OWN = 'What the page has of its own';

const test = mergeTests(inBrowser, withEdge).extend<Pages, { www: TroubledOrigin }>({
  www: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const www = await startTroubledOrigin();
      await use(www);
      await www.close();
    },
    { scope: 'worker' },
  ],
  openPage: async ({ page, www }, use) => {
    await use(async (port, { path, integrity, document = DOCUMENT }) => {
      const files = `http://widgets.localhost:${String(port)}`;
      const how = path.endsWith('.classic.js') ? 'defer' : 'type="module"';
      www.hosts.set('www.localhost', (_request, response) => {
        response
          .writeHead(200, {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': `default-src 'none'; script-src ${files}; connect-src ${files}; require-trusted-types-for 'script'; trusted-types lit-html`,
            // Pages that isolate themselves load nothing of others that does not allow it.
            'Cross-Origin-Embedder-Policy': 'require-corp',
          })
          .end(
            `<!doctype html><html lang="en"><title>Page</title>
            <script ${how} src="${files}${path}" integrity="${integrity}" crossorigin="anonymous"></script>
            <trust-agreement-list src="${files}${document}"><p>${OWN}</p></trust-agreement-list>`,
          );
      });
      await page.goto(`http://www.localhost:${String(www.port)}/page`);
      return page;
    });
    www.reset();
  },
});

const scripts = ['agreement-list.js', 'agreement-list.classic.js'];
const AGREEMENT = /Data Processing Agreement/;

for (const name of scripts) {
  test(`EMBED-2, EMBED-5, EMBED-48: ${name} runs on a page of another origin that pins it, under a strict policy, and reads its document`, async ({
    origin: { port, file },
    page,
    openPage,
  }) => {
    const reports = await watchReports(page);
    const path = `/${RELEASE}/${name}`;
    const answers: (string | null)[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith(name)) answers.push(response.headers()['content-encoding'] ?? null);
    });
    await openPage(port, { path, integrity: hashOf(await file(path)) });
    await expect(page.locator('trust-agreement-list')).toContainText(AGREEMENT);
    await expect(page.getByText(OWN)).toBeHidden();
    expect(await reports()).toEqual({ errors: [], violations: [] });
    // What was compressed beforehand is what was pinned.
    expect(answers).toEqual([expect.stringMatching(/^(br|gzip)$/)]);
  });
}

test.describe('where a byte is another', () => {
  test.use({ tolerated: /integrity/ });

  for (const name of scripts) {
    test(`EMBED-2: ${name} does not run, and the page keeps what it has`, async ({
      origin: { port, folder, file },
      openPage,
      complaints,
    }) => {
      const bytes = await file(`/${RELEASE}/${name}`);
      const path = `/9.0.0/${name}`;
      await mkdir(join(folder, '9.0.0'), { recursive: true });
      await writeFile(join(folder, path), Buffer.concat([bytes, Buffer.from('\n')]));
      const page = await openPage(port, { path, integrity: hashOf(bytes) });
      await expect.poll(() => complaints.join()).toContain('integrity');
      await expect(page.getByText(OWN)).toBeVisible();
      expect(await page.evaluate(() => customElements.get('trust-agreement-list'))).toBe(undefined);
    });
  }
});

test('EMBED-48: a page of another origin reads when a document was made and how long a cache has kept it', async ({
  origin: { port },
  page,
  openPage,
  origin,
}) => {
  const cache = await openGate(port, (headers) => ({ ...headers, age: '47' }));
  const path = `/${RELEASE}/agreement-list.js`;
  await openPage(cache.port, { path, integrity: hashOf(await origin.file(path)) });
  const read = (address: string) =>
    page.evaluate(async (url) => {
      const { headers } = await fetch(url);
      return { age: headers.get('age'), date: headers.get('date'), server: headers.get('server') };
    }, address);
  const { age, date, server } = await read(`http://widgets.localhost:${String(cache.port)}${DOCUMENT}`);
  expect(age).toBe('47');
  expect(Date.parse(date ?? '')).not.toBeNaN();
  // Nothing else is anybody's business.
  expect(server).toBe(null);
  await cache.close();
});

test('EMBED-51: a document whose origin has stopped is shown to those who come later too', async ({
  origin,
  page,
  openPage,
  edge,
}) => {
  const document = edge.old(IN_BROWSER);
  const path = `/${RELEASE}/agreement-list.js`;
  const embedded = { path, integrity: hashOf(await origin.file(path)), document };
  const list = page.locator('trust-agreement-list');
  await openPage(edge.port, embedded);
  await expect(list).toContainText(AGREEMENT);

  await edge.gate.close();
  for (const time of ['first', 'second']) {
    await test.step(time, async () => {
      await page.goto('about:blank');
      await openPage(edge.port, embedded);
      await expect(list).toContainText(AGREEMENT);
    });
  }
});
