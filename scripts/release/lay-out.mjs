/**
 * `npm run release:origin`: the script files of this release as an origin serves them, in dist/release. The workflow
 * attaches them to the release, for hosts that want files and no npm.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { endWith } from '../lib/problem.mjs';
import { must } from './must.mjs';

async function layOut() {
  const { name, version } = JSON.parse(readFileSync(fromRoot('packages/embed/package.json'), 'utf8'));
  const into = fromRoot('dist', 'release');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });

  const origin = fromRoot('dist', 'origin');
  rmSync(origin, { recursive: true, force: true });
  const { output } = await must(process.execPath, [
    fromRoot('packages/cli/bin/trust-widgets.mjs'),
    ...['host', '--folder', origin],
  ]);
  console.log(output.trim());
  await must('tar', ['-czf', join(into, 'origin.tar.gz'), '-C', origin, '.']);
  copyFileSync(join(origin, 'integrity.json'), join(into, 'integrity.json'));
  writeFileSync(join(into, 'tag.txt'), `${name}@${version}\n`);
}

try {
  await layOut();
} catch (error) {
  endWith(error);
}
