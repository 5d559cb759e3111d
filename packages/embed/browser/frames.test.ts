import type { Browser, Frame } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launch } from './launch.js';
import { allTags } from './sample.js';
import { showsAll, visit } from './visit.js';
import type { Visit } from './visit.js';

/** EMBED-13: in frames, on pages that may do next to nothing, and where storage is refused. */

const NOTHING_ALLOWED = {
  'permissions-policy': 'clipboard-write=(), fullscreen=(), geolocation=(), storage-access=()',
};

const framed = (files: string, file = 'trust-widgets.js') => ({
  body: `<!doctype html><html lang="en"><title>Framed</title>
    <script ${file.includes('.classic.') ? 'defer' : 'type="module"'} src="${files}/${file}"></script>
    ${allTags({ src: `${files}/trust.json`, more: 'dismissible filterable' })}</html>`,
  headers: NOTHING_ALLOWED,
});

const frames = {
  other: 'allow=""',
  opaque: 'allow="" sandbox="allow-scripts"',
  classic: 'allow="" sandbox="allow-scripts"',
  silent: 'sandbox',
  small: 'width="0" height="0" style="border: 0"',
  absent: 'style="display: none"',
};

let browser: Browser;
let open: Visit;
beforeAll(async () => {
  browser = await launch();
  open = await visit(browser, {
    pages: (files, site) => {
      // By another name the same server is another site.
      const elsewhere = site.replace('127.0.0.1', 'localhost');
      const markup = Object.entries(frames).map(
        ([name, attributes]) =>
          `<iframe name="${name}" width="600" height="300" ${attributes} src="${elsewhere}/${name}"></iframe>`,
      );
      const inside = framed(files).body.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return {
        '/': `<!doctype html><html lang="en"><title>Frames</title>${markup.join('')}
          <iframe name="written" width="600" height="300" srcdoc="${inside}"></iframe></html>`,
        ...Object.fromEntries(Object.keys(frames).map((name) => [`/${name}`, framed(files)])),
        '/classic': framed(files, 'trust-widgets.classic.js'),
      };
    },
  });
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await browser.close();
});

const frame = (name: string): Frame => open.page.frame({ name })!;

it.each(['other', 'opaque', 'classic', 'written'])(
  'EMBED-13: in the frame "%s" all is shown',
  async (name) => {
    await showsAll(frame(name));
  },
);

it.each(['other', 'opaque'])(
  'EMBED-13: in the frame "%s" a notice can be hidden, and the table filtered',
  async (name) => {
    const within = frame(name);
    await within.locator('trust-status-banner').getByRole('button').click();
    await within.locator('trust-status-banner').getByText('Night of patching').waitFor({ state: 'hidden' });
    await within.getByRole('searchbox').fill('Hosting');
    await within.locator('trust-subprocessor-table').getByText('Example Mail').waitFor({ state: 'hidden' });
  },
);

it('EMBED-13: a sandbox refuses storage, and is no less of a page', async () => {
  const read = frame('opaque').evaluate(() => localStorage.length);
  await expect(read).rejects.toThrow('sandboxed');
});

it('EMBED-13: in a frame without scripts the page’s own content stands', async () => {
  const texts = frame('silent').getByText('Without script');
  await texts.first().waitFor();
  expect(await texts.count()).toBe(4);
});

it.each(['small', 'absent'])(
  'EMBED-13: a frame that is "%s" at first shows all once it is seen',
  async (name) => {
    const { page } = open;
    await page.locator(`[name=${name}]`).evaluate((element) => {
      element.removeAttribute('style');
      element.setAttribute('width', '600');
      element.setAttribute('height', '300');
    });
    await page.locator(`[name=${name}]`).scrollIntoViewIfNeeded();
    await showsAll(frame(name));
    const base = frame(name).locator('trust-subprocessor-table .base');
    await expect.poll(async () => (await base.boundingBox())!.width).toBeGreaterThan(500);
  },
);

it('EMBED-13: none of it complains', () => {
  // What the browser may say of the frame in which it runs no script.
  const said = open.complaints.filter((text) => !/^Blocked script execution in '[^']*\/silent'/.test(text));
  expect(said).toEqual([]);
});

it.each([
  ['sandboxed by its policy', { 'content-security-policy': 'sandbox allow-scripts' }],
  [
    'sealed from other origins',
    { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'credentialless' },
  ],
])('EMBED-13: a page that is %s shows all', async (_, headers) => {
  await using seen = await visit(browser, {
    pages: (files) => ({ '/': { body: framed(files).body, headers } }),
  });
  await showsAll(seen.page);
  expect(seen.complaints).toEqual([]);
});

it('EMBED-13: a policy that only reports changes nothing', async () => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await using seen = await visit(browser, {
    pages: (files) => ({
      '/': { body: framed(files).body, headers: { 'content-security-policy-report-only': policy } },
    }),
  });
  await showsAll(seen.page);
  // In whatever words the browser reports it.
  expect(seen.complaints.filter((text) => !/report.only/i.test(text))).toEqual([]);
});
