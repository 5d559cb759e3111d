import { join, resolve } from 'node:path';

import {
  headersFile,
  headersRules,
  MOST_RULES,
  nginxOrigin,
  vercelConfig,
} from '@trust-widgets/embed/hosting';
import type { HostedFolder as Described } from '@trust-widgets/embed/hosting';

import { FileError } from '../check.js';
import type { Files } from '../files.js';
import type { FolderFault } from './fault.js';

/** What a folder is served by, as `--config` names it. */
export const configurations = ['nginx', '_headers', 'vercel.json'] as const;
export type Configuration = (typeof configurations)[number];

/** The file of each configuration, in the folder that it is for. */
const FILES = {
  nginx: 'nginx.conf',
  _headers: '_headers',
  'vercel.json': 'vercel.json',
} as const satisfies Record<Configuration, string>;

/** By what a file shows that nobody wrote it by hand. */
const NOTICE = '# Written by trust-widgets host: it writes it anew.\n';

/** JSON has no place for a notice: the first rule, of all paths, shows it. */
function firstRule(text: string): string | undefined {
  try {
    const { headers } = JSON.parse(text) as { readonly headers?: readonly unknown[] };
    return JSON.stringify(headers?.[0]);
  } catch {
    return undefined;
  }
}

const OUR_FIRST_RULE = firstRule(vercelConfig({ releases: [], paths: [] }));

const isOurs = (name: Configuration, text: string): boolean =>
  name === 'vercel.json' ? firstRule(text) === OUR_FIRST_RULE : text.startsWith(NOTICE);

/**
 * The text of a configuration, for a folder with these contents.
 *
 * @throws FileError where nginx cannot be told of such a folder.
 */
export function configurationText(
  name: Configuration,
  folder: string,
  described: Described,
  { serverName, listen }: { readonly serverName: string; readonly listen: string },
): string {
  if (name === 'vercel.json') return vercelConfig(described);
  if (name === '_headers') return NOTICE + headersFile(described);
  try {
    return NOTICE + nginxOrigin({ root: resolve(folder), serverName, listen });
  } catch (error) {
    throw error instanceof RangeError ? new FileError(error.message) : error;
  }
}

const NOT_TOLD = 'Caches ask for them anew at each visit';

/** What a configuration cannot say of a folder with these contents. */
export function configurationWarnings(
  name: Configuration,
  path: string,
  described: Described,
): FolderFault[] {
  if (name !== '_headers') return [];
  const { beyond, unnameable } = headersRules(described);
  const warn = (message: string): FolderFault => ({ code: 'rules', path, message });
  return [
    ...(beyond[0] === undefined
      ? []
      : [
          warn(
            `Cloudflare takes ${String(MOST_RULES)} rules, and these are ${String(MOST_RULES + beyond.length)}: ${beyond[0].path} and ${String(beyond.length - 1)} more are left out. ${NOT_TOLD}. Files of one type in a folder of their own need one rule.`,
          ),
        ]),
    ...(unnameable.length === 0
      ? []
      : [
          warn(
            `There are no rules for ${unnameable.map((each) => each.path).join(' ')}: \`*\` and \`:\` stand for something else there. ${NOT_TOLD}. Give them other names.`,
          ),
        ]),
  ];
}

/**
 * Which configurations are to be written: what is asked for, and those in the folder that name releases. nginx finds
 * releases by itself.
 */
export async function wantedConfigurations(
  folder: string,
  asked: readonly Configuration[],
  files: Files,
): Promise<{ wanted: { name: Configuration; file: string }[]; faults: FolderFault[] }> {
  const wanted: { name: Configuration; file: string }[] = [];
  const faults: FolderFault[] = [];
  for (const name of configurations) {
    const file = FILES[name];
    const path = join(folder, file);
    const bytes = await files.read(path);
    const isWanted = asked.includes(name) || (bytes && name !== 'nginx');
    if (!isWanted) continue;
    wanted.push({ name, file });
    if (bytes && !isOurs(name, Buffer.from(bytes).toString('utf8'))) {
      const message =
        'It was written by hand. Move it away, run this again, and put into the new one what was yours.';
      faults.push({ code: 'foreign', path, message });
    }
  }
  return { wanted, faults };
}
