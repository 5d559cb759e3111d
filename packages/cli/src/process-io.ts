import { readFileSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { luxonZones } from '@trust-widgets/schedule-core';

import { diskFiles } from './disk-files.js';
import type { CliIo } from './io.js';
import { SOURCE_BYTES } from './source/limits.js';

/** Reads a file, but never more than shows that it is too large: `/dev/zero` has no end. */
async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(SOURCE_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The real world: files, standard streams, and the clock, which is read once. */
export function processIo(): CliIo {
  return {
    readFile: readBounded,
    async writeFile(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    files: diskFiles,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: Date.now(),
    version: packageVersion(),
    zones: luxonZones,
  };
}
