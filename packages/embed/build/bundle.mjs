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
      return result && { code: result.code.replaceAll('unsafe_SS', 'unsafeCSS') };
    },
  };
}

const POLICY = /(\w+)\?(\1\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)):void 0/;

/**
 * Has lit make its policy when it first draws. A page grants it once: a second file of ours, whose tags are taken,
 * draws nothing, and is to ask for nothing.
 */
function policyOnDemand() {
  return {
    name: 'policy-on-demand',
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      if (!POLICY.test(code)) throw new Error('lit-html makes its policy in another way than is known here.');
      return code.replace(POLICY, '$1?{createHTML(html){return(this.made??=$2).createHTML(html)}}:void 0');
    },
  };
}

const NOTICE = '/*! trust-widgets, MIT. Licences of what is in it: THIRD-PARTY-LICENSES.txt */';

/** Bundles the entry of a script-tag file; see the bundler that it is made with. */
export async function bundleFile(entry) {
  const bundled = await bundle(entry, { plugins: [minifiedLiterals(), policyOnDemand()], preamble: NOTICE });
  return { ...bundled, code: withFewPrivateProperties(bundled.code) };
}
