import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** A way in which a file lies beside itself, for servers that send it so. */
export interface Compression {
  readonly ending: '.br' | '.gz';
  compress(bytes: Uint8Array): Uint8Array;
  expand(bytes: Uint8Array): Uint8Array;
}

/** As small as can be: a file is compressed once and sent many times. */
const brotli: Compression = {
  ending: '.br',
  compress: (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  expand: brotliDecompressSync,
};

const gzip: Compression = {
  ending: '.gz',
  compress: (bytes) => gzipSync(bytes, { level: 9 }),
  expand: gunzipSync,
};

export const compressions: readonly Compression[] = [brotli, gzip];

export const brotliSize = (bytes: Uint8Array): number => brotli.compress(bytes).length;

/** Whether a compressed file is that of these bytes; whatever else it is, it is not. */
export function isCompressed(bytes: Uint8Array, compressed: Uint8Array, { expand }: Compression): boolean {
  try {
    return Buffer.compare(expand(compressed), bytes) === 0;
  } catch {
    return false;
  }
}
