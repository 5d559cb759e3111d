const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * The text of a lock file in which every workspace has the version that its package.json says, and asks for that of
 * the others. What is installed stays as it is: npm would go through all of it, and leave out what a registry lags on.
 *
 * @param {string} text
 * @param {{ folder: string, manifest: object }[]} workspaces
 */
export function lockWith(text, workspaces) {
  const lock = JSON.parse(text);
  const names = new Set(workspaces.map(({ manifest }) => manifest.name));
  for (const { folder, manifest } of workspaces) {
    const entry = lock.packages[folder];
    if (entry === undefined) continue;
    entry.version = manifest.version;
    for (const field of DEPENDENCIES) {
      for (const name of Object.keys(entry[field] ?? {})) {
        const range = manifest[field]?.[name];
        if (names.has(name) && range !== undefined) entry[field][name] = range;
      }
    }
  }
  return `${JSON.stringify(lock, null, 2)}\n`;
}

const CONSTANT = /(?<=export const VERSION = ')[^']*(?=';)/;

/** The text of a module that says a version, with this one. */
export function moduleWith(text, version) {
  if (!CONSTANT.test(text)) throw new Error(`There is no line "export const VERSION = '…';" in\n${text}`);
  return text.replace(CONSTANT, version);
}
