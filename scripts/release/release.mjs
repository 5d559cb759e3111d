import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, tool } from '../lib/npm.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { publicPackages } from '../lib/workspaces.mjs';
import { must } from './must.mjs';

/** The packages that are published, as they are in a copy of the work tree. */
export function packagesIn(copy) {
  return publicPackages().map(({ folder }) => ({
    folder,
    path: join(copy, folder),
    manifest: JSON.parse(readFileSync(join(copy, folder, 'package.json'), 'utf8')),
  }));
}

const changesetsIn = (copy) => readdirSync(join(copy, '.changeset')).filter((name) => name.endsWith('.md'));

/** Right after a release nothing is left to be released: then everything is, as a patch. */
function bringChangeset(copy) {
  if (changesetsIn(copy).length > 0) return;
  const bumps = packagesIn(copy).map(({ manifest }) => `'${manifest.name}': patch`);
  writeFileSync(
    join(copy, '.changeset', 'rehearsal.md'),
    `---\n${bumps.join('\n')}\n---\n\nNothing is new.\n`,
  );
}

/** What the pull request of the next release would hold. */
export async function version(copy, check) {
  const before = new Map(packagesIn(copy).map(({ manifest }) => [manifest.name, manifest.version]));
  bringChangeset(copy);
  await must(process.execPath, [join(copy, 'scripts', 'release', 'version.mjs')], { cwd: copy });

  const packages = packagesIn(copy);
  const raised = packages.filter(({ manifest }) => manifest.version !== before.get(manifest.name));
  await check('no package is left without a release', () => {
    const unreleased = packages.filter(({ manifest }) => manifest.version === '0.0.0');
    assert.deepEqual(
      unreleased.map(({ folder }) => folder),
      [],
    );
  });
  await check('what is released together has one version', () => {
    assert.equal(new Set(raised.map(({ manifest }) => manifest.version)).size, 1);
  });
  await check('every change is told in the changelog of its package', () => {
    for (const { path, manifest } of raised) {
      assert.ok(changelogOf(path).includes(`\n## ${manifest.version}\n`), manifest.name);
    }
  });
  await check('no changeset is left', () => assert.deepEqual(changesetsIn(copy), []));
  await check('all that says a version is in line: tests of the copy', () =>
    must(process.execPath, ['--test', 'scripts/release/versions.test.mjs'], { cwd: copy }),
  );
  await check('npm installs by the lock file', () =>
    must(...npm(['ci', '--dry-run', '--ignore-scripts', '--prefer-offline']), { cwd: copy }),
  );
}

const changelogOf = (folder) =>
  existsSync(join(folder, 'CHANGELOG.md')) ? readFileSync(join(folder, 'CHANGELOG.md'), 'utf8') : '';

/** Builds what is published; turbo keeps the results with those of the work tree. */
export async function build(copy) {
  const filters = packagesIn(copy).map(({ manifest }) => `--filter=${manifest.name}`);
  await must(...tool('turbo', ['run', 'build', '--ui=stream', '--output-logs=errors-only', ...filters]), {
    cwd: copy,
    env: { TURBO_CACHE_DIR: fromRoot('.turbo', 'cache') },
  });
}

/** The same commands as in the workflow, which plans, packs and publishes in a job each. */
export async function publish(copy, { packed, registry }, check) {
  const env = {
    NPM_CONFIG_USERCONFIG: registry.publisher,
    npm_config_userconfig: registry.publisher,
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'example/trust-widgets',
  };
  await must(process.execPath, [join(copy, 'scripts', 'release', 'name-repository.mjs')], { cwd: copy, env });
  for (const { path, manifest } of packagesIn(copy)) unsigned(path, manifest);

  const changeset = (...args) => must(...tool('changeset', args, '@changesets/cli'), { cwd: copy, env });
  const plan = join(packed, '..', 'plan.json');
  await changeset('publish-plan', '--output', plan);
  await changeset('pack', '--from-publish-plan', plan, '--out-dir', packed);
  await changeset('publish', '--from-pack-dir', packed);
  await check('nothing is left to be published', async () => {
    const { output } = await changeset('publish-plan');
    assert.match(output, /No projects to publish/);
  });
  await check('every release has its tag', async () => {
    const { stdout } = await must('git', ['tag', '--list'], { cwd: copy });
    for (const { manifest } of packagesIn(copy)) {
      assert.ok(stdout.split('\n').includes(`${manifest.name}@${manifest.version}`), manifest.name);
    }
  });
}

/** The files that are attached to a release, for hosts. */
export async function layOut(copy, check) {
  await must(process.execPath, [join(copy, 'scripts', 'release', 'lay-out.mjs')], { cwd: copy });
  const laidOut = join(copy, 'dist', 'release');
  const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
  const { version } = packagesIn(copy).find(({ folder }) => folder === 'packages/embed').manifest;
  const built = read(copy, 'packages', 'embed', 'dist', 'files', 'integrity.json');
  const hosted = read(laidOut, 'integrity.json');
  for (const [name, integrity] of Object.entries(built)) {
    await check(`${name} is hosted under its version`, () =>
      assert.equal(hosted[`${version}/${name}`], integrity),
    );
  }
  await check('they are packed', async () => {
    const { stdout } = await must('tar', ['-tzf', join(laidOut, 'origin.tar.gz')]);
    for (const name of Object.keys(built)) assert.ok(stdout.includes(`./${version}/${name}\n`), name);
  });
}

/** Only a workflow can sign where a package comes from. */
function unsigned(folder, manifest) {
  const { provenance, ...publishConfig } = manifest.publishConfig;
  assert.equal(provenance, true, folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, publishConfig }, null, 2)}\n`);
}
