import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MINIMUM, carriedNode, isNewEnough } from './node-version.mjs';
import { npm } from './npm.mjs';
import { fromRoot } from './paths.mjs';
import { Problem, endWith } from './problem.mjs';
import { onEnd, run } from './run.mjs';

const folder = fromRoot('scripts', 'node');

/**
 * Runs `main` on a Node that is new enough: this one where it is, else the one that npm carries, in which the script
 * starts again with that Node first on the PATH of everything it runs.
 */
export async function onModernNode(script, main) {
  try {
    if (isNewEnough(process.versions.node)) await main();
    else process.exitCode = await startAgain(await installNode(), fileURLToPath(script));
  } catch (error) {
    endWith(error);
  }
}

/** The path of the newer Node, installed into scripts/node the first time. */
async function installNode() {
  const old = `Node ${process.versions.node} is too old here (${MINIMUM} or newer is needed)`;
  const place = carriedNode(process.platform, process.arch);
  if (!place)
    throw new Problem(
      `${old}, and npm carries none for ${process.platform} ${process.arch}. Please install one.`,
    );

  const node = join(folder, 'node_modules', ...place);
  const wanted = lockedVersion(place[0]);
  if (versionOf(node) !== wanted) {
    console.log(`${old}: npm brings ${wanted} into scripts/node.`);
    const { code, output } = await run(...npm(['ci', '--no-audit', '--no-fund']), { cwd: folder });
    if (code !== 0 || versionOf(node) !== wanted) {
      throw new Problem(`${output}\n${old}, and npm could not bring one that runs. Please install one.`);
    }
  }
  return node;
}

function lockedVersion(name) {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return lock.packages[`node_modules/${name}`].version;
}

function versionOf(node) {
  if (!existsSync(node)) return undefined;
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim().replace(/^v/, '');
}

/** Runs the script again on another Node, and ends with it. */
function startAgain(node, script) {
  process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  onEnd(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
