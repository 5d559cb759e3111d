import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Sources, tests, maps to sources that are not there, and what tools leave behind. */
const STRAY = [
  /(?:^|\/)\./,
  /(?<!\.d)\.ts$/,
  /\.(?:map|tgz|log|tsbuildinfo)$/,
  /\.test\./,
  /(?:^|\/)(?:testing|node_modules|test-results)\//,
];

const NEEDED = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];

/**
 * What is wrong with the files of a published package.
 * @param {string} folder where it is installed
 * @param {string[]} files their paths
 * @param {{ version: string, machine: string }} told the release, and a folder of the machine that built it
 */
export function faultsOfFiles(folder, files, { version, machine }) {
  const names = files.map((file) => relative(folder, file).replaceAll('\\', '/'));
  const missing = NEEDED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`);
  const stray = names
    .filter((name) => STRAY.some((pattern) => pattern.test(name)))
    .map((name) => `${name} is stray`);
  const told = files
    .filter((file) => readFileSync(file, 'utf8').includes(machine))
    .map((file) => `${relative(folder, file)} names a folder of the machine that built it`);
  return [...missing, ...stray, ...told, ...faultsOfChangelog(folder, names, version)];
}

/** A changelog is also the text of a release: relative links lead nowhere there. */
function faultsOfChangelog(folder, names, version) {
  if (!names.includes('CHANGELOG.md')) return [];
  const text = readFileSync(`${folder}/CHANGELOG.md`, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => target);
  return [
    ...(text.includes(`\n## ${version}\n`) ? [] : [`CHANGELOG.md does not tell of ${version}`]),
    ...links.map((target) => `CHANGELOG.md links to ${target}`),
  ];
}

/**
 * What is wrong with the package.json of a published package.
 * @param {object} manifest
 * @param {Map<string, { version: string }>} released the release, by name
 */
export function faultsOfManifest(manifest, released) {
  const faults = [];
  const wanted = released.get(manifest.name)?.version;
  if (manifest.version !== wanted) faults.push(`has version ${manifest.version} instead of ${wanted}`);
  if (!manifest.repository?.directory || !manifest.repository.url.startsWith('git+https://'))
    faults.push('names no repository');
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (released.has(name) && range !== released.get(name).version) faults.push(`asks for ${name} ${range}`);
    if (/^(?:file|link|workspace|git|https?):|^\*$/.test(range)) faults.push(`asks for ${name} at ${range}`);
  }
  return faults;
}
