import { fileOf, tagOf } from './elements.mjs';
import { startTag } from './markup.mjs';
import { styleKey, styleOf } from './style.mjs';

/**
 * Where everything is.
 *
 * @typedef {object} Site
 * @property {string} scripts Address of the folder with one release of the scripts.
 * @property {Readonly<Record<string, string>>} integrity By file.
 * @property {string} document Address of the document that is read where no other is chosen.
 * @property {Readonly<Record<string, readonly string[]>>} themes Declarations by theme.
 * @property {Readonly<Record<string, string>>} styleHashes Sources of a policy, by `styleKey`.
 */

/** Address of the document that is read. */
export const documentOf = ({ document }, site) => document || site.document;

/**
 * The attributes of an element, in the order in which they are written.
 *
 * @param {string} element
 * @param {import('./options.mjs').Choices} choices
 * @param {Pick<Site, 'document'>} site
 * @returns {Record<string, string>}
 */
export function attributesOf(element, choices, site) {
  const { language, zone, options } = choices;
  return {
    src: documentOf(choices, site),
    ...(language !== 'auto' && { lang: language }),
    ...(zone !== 'auto' && { 'time-zone': zone }),
    ...options[element],
  };
}

function scriptTag({ elements, script }, { scripts, integrity }) {
  const isClassic = script === 'classic';
  const file = `${fileOf(elements)}${isClassic ? '.classic' : ''}.js`;
  const when = isClassic ? { defer: '' } : { type: 'module', async: '' };
  const attributes = {
    ...when,
    src: `${scripts}${file}`,
    integrity: integrity[file],
    crossorigin: 'anonymous',
  };
  return `${startTag('script', attributes)}</script>`;
}

/**
 * The HTML to put into a page.
 *
 * @param {import('./options.mjs').Choices} choices
 * @param {Site} site
 * @param {Readonly<Record<string, string>>} [inside] What stands in an element for readers without script, as HTML.
 */
export function snippetOf(choices, site, inside = {}) {
  const style = styleOf(choices, site.themes);
  const elements = choices.elements.map((element) => {
    const tag = tagOf(element);
    const html = inside[element];
    const content = html === undefined ? '' : `\n${html.trim()}\n`;
    return `${startTag(tag, attributesOf(element, choices, site))}${content}</${tag}>`;
  });
  return [
    scriptTag(choices, site),
    ...(style === undefined ? [] : [`<style>${style}</style>`]),
    ...elements,
    '',
  ].join('\n');
}

/**
 * What the snippet needs of a Content-Security-Policy.
 *
 * @param {import('./options.mjs').Choices} choices
 * @param {Site} site
 */
export function policyOf(choices, site) {
  const data = choices.elements.flatMap((element) => {
    const { src, 'status-src': status } = attributesOf(element, choices, site);
    return status === undefined ? [src] : [src, status];
  });
  const origins = new Set(data.map((address) => new URL(address).origin));
  const hash = site.styleHashes[styleKey(choices)];
  return [
    `script-src ${new URL(site.scripts).origin}`,
    ...(hash === undefined ? [] : [`style-src '${hash}'`]),
    `connect-src ${[...origins].join(' ')}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ].join('; ');
}
