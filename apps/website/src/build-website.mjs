import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { renderFallback } from '@trust-widgets/embed';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { parse } from 'yaml';

import { addresses } from './addresses.mjs';
import { buildEmbed } from './embed/build-embed.mjs';
import { LANGUAGES } from './languages.mjs';
import { missingTexts } from './missing-texts.mjs';
import { renderPage } from './page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FONTS = [
  import.meta.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2'),
  import.meta.resolve('@fontsource-variable/figtree/files/figtree-latin-wght-italic.woff2'),
  import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
];

const readJson = async (address) => JSON.parse(await readFile(new URL(address), 'utf8'));

const STYLES = {
  'tokens.css': import.meta.resolve('@trust-widgets/tokens/tokens.css'),
  'fallback.css': import.meta.resolve('@trust-widgets/embed/fallback.css'),
  'theme.css': import.meta.resolve('@trust-widgets/tokens/themes/superoffice.css'),
};

async function copyAssets(out) {
  const assets = join(out, 'assets');
  await cp(join(ROOT, 'assets'), assets, { recursive: true });
  for (const [name, style] of Object.entries(STYLES)) await cp(new URL(style), join(assets, name));
  await mkdir(join(assets, 'fonts'), { recursive: true });
  for (const font of FONTS) await cp(new URL(font), join(assets, 'fonts', basename(font)));
}

/**
 * Builds the website from its content and the built trust document.
 *
 * @param {object} [options]
 * @param {number} [options.port] The first of the ports that everything is served on.
 * @param {number} options.now Epoch milliseconds, for the fall-back content: it lists what comes next.
 * @param {string} [options.out] Where the files go; what is there is replaced.
 * @throws where a page lacks a text that another has.
 */
export async function buildWebsite({ port = 4600, now, out = join(ROOT, 'dist') }) {
  const document = await readJson(import.meta.resolve('@trust-widgets/superoffice-content/trust.json'));
  const integrity = await readJson(import.meta.resolve('@trust-widgets/embed/integrity.json'));
  const { version } = await readJson(import.meta.resolve('@trust-widgets/embed/package.json'));
  const editions = await Promise.all(
    LANGUAGES.map(async (each) => parse(await readFile(join(ROOT, 'content', `${each}.yaml`), 'utf8'))),
  );
  const missing = missingTexts(editions);
  if (missing.length > 0) throw new Error(`Texts are missing: ${missing.join(', ')}.`);
  await rm(out, { recursive: true, force: true });
  await copyAssets(out);
  for (const content of editions) {
    const file = join(out, content.path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    const html = renderPage({
      content,
      editions,
      document,
      addresses: addresses(port, version),
      integrity: integrity['trust-widgets.js'],
      now,
      renderFallback,
    });
    await writeFile(file, html);
  }
  await buildEmbed({
    editions,
    document,
    addresses: addresses(port, version),
    integrity,
    fallback: (element, language) =>
      renderFallback({ element, input: document, language, now, zones: intlZones }),
    now,
    out,
  });
}
