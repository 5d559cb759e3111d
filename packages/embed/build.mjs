import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { sizesOf } from '../../scripts/lib/bundle.mjs';
import { bundleFile } from './build/bundle.mjs';
import { faultsOfBundle, integrityOf, sizeTable } from './build/checks.mjs';
import { indexPage } from './build/index-page.mjs';
import { thirdPartyLicences } from './build/licences.mjs';
import { budgets } from './dist/budgets.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('dist/files');

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const files = [];
const faults = [];
const modules = new Set();
for (const [name, budget] of Object.entries(budgets)) {
  const bundled = await bundleFile(here(`src/files/${name}.ts`));
  const bytes = Buffer.from(bundled.code);
  await writeFile(`${folder}/${name}.js`, bytes);
  const sizes = sizesOf(bytes);
  files.push({ name, budget, sizes, integrity: integrityOf(bytes) });
  faults.push(...faultsOfBundle(name, bundled));
  if (sizes.brotli > budget.ceiling * 1024)
    faults.push(`${name}.js is over its ceiling of ${budget.ceiling} KiB.`);
  for (const id of bundled.modules) modules.add(id);
}

const integrity = Object.fromEntries(files.map((file) => [`${file.name}.js`, file.integrity]));
await writeFile(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
await writeFile(`${folder}/index.html`, indexPage(files));
await writeFile(`${folder}/THIRD-PARTY-LICENSES.txt`, thirdPartyLicences(modules));

console.log(sizeTable(files));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
