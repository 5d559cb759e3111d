import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const DEBIAN = '/usr/bin/apt-get';

/** Whether programs may be installed without asking for a password. Not being root, sudo is asked, but never for one. */
export const mayInstall = () => asRoot().length > 0 || process.getuid?.() === 0;

let updated;

/**
 * Installs packages of the system where there is apt-get; answers with what went wrong, or undefined.
 * The lists of packages are fetched once, however often this is called.
 *
 * @param service What a package would start by itself, now and whenever the machine starts: it is kept from it.
 */
export async function installByApt(packages, { service } = {}) {
  if (process.platform !== 'linux' || !existsSync(DEBIAN)) return 'There is no apt-get here.';
  updated ??= problemOf('apt-get update', asRoot(), [DEBIAN, 'update']);
  const outdated = await updated;
  if (outdated) return outdated;
  const install = [DEBIAN, 'install', '--yes', '--no-install-recommends', ...packages];
  return problemOf(
    'apt-get install',
    asRoot(),
    service === undefined ? install : ['sh', '-c', WITHOUT_SERVICE, service, ...install],
  );
}

/**
 * $0 is the service, the rest is the command. `policy-rc.d` is what packages ask before they start anything;
 * where the machine has one of its own, that one decides.
 */
const WITHOUT_SERVICE = `
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 130' HUP INT TERM
  printf '#!/bin/sh\\nexit 101\\n' >"$policy" && chmod 755 "$policy"
fi
"$@" && update-rc.d "$0" disable`;

const asRoot = () =>
  process.getuid?.() === 0 || !existsSync('/usr/bin/sudo') ? [] : ['/usr/bin/sudo', '--non-interactive'];

async function problemOf(name, prefix, command) {
  const [first, ...rest] = [...prefix, '/usr/bin/env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  const { code, output } = await run(first, rest);
  return code === 0 ? undefined : `${name} failed: ${reasonIn(output)}`;
}

/** The line of a program's output that says what went wrong. */
export function reasonIn(output) {
  const lines = output.trim().split('\n');
  return (lines.find((line) => /^(E:|error)|failed/i.test(line)) ?? lines.at(-1)).trim();
}
