/** `npm run bench`: us and our peers, side by side. `npm run bench -- --help` says what there is. */
import { existsSync } from 'node:fs';
import { installPackages } from './lib/install.mjs';
import { onModernNode } from './lib/modern-node.mjs';
import { npm, tool } from './lib/npm.mjs';
import { fromRoot } from './lib/paths.mjs';
import { Problem } from './lib/problem.mjs';
import { endChildren, onEnd, run } from './lib/run.mjs';

const say = (line) => console.log(line);
const app = fromRoot('apps', 'benchmarks');

async function bench() {
  onEnd(() => {
    endChildren();
    process.exit(130);
  });
  await installPackages(say);
  await installNativePeer();
  await build();

  const main = fromRoot('apps', 'benchmarks', 'dist', 'main.js');
  const { code } = await run(process.execPath, ['--expose-gc', main, ...process.argv.slice(2)], {
    show: true,
  });
  process.exitCode = code;
}

/** Compiles the app and the packages that it measures, and nothing else. */
async function build() {
  const { code, output } = await run(...tool('tsc', ['-b', app], 'typescript'));
  if (code !== 0) throw new Problem(`${output}\nThe benchmarks could not be built: see above.`);
}

/** The peer in native code lies apart: where there is none for this platform, the others are measured without it. */
async function installNativePeer() {
  const folder = fromRoot('apps', 'benchmarks', 'native');
  if (existsSync(fromRoot('apps', 'benchmarks', 'native', 'node_modules', 'rrule-rust'))) return;
  say('Installing the peer in native code (npm ci)');
  const { code, output } = await run(...npm(['ci', '--no-audit', '--no-fund']), { cwd: folder });
  if (code !== 0) say(`${output}\nIt could not be installed; the others are measured without it.`);
}

await onModernNode(import.meta.url, bench);
