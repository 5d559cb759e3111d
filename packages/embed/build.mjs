import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { sizesOf } from '../../scripts/lib/bundle.mjs';
import { bundleFile, classicOf } from './build/bundle.mjs';
import { faultsOfBundle, faultsOfSize, integrityOf } from './build/checks.mjs';
import { contentsOf } from './build/contents.mjs';
import { thirdPartyLicences } from './build/licences.mjs';
import { contentsTable, sizeTable } from './build/report.mjs';
import { budgets } from './dist/budgets.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('dist/files');
const { version } = JSON.parse(await readFile(here('package.json'), 'utf8'));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const files = [];
const faults = [];
const contents = {};
const modules = new Set();

async function add(name, code, budget) {
  const bytes = Buffer.from(code);
  await writeFile(`${folder}/${name}`, bytes);
  const sizes = sizesOf(bytes);
  files.push({ name, budget, sizes, integrity: integrityOf(bytes) });
  faults.push(...faultsOfSize(name, sizes, budget));
  return sizes;
}

for (const [name, budget] of Object.entries(budgets)) {
  const bundled = await bundleFile(here(`src/files/${name}.ts`), version);
  faults.push(...faultsOfBundle(name, bundled));
  const sizes = await add(`${name}.js`, bundled.code, budget);
  await add(`${name}.classic.js`, classicOf(bundled.code), budget);
  contents[`${name}.js`] = { ...sizes, parts: contentsOf(bundled, sizes) };
  for (const id of bundled.modules) modules.add(id);
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const integrity = Object.fromEntries(files.map((file) => [file.name, file.integrity]));
await writeFile(`${folder}/integrity.json`, json(integrity));
await writeFile(`${folder}/contents.json`, json(contents));
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, thirdPartyLicences(modules));

console.log(`${sizeTable(files)}\n\n${contentsTable(contents)}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
