import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromRoot } from '../../../../scripts/lib/paths.mjs';
import { decode, encode } from './png.js';
import type { Pixels } from './png.js';
import { rounded } from './rounding.js';

const FOLDER = fromRoot('apps/storybook/visual/pictures');

const fileOf = (story: string, name: string): string => join(FOLDER, story, `${name}.png`);

/** The picture that was accepted, if there is one. */
export function accepted(story: string, name: string): Pixels | undefined {
  const file = fileOf(story, name);
  return existsSync(file) ? decode(readFileSync(file)) : undefined;
}

export function accept(story: string, name: string, pixels: Pixels): void {
  mkdirSync(join(FOLDER, story), { recursive: true });
  writeFileSync(fileOf(story, name), encode(rounded(pixels)));
}

export function removePicture(story: string, name: string): void {
  rmSync(fileOf(story, name));
}

export function removeFolder(story: string): void {
  rmSync(join(FOLDER, story), { recursive: true });
}

/** The names of the pictures that a story has, and of whatever else lies there. */
export function namesOf(story: string): readonly string[] {
  const folder = join(FOLDER, story);
  return existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.png$/, '')) : [];
}

/** The stories that have a folder of pictures. */
export function foldersOfStories(): readonly string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const BROWSER = join(FOLDER, 'chromium.txt');

/** The version of Chromium that the pictures were last taken with. */
export const versionTakenWith = (): string =>
  existsSync(BROWSER) ? readFileSync(BROWSER, 'utf8').trim() : 'unknown';

export function rememberVersion(version: string): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(BROWSER, `${version}\n`);
}
