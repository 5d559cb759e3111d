import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { builtScript, embedPackage, trustWidgets } from './releases.js';

/** A release that is as it was, the one after it, which was taken back, and the line of both. */
export const RELEASE = '1.0.0';
export const WITHDRAWN = '1.1.0';
export const LINE = '1';

/** The document and what is published beside it. */
export const DOCUMENT = '/superoffice/trust.json';
export const CALENDAR = '/superoffice/maintenance.ics';

/** What lies in the folder and is nobody's business. */
export const PRIVATE = [
  ...['/.git/config', '/superoffice/.htpasswd', '/nginx.conf', '/_headers', '/vercel.json'],
  // Of a command that was ended from outside.
  '/.trust-widgets.lock',
];

/** Lays out a folder by the commands that a host uses: two releases, of which the second was taken back. */
export async function layOutFolder(folder: string): Promise<void> {
  const other = Buffer.from('globalThis.trustBanner = "a script that is quickly compressed";\n'.repeat(99));
  const scripts = {
    'agreement-list.js': await builtScript('agreement-list.js'),
    'agreement-list.classic.js': await builtScript('agreement-list.classic.js'),
    'status-banner.js': other,
    'status-banner.classic.js': other,
  };
  const packages = await mkdtemp(join(tmpdir(), 'releases-'));
  for (const version of [RELEASE, WITHDRAWN]) {
    const from = await embedPackage(packages, version, scripts);
    await trustWidgets(['host', '--folder', folder, '--from', from]);
  }
  await trustWidgets(['withdraw', WITHDRAWN, '--folder', folder, '--reason', 'It is bad']);
  await rm(packages, { recursive: true });

  await cp(fromRoot('packages/superoffice-content/dist'), join(folder, 'superoffice'), { recursive: true });
  for (const path of PRIVATE) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), 'not for readers');
  }
}

/** The names of files and folders in it, however deep. */
export const listed = (folder: string): Promise<string[]> => readdir(folder, { recursive: true });
