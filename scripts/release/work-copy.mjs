import { constants, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { workspaces } from '../lib/workspaces.mjs';
import { must } from './must.mjs';

/** Nobody's own settings matter: neither a signature nor a change of line ends. */
const SETTINGS = {
  'user.name': 'Rehearsal',
  'user.email': 'rehearsal@example.com',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.autocrlf': 'false',
};

/**
 * Copies the work tree as it is, changes that are not committed included, into a folder that is a repository of its own.
 * What npm installed is linked, except for the workspaces: they are those of the copy.
 */
export async function copyWorkTree(into) {
  const { stdout } = await must('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of new Set(stdout.split('\0'))) {
    if (path === '' || !existsSync(fromRoot(path))) continue;
    mkdirSync(join(into, dirname(path)), { recursive: true });
    copyFileSync(fromRoot(path), join(into, path), constants.COPYFILE_FICLONE);
  }

  linkPackages(fromRoot('node_modules'), join(into, 'node_modules'));
  const scope = join(into, 'node_modules', '@trust-widgets');
  mkdirSync(scope);
  for (const { folder, manifest } of workspaces()) {
    link(join(into, folder), join(into, 'node_modules', manifest.name));
    const own = join(folder, 'node_modules');
    if (existsSync(fromRoot(own))) linkPackages(fromRoot(own), join(into, own));
  }
  await makeRepository(into);
}

/** The commands in .bin name packages by relative paths, so those of the copy lead to the copy's workspaces. */
function linkPackages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '.bin')
      cpSync(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true });
    else if (!name.startsWith('.') && name !== '@trust-widgets') link(join(from, name), join(to, name));
  }
}

const link = (target, path) => symlinkSync(target, path, process.platform === 'win32' ? 'junction' : 'dir');

/**
 * A changelog names the commit that brought a changeset: here one that is always the same for the same changesets, so
 * that turbo knows what it has built before.
 */
async function makeRepository(folder) {
  const date = '2026-01-01T00:00:00Z';
  const env = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args) => must('git', args, { cwd: folder, env });
  await git('init', '--quiet', '--initial-branch=main');
  for (const [name, value] of Object.entries(SETTINGS)) await git('config', name, value);
  for (const part of ['.changeset', '.']) {
    await git('add', '--all', part);
    await git('commit', '--quiet', '--no-verify', `--message=${part}`);
  }
}
