import { luxonZones } from '@trust-widgets/schedule-core';
import type { ZoneProvider } from '@trust-widgets/schedule-core';

import { diskFiles } from '../disk-files.js';
import type { CliIo } from '../io.js';
import { main } from '../main.js';

/** What a run of the command line did. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Files that were written. */
  readonly written: ReadonlyMap<string, string>;
}

/** The zones of this machine, which say that they are of a release. */
export const zonesOf = (release: string | undefined): ZoneProvider => ({
  ...luxonZones,
  version: () => release,
});

/** Runs the command line on files in memory, on a day when its zone data is fresh. */
export async function run(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  world: Partial<CliIo> = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const written = new Map<string, string>();
  const io: CliIo = {
    async readFile(path) {
      const text = files[path];
      if (text === undefined) throw new Error('no such file');
      return new TextEncoder().encode(text);
    },
    async writeFile(path, text) {
      written.set(path, text);
    },
    files: diskFiles,
    out: (text) => (out += text),
    err: (text) => (err += text),
    now: Date.UTC(2026, 10, 22),
    version: '1.2.3',
    zones: zonesOf('2026c'),
    ...world,
  };
  const exitCode = await main(argv, io);
  return { exitCode, out, err, written };
}
