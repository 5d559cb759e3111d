import { minifyHTMLLiterals } from 'minify-literals';
import { build } from 'vite';

/** The elements' templates and styles, without the white space that they are written with. */
function minifiedLiterals() {
  return {
    name: 'minified-literals',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/(?:elements|tokens)\/dist\/.*\.js$/.test(id) || !/(?:html|svg|css)`/.test(code)) return null;
      return await minifyHTMLLiterals(code, { fileName: id });
    },
  };
}

const NOTICE = '/*! trust-widgets, MIT. Licences of what is in it: THIRD-PARTY-LICENSES.txt */';

/**
 * Bundles an entry into one file without imports.
 *
 * @param {string} entry Path of the entry module.
 * @param {string} name Name of the file, without `.js`.
 * @param {string} folder Where it is written.
 * @returns {Promise<{ modules: string[], imports: string[] }>} The ids of the modules in it, and what it imports.
 * @throws Error where it takes more than one file.
 */
export async function bundle(entry, name, folder) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifiedLiterals()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
      lib: { entry, formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true, codeSplitting: false, postBanner: NOTICE } },
      reportCompressedSize: false,
    },
  });
  const chunks = [result].flat().flatMap(({ output }) => output);
  const [chunk] = chunks;
  const stray = chunks.slice(1).map(({ fileName }) => fileName);
  if (stray.length > 0) throw new Error(`${name}.js is not one file: ${stray.join(', ')} beside it.`);
  return { modules: Object.keys(chunk.modules), imports: [...chunk.imports, ...chunk.dynamicImports] };
}
