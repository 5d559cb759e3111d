import { cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { main, processIo } from '@trust-widgets/cli';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folderOf = (address) => fileURLToPath(new URL('.', address));

const documents = folderOf(import.meta.resolve('@trust-widgets/superoffice-content/trust.json'));
const embed = folderOf(import.meta.resolve('@trust-widgets/embed/package.json'));

// Until it is published, a release is made anew at each build: beside what may be served meanwhile.
const made = here('node_modules/.cache/dist');
await rm(made, { recursive: true, force: true });
await cp(documents, join(made, 'superoffice'), { recursive: true });
process.exitCode = await main(['host', '--folder', made, '--from', embed], processIo());

if (process.exitCode === 0) {
  await rm(here('dist'), { recursive: true, force: true });
  await rename(made, here('dist'));
}
