import MagicString from 'magic-string';
import { minifyHTMLLiterals } from 'minify-literals';

import { bundle } from '../../../scripts/lib/bundle.mjs';
import { withFewPrivateProperties } from './private-properties.mjs';

const OURS = /\/(?:elements|tokens)\/dist\/.*\.js$/;
const HAS_TEMPLATE = /\b(?:html|svg|css)\s*`/;

/** The elements' templates and styles, without the white space and comments that they are written with. */
function minifiedLiterals() {
  return {
    name: 'minified-literals',
    enforce: 'pre',
    async transform(code, id) {
      if (!OURS.test(id) || !HAS_TEMPLATE.test(code)) return null;
      // The minifier leaves files alone that mention unsafeCSS anywhere; its own text is never touched.
      const hidden = code.replaceAll('unsafeCSS', 'unsafe_SS');
      // SVG shapes that lose their slash nest and are not drawn; spaces at the edge of a text belong to it.
      const html = { keepClosingSlash: true, conservativeCollapse: true };
      const result = await minifyHTMLLiterals(hidden, { fileName: id, html });
      return result && { code: result.code.replaceAll('unsafe_SS', 'unsafeCSS'), map: result.map };
    },
  };
}

/** Rewrites the one place of a module that it is sure to have. */
function rewritten(name, module, place, replacement) {
  return {
    name,
    transform(code, id) {
      if (!id.endsWith(module)) return null;
      const text = new MagicString(code).replace(place, replacement);
      if (!text.hasChanged()) throw new Error(`${module} is written in another way than is known here.`);
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/**
 * Has lit make its policy when it first draws. A page grants it once: a second file of ours, whose tags are taken,
 * draws nothing, and is to ask for nothing.
 */
const policyOnDemand = () =>
  rewritten(
    'policy-on-demand',
    '/lit-html/lit-html.js',
    /(\w+)\?(\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)):void 0/,
    '$1?{createHTML(html){return(this.made??=$2).createHTML(html)}}:void 0',
  );

/**
 * Lit gives `Symbol` a name for what decorators say; ours are not decorated. Where a page has frozen what belongs to the
 * language, that would end the file.
 */
const symbolAsItIs = () =>
  rewritten(
    'symbol-as-it-is',
    '/@lit/reactive-element/reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),',
    '',
  );

/** Whoever writes a style that is no literal learns it from lit while the package is built, not from these files. */
const stylesAreLiterals = () =>
  rewritten(
    'styles-are-literals',
    '/@lit/reactive-element/css-tag.js',
    /Error\("Value passed[^}]+?"\)/,
    'Error("css")',
  );

/** A file says which release it is, by its own package's version: it may be newer than that of what is in it. */
const ownVersion = (version) =>
  rewritten(
    'own-version',
    '/elements/dist/shared/version.js',
    /VERSION = '[^']*'/,
    () => `VERSION = ${JSON.stringify(version)}`,
  );

const NOTICE = '/*! trust-widgets, MIT; see THIRD-PARTY-LICENSES.txt */';

/**
 * Bundles the entry of a script-tag file; see the bundler that it is made with.
 *
 * @param {string} entry Path of the entry module.
 * @param {string} version The release that the file belongs to.
 */
export async function bundleFile(entry, version) {
  const plugins = [
    minifiedLiterals(),
    policyOnDemand(),
    symbolAsItIs(),
    stylesAreLiterals(),
    ownVersion(version),
  ];
  const bundled = await bundle(entry, { plugins, preamble: NOTICE });
  return { ...bundled, code: withFewPrivateProperties(bundled.code), unshortened: bundled.code };
}

/** A script that begins with it is UTF-8, whatever the page around it is in. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The same file for templates that know no modules. A module without imports is a strict function that is called once,
 * so both run the same code. Modules are always read as UTF-8; a classic script is read as the page is, which in old
 * templates may be Latin 1, unless its host names a charset.
 */
export function classicOf(code) {
  const body = code.slice(NOTICE.length).trim();
  return `${BYTE_ORDER_MARK}${NOTICE}\n(()=>{"use strict";${body}})();\n`;
}
