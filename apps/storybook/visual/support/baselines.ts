import { createHash } from 'node:crypto';
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

export function accept(story: string, name: string, capture: Buffer): void {
  mkdirSync(join(FOLDER, story), { recursive: true });
  const picture = encode(rounded(decode(capture)));
  writeFileSync(fileOf(story, name), picture);
  writeCaptures(story, {
    ...capturesOf(story),
    [name]: { capture: hashOf(capture), picture: hashOf(picture) },
  });
}

export function removePicture(story: string, name: string): void {
  rmSync(fileOf(story, name));
  const { [name]: _, ...others } = capturesOf(story);
  writeCaptures(story, others);
}

/**
 * Is this, byte for byte, the capture that was accepted? Then there is nothing to compare, which saves most of the
 * time; where it is not, as under another version of the browser, the pictures are compared.
 */
export function isAsCaptured(story: string, name: string, capture: Buffer): boolean {
  const known = capturesOf(story)[name];
  const file = fileOf(story, name);
  return (
    known?.capture === hashOf(capture) && existsSync(file) && known.picture === hashOf(readFileSync(file))
  );
}

const CAPTURES = 'captures.json';

/** What the browser gave, and what was written of it: both are looked at, since files are merged one by one. */
interface Capture {
  readonly capture: string;
  readonly picture: string;
}

const hashOf = (file: Buffer): string => createHash('sha256').update(file).digest('base64url').slice(0, 22);

function capturesOf(story: string): Readonly<Record<string, Capture>> {
  const file = join(FOLDER, story, CAPTURES);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Capture>) : {};
}

function writeCaptures(story: string, captures: Readonly<Record<string, Capture>>): void {
  const inOrder = Object.fromEntries(
    Object.entries(captures).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(join(FOLDER, story, CAPTURES), `${JSON.stringify(inOrder, null, 2)}\n`);
}

export function removeFolder(story: string): void {
  rmSync(join(FOLDER, story), { recursive: true });
}

/** The names of the pictures that a story has, and of whatever else lies there. */
export function namesOf(story: string): readonly string[] {
  const folder = join(FOLDER, story);
  return existsSync(folder)
    ? readdirSync(folder).flatMap((file) => (file === CAPTURES ? [] : [file.replace(/\.png$/, '')]))
    : [];
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
