import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { project } from '../browser/project.js';
import type { CalendarContestant } from './contestants.js';
import { takeApart } from './pages.js';

/** From `src` and from `dist` alike. */
const FOLDER = fileURLToPath(new URL('../../calendars/', import.meta.url));

/** A contestant with all that its page needs. */
export interface BuiltCalendar {
  readonly contestant: CalendarContestant;
  /** Absent of ours, whose page depends on what is asked. */
  readonly body?: string;
  readonly code: string;
  /** Bytes on the wire. */
  readonly brotli: number;
  readonly version?: string;
}

/** The peers stand apart from the project's packages, with a lock file of their own: they are installed when they are measured. */
export async function installCalendars(say: (line: string) => void): Promise<void> {
  const { installedAsLocked, npm, run } = await project.packages();
  const installed = (): boolean => {
    try {
      return installedAsLocked(
        readJson('package-lock.json'),
        readJson(join('node_modules', '.package-lock.json')),
      );
    } catch {
      return false;
    }
  };
  if (installed()) return;
  say('Installing the calendars that ours is measured beside (npm ci)');
  const { code, output } = await run(...npm(['ci', '--no-audit', '--no-fund']), { cwd: FOLDER });
  if (code !== 0) throw new Error(`${output}\nThe calendars could not be installed: see above.`);
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), 'utf8'));

const versionOf = (packageName: string): string =>
  (readJson(join('node_modules', packageName, 'package.json')) as { version: string }).version;

/** The script-tag file as it is published. */
export async function ours(contestant: CalendarContestant): Promise<BuiltCalendar> {
  const { sizesOf } = await project.bundler();
  const code = readFileSync(
    fileURLToPath(import.meta.resolve('@trust-widgets/embed/files/maintenance-calendar.js')),
    'utf8',
  );
  return { contestant, code, brotli: sizesOf(Buffer.from(code)).brotli };
}

/** A page of `calendars/` with its module as one file, made as our own files are. */
export async function built(contestant: CalendarContestant): Promise<BuiltCalendar> {
  const { bundle, sizesOf } = await project.bundler();
  const { id, packageName } = contestant;
  const { body, module } = takeApart(readFileSync(join(FOLDER, `${id}.html`), 'utf8'), `${id}.html`);
  const entry = join(FOLDER, `${id}.js`);
  const { code } = await bundle(entry, {
    plugins: [
      {
        name: 'module-of-page',
        enforce: 'pre',
        resolveId: (source: string) => (source === entry ? entry : undefined),
        load: (source: string) => (source === entry ? module : undefined),
      },
    ],
  });
  return {
    contestant,
    body,
    code,
    brotli: sizesOf(Buffer.from(code)).brotli,
    ...(packageName !== undefined && { version: versionOf(packageName) }),
  };
}
