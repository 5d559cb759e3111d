import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

/** Every package and app of the project: its folder below the root, and its package.json. */
export function workspaces() {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(fromRoot(group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(fromRoot(folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(fromRoot(folder, 'package.json'), 'utf8')),
    }));
}

/** Those that are published. */
export const publicPackages = () => workspaces().filter(({ manifest }) => !manifest.private);

/** Those with a script of that name. */
export const withScript = (script) => workspaces().filter(({ manifest }) => manifest.scripts?.[script]);
