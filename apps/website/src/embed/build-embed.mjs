import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { bundle } from '../../../../scripts/lib/bundle.mjs';
import { announcedMoment } from './announced-moment.mjs';
import { ELEMENT_NAMES } from './elements.mjs';
import { pathOf, renderEmbedPage, renderPreview } from './embed-page.mjs';
import { declarationsIn } from './style.mjs';
import { styleHashes } from './style-hashes.mjs';

const CLIENT = fileURLToPath(new URL('client/main.mjs', import.meta.url));

async function readThemes() {
  const read = async (theme) => {
    const css = await readFile(
      new URL(import.meta.resolve(`@trust-widgets/tokens/themes/${theme}.css`)),
      'utf8',
    );
    return [theme, declarationsIn(css)];
  };
  return Object.fromEntries(await Promise.all(['superoffice', 'crm-login'].map(read)));
}

async function write(path, text) {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
}

/**
 * Builds the pages on which others choose what to embed: one in each language, the page in their frame, their
 * script, and what stands in an element for readers without script.
 *
 * @param {object} input
 * @param {any[]} input.editions The content in every language.
 * @param {any} input.document The built trust document.
 * @param {ReturnType<typeof import('../addresses.mjs').addresses>} input.addresses
 * @param {Readonly<Record<string, string>>} input.integrity Of the widgets' scripts, by file.
 * @param {(element: string, language: string) => string} input.fallback HTML for readers without script.
 * @param {number} input.now Epoch milliseconds.
 * @param {string} input.out The website's folder.
 */
export async function buildEmbed({ editions, document, addresses, integrity, fallback, now, out }) {
  const themes = await readThemes();
  const site = {
    scripts: new URL('.', addresses.script).href,
    integrity,
    document: addresses.document,
    themes,
    styleHashes: styleHashes(themes),
  };
  const announced = announcedMoment(document, now);
  for (const content of editions) {
    const page = { content, editions, document, addresses, site, announced };
    await write(join(out, pathOf(content), 'index.html'), renderEmbedPage(page));
    for (const element of ELEMENT_NAMES) {
      await write(
        join(out, 'embed/html', content.language, `${element}.html`),
        fallback(element, content.language),
      );
    }
  }
  const preview = renderPreview({ addresses, integrity: integrity['trust-widgets.js'] });
  await write(join(out, 'embed/preview/index.html'), preview);
  const { code } = await bundle(CLIENT);
  await write(join(out, 'assets/embed.js'), code);
}
