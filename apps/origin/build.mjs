import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUT = fileURLToPath(new URL('dist', import.meta.url));
const folderOf = (specifier) => fileURLToPath(new URL('.', import.meta.resolve(specifier)));
const readJson = async (specifier) =>
  JSON.parse(await readFile(fileURLToPath(import.meta.resolve(specifier)), 'utf8'));

const { version } = await readJson('@trust-widgets/embed/package.json');
const hashes = await readJson('@trust-widgets/embed/integrity.json');
const line = version
  .split('.')
  .slice(0, version.startsWith('0.') ? 2 : 1)
  .join('.');

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const files = folderOf('@trust-widgets/embed/integrity.json');
for (const folder of [version, line, '']) await cp(files, join(OUT, folder), { recursive: true });
await cp(folderOf('@trust-widgets/superoffice-content/trust.json'), join(OUT, 'superoffice'), {
  recursive: true,
});
const integrity = Object.fromEntries(
  Object.entries(hashes).map(([name, hash]) => [`${version}/${name}`, hash]),
);
await writeFile(join(OUT, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
