import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromRoot } from '../../../../scripts/lib/paths.mjs';
import { differencePicture } from './comparison.js';
import { encode } from './png.js';
import type { Pixels } from './png.js';

/** Where a run leaves what it found. */
export const RESULTS = fromRoot('test-results/pictures');

/** Something about one picture that a person wants to look at. */
export interface Finding {
  readonly story: string;
  readonly name: string;
  readonly text: string;
  /** Which of the pictures lie beside it: there is a difference where there are both. */
  readonly files: readonly string[];
}

/** Writes what was expected, what came and how they differ, and answers with what is to be told of it. */
export function keepPictures(
  story: string,
  name: string,
  { expected, actual }: { expected?: Pixels | undefined; actual: Pixels },
): readonly string[] {
  const pictures = {
    ...(expected && { expected }),
    actual,
    ...(expected && { difference: differencePicture(expected, actual) }),
  };
  mkdirSync(join(RESULTS, story), { recursive: true });
  return Object.entries(pictures).map(([kind, pixels]) => {
    const file = `${story}/${name}.${kind}.png`;
    writeFileSync(join(RESULTS, file), encode(pixels));
    return file;
  });
}

/** Keeps something of a story under a name, for the end of the run. */
export function keep(kind: 'findings' | 'changes', story: string, entries: readonly unknown[]): void {
  if (entries.length === 0) return;
  mkdirSync(join(RESULTS, story), { recursive: true });
  writeFileSync(join(RESULTS, story, `${kind}.json`), JSON.stringify(entries));
}

/** What all stories of the run have kept under a name. */
export function kept(kind: 'findings' | 'changes'): readonly unknown[] {
  if (!existsSync(RESULTS)) return [];
  return readdirSync(RESULTS)
    .map((story) => join(RESULTS, story, `${kind}.json`))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown[]);
}

/** The page that shows all findings of a run. */
export const OVERVIEW = join(RESULTS, 'index.html');
