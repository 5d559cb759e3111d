import { readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

/**
 * The command and arguments that run npm. npm is a Node script, so the Node of this process runs it where npm said
 * where it is (on Windows `npm.cmd` would take the Node beside itself).
 */
export function npm(args) {
  const cli = process.env.npm_execpath ?? '';
  return /npm-cli\.[cm]?js$/.test(cli) ? [process.execPath, [cli, ...args]] : ['npm', args];
}

/** The command and arguments that run a tool out of node_modules, without a shell and on every platform alike. */
export function tool(name, args, packageName = name) {
  const folder = fromRoot('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return [process.execPath, [`${folder}/${typeof bin === 'string' ? bin : bin[name]}`, ...args]];
}
