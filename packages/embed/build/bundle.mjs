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

const NOTICE = '/*! trust-widgets, MIT. Licences of what is in it: THIRD-PARTY-LICENSES.txt */';

/** Bundles the entry of a script-tag file; see the bundler that it is made with. */
export async function bundleFile(entry) {
  const bundled = await bundle(entry, { plugins: [minifiedLiterals()], preamble: NOTICE });
  return { ...bundled, code: withFewPrivateProperties(bundled.code) };
}
