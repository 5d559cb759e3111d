import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder of the package that a module belongs to: the nearest above it whose manifest has a name. */
function packageOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && readPackage(folder).name) return folder;
  }
  return undefined;
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The licences of others' code in the bundles, which their terms ask to be passed on.
 *
 * @param {Iterable<string>} modules Ids of the bundled modules.
 * @returns {string} One text, the packages by name.
 * @throws Error where a package has no licence text.
 */
export function thirdPartyLicences(modules) {
  const files = [...modules].filter((id) => id.includes('/node_modules/'));
  const folders = new Set(files.map(packageOf).filter((folder) => folder !== undefined));
  const notices = [...folders].map((folder) => {
    const { name, version, license } = readPackage(folder);
    const text = licenceText(folder);
    if (text === undefined) throw new Error(`${name} is bundled and has no licence text.`);
    return { name, text: `${name} ${version} (${license})\n\n${text}\n` };
  });
  notices.sort((a, b) => (a.name < b.name ? -1 : 1));
  return notices.map(({ text }) => text).join(`\n${'-'.repeat(72)}\n\n`);
}
