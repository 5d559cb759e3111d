import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { budgets } from './build/budgets.mjs';
import { bundle } from './build/bundle.mjs';
import { faultsOfBundle, integrityOf, sizesOf, sizeTable } from './build/checks.mjs';
import { thirdPartyLicences } from './build/licences.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('dist/files');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const rows = [];
const faults = [];
const integrity = {};
const modules = new Set();
for (const [name, budget] of Object.entries(budgets)) {
  const result = await bundle(here(`src/files/${name}.ts`), name, folder);
  for (const id of result.modules) modules.add(id);
  const sizes = sizesOf(result.code);
  rows.push({ name, sizes, budget });
  faults.push(...faultsOfBundle(name, result));
  if (sizes.brotli > budget * 1024) faults.push(`${name}.js is over its budget of ${budget} KiB.`);
  integrity[`${name}.js`] = integrityOf(result.code);
}
await writeFile(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, thirdPartyLicences(modules));

console.log(sizeTable(rows));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
