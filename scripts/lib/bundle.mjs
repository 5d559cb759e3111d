import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';

/** What every browser since the spring of 2024 runs as it is. */
const TARGET = ['chrome123', 'edge123', 'firefox125', 'safari17.5'];

/**
 * Bundles an entry for browsers into one file without imports, as small as it gets: what the bundler's own
 * minifier leaves is smaller by a fiftieth after another, since it keeps annotations for bundlers.
 *
 * @param {string} entry Path of the entry module.
 * @param {{ plugins?: import('vite').Plugin[], preamble?: string }} [options]
 * @returns {Promise<{ code: string, map: object, modules: string[], imports: string[] }>} The file's text, its source map,
 *   the ids of the modules in it, and what it imports.
 * @throws Error where it takes more than one file.
 */
export async function bundle(entry, { plugins = [], preamble } = {}) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: TARGET,
      sourcemap: 'hidden',
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  });
  const [chunk, ...stray] = [result]
    .flat()
    .flatMap(({ output }) => output)
    .filter(({ fileName }) => !fileName.endsWith('.map'));
  if (stray.length > 0) throw new Error(`${entry} takes more than one file: ${stray[0].fileName}.`);
  const { code, map } = await minify(chunk.code, {
    module: true,
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: false, ...(preamble && { preamble }) },
    sourceMap: { content: chunk.map, asObject: true },
  });
  return {
    code: `${code}\n`,
    map,
    modules: Object.keys(chunk.modules),
    imports: [...chunk.imports, ...chunk.dynamicImports],
  };
}

/** @returns {{ raw: number, gzip: number, brotli: number }} Bytes on disk and on the wire. */
export function sizesOf(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}
