import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { main, processIo } from '@trust-widgets/cli';

const folderOf = (address) => fileURLToPath(new URL('.', address));

const out = fileURLToPath(new URL('dist', import.meta.url));
const documents = folderOf(import.meta.resolve('@trust-widgets/superoffice-content/trust.json'));
const embed = folderOf(import.meta.resolve('@trust-widgets/embed/package.json'));

// Until it is published, a release is made anew at each build.
await rm(out, { recursive: true, force: true });
await cp(documents, join(out, 'superoffice'), { recursive: true });
process.exitCode = await main(['host', '--folder', out, '--from', embed], processIo());
