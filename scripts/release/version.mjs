/** `npm run version`: what the changesets ask for, and everything else that says a version in line with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tool } from '../lib/npm.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { Problem, endWith } from '../lib/problem.mjs';
import { run } from '../lib/run.mjs';
import { workspaces } from '../lib/workspaces.mjs';
import { lockWith, moduleWith } from './versions.mjs';

async function version() {
  const { code } = await run(...tool('changeset', ['version'], '@changesets/cli'), { show: true });
  if (code !== 0) throw new Problem('The versions stay as they are: see above.');

  const all = workspaces();
  const { manifest } = all.find(({ folder }) => folder === 'packages/elements');
  rewrite('packages/elements/src/shared/version.ts', (text) => moduleWith(text, manifest.version));
  rewrite('package-lock.json', (text) => lockWith(text, all));
}

function rewrite(path, change) {
  const file = fromRoot(path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

try {
  await version();
} catch (error) {
  endWith(error);
}
