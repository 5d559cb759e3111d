import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { fromRoot } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/**
 * Whether what npm installed (node_modules/.package-lock.json) is what the lock file says.
 * A package that is optional may be absent: it may be for another platform.
 */
export function installedAsLocked(lock, installed) {
  const found = installed.packages;
  const wanted = Object.entries(lock.packages).filter(([path]) => path.includes('node_modules/'));
  const complete = wanted.every(([path, entry]) =>
    path in found ? same(entry, found[path]) : Boolean(entry.optional || entry.devOptional || entry.peer),
  );
  return complete && Object.keys(found).every((path) => path in lock.packages);
}

const same = (one, other) => one.version === other.version && one.integrity === other.integrity;

/** Runs `npm ci` unless the packages are there as locked; true when it ran. */
export async function installPackages(log) {
  const installed = fromRoot('node_modules', '.package-lock.json');
  if (existsSync(installed) && installedAsLocked(read(fromRoot('package-lock.json')), read(installed)))
    return false;

  log('Installing packages (npm ci); the first time this takes a minute or two');
  const { code } = await run(...npm(['ci', '--no-audit', '--no-fund']), { show: true });
  if (code !== 0) throw new Problem('The packages could not be installed: see what npm says above.');
  return true;
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
