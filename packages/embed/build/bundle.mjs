import { minifyHTMLLiterals } from 'minify-literals';
import { minify } from 'terser';
import { build } from 'vite';

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

/** Smaller by a fiftieth than what the bundler's own minifier leaves, which keeps annotations for bundlers. */
const MINIFIED = {
  module: true,
  ecma: 2022,
  compress: { passes: 3 },
  format: { comments: false, preamble: NOTICE },
};

/**
 * Bundles an entry into one file without imports.
 *
 * @param {string} entry Path of the entry module.
 * @returns {Promise<{ code: string, modules: string[], imports: string[] }>} The file's text, the ids of the modules
 *   in it, and what it imports.
 * @throws Error where it takes more than one file.
 */
export async function bundle(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifiedLiterals()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [chunk, ...stray] = [result].flat().flatMap(({ output }) => output);
  if (stray.length > 0) throw new Error(`${entry} takes more than one file: ${stray[0].fileName}.`);
  const { code } = await minify(chunk.code, MINIFIED);
  return {
    code: `${code}\n`,
    modules: Object.keys(chunk.modules),
    imports: [...chunk.imports, ...chunk.dynamicImports],
  };
}
