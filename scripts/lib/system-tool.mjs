import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/** A web server as hosts have it: tests start it by themselves, as the user who runs them. */
export const NGINX = {
  variable: 'TRUST_WIDGETS_NGINX',
  commands: ['nginx'],
  apt: [['nginx'], ['libnginx-mod-http-brotli-static']],
  service: 'nginx',
  brew: 'nginx',
};

/** A browser without script and style, that prints a page as text. */
export const TEXT_BROWSER = {
  variable: 'TRUST_WIDGETS_TEXT_BROWSER',
  commands: ['w3m', 'lynx'],
  apt: [['w3m']],
  brew: 'w3m',
};

/** What a person asks a server with. */
export const CURL = { variable: 'TRUST_WIDGETS_CURL', commands: ['curl'], apt: [['curl']], brew: 'curl' };

/** Servers lie where the PATH of those who do not manage a machine does not lead. */
const BESIDE_THE_PATH = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];

/** The path of a tool: the one that its variable names, or the first of its commands that is there. */
export function findTool({ variable, commands }, env = process.env) {
  const named = env[variable];
  if (named && existsSync(named)) return named;
  if (named) throw new Problem(`${variable} names ${named}, and there is no such file.`);
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...BESIDE_THE_PATH];
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

/** What to say where a tool cannot be had. */
export const missingTool = ({ variable, commands }) =>
  `There is no ${commands.join(' and no ')} here. Install ${commands[0]}, or name one: ${variable}=/path/to/${commands[0]} npm test`;

/** The path of a tool, installed now where it is missing and can be. */
export async function bringTool(tool, log) {
  const found = findTool(tool);
  if (found) return found;
  log(`No ${tool.commands.join(' or ')} found: installing one`);
  const problem = await install(tool);
  const installed = findTool(tool);
  if (installed) return installed;
  if (problem) log(problem);
  throw new Problem(missingTool(tool));
}

/** The first group of packages is the tool; the others are what it can do without, where they are to be had. */
async function install({ apt: [needed, ...wished], service, brew }) {
  if (process.platform === 'darwin') return byBrew(brew);
  const problem = await installByApt(needed, { service });
  if (problem) return problem;
  for (const packages of wished) await installByApt(packages);
  return undefined;
}

async function byBrew(formula) {
  const brew = findTool({ variable: 'HOMEBREW', commands: ['brew'] }, { PATH: process.env.PATH });
  if (!brew) return 'There is no Homebrew here.';
  const { code, output } = await run(brew, ['install', formula]);
  return code === 0 ? undefined : `brew install ${formula} failed: ${output.trim().split('\n').at(-1)}`;
}
