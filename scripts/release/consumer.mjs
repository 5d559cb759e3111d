import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, tool } from '../lib/npm.mjs';
import { fromRoot, root } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { must } from './must.mjs';
import { faultsOfFiles, faultsOfManifest } from './published.mjs';

/** What each element shows of consumer/trust.yaml. */
const SHOWN = {
  'status-banner': 'Night of patching',
  'maintenance-calendar': 'Night of patching',
  'agreement-list': 'Terms of use',
  'subprocessor-table': 'Example Hosting AS',
};

/** Somebody installs what was published into an empty folder, and makes two pages with nothing else. */
export async function consume(folder, { packages, registry, browser }, stage) {
  const manifests = new Map(packages.map(({ manifest }) => [manifest.name, manifest]));
  const { version } = manifests.get('@trust-widgets/embed');
  const installed = (...path) => join(folder, 'node_modules', ...path);
  const cli = (...args) => must(...npm(['exec', '--no', '--', 'trust-widgets', ...args]), { cwd: folder });

  await stage('install into an empty folder', async (check) => {
    cpSync(fromRoot('scripts', 'release', 'consumer'), folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    writeFileSync(join(folder, '.npmrc'), registry.scope);
    const wanted = ['elements', 'embed', 'cli'].map((name) => `@trust-widgets/${name}@${version}`);
    await must(...npm(['install', '--no-audit', '--no-fund', '--prefer-offline', ...wanted]), {
      cwd: folder,
    });
    for (const { manifest } of packages) {
      const place = installed(manifest.name);
      await check(`${manifest.name} is what was released`, () => {
        const read = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
        assert.deepEqual(faultsOfManifest(read, manifests), []);
      });
      await check(`${manifest.name} has its files and no others`, () => {
        const files = readdirSync(place, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        assert.deepEqual(faultsOfFiles(place, files, { version: manifest.version, machine: root }), []);
      });
    }
  });

  await stage('imports in Node', async (check) => {
    const { stdout } = await must(process.execPath, ['list-imports.mjs'], { cwd: folder });
    const entries = JSON.parse(stdout);
    for (const { manifest } of packages) {
      const named = entries.some(({ entry }) => entry === manifest.name);
      await check(`${manifest.name} has an entry`, () => assert.ok(named));
    }
    for (const { entry, fault } of entries)
      await check(entry, () => {
        if (fault !== undefined) throw new Problem(fault);
      });
  });

  await stage('command line', async (check) => {
    await check('it says its version', async () => {
      assert.equal((await cli('--version')).stdout.trim(), manifests.get('@trust-widgets/cli').version);
    });
    await check('validate', () => cli('validate', 'trust.yaml'));
    await check('a fault is told, with its line', async () => {
      writeFileSync(join(folder, 'faulty.yaml'), 'version: 1\ndefaultLanguage: 12\n');
      await assert.rejects(cli('validate', 'faulty.yaml'), /faulty\.yaml:2/);
    });
    await cli('build', 'trust.yaml', '--out', 'built');
    await check('build', () => assert.ok(existsSync(join(folder, 'built', 'trust.json'))));
  });

  const document = join(folder, 'built', 'trust.json');
  await stage('a page of files alone', async (check) => {
    const site = join(folder, 'site');
    mkdirSync(site);
    cpSync(document, join(site, 'trust.json'));
    const files = installed('@trust-widgets', 'embed', 'dist', 'files');
    const integrity = JSON.parse(readFileSync(join(files, 'integrity.json'), 'utf8'));
    cpSync(join(files, 'trust-widgets.js'), join(site, 'trust-widgets.js'));
    writeFileSync(join(site, 'index.html'), pageOfFiles(integrity['trust-widgets.js']));
    await browser.visit(site, (page) => shown(page, Object.keys(SHOWN), check));
  });

  await stage('a page of a bundler', async (check) => {
    const site = join(folder, 'bundled');
    mkdirSync(join(site, 'public'));
    cpSync(document, join(site, 'public', 'trust.json'));
    await must(...tool('vite', ['build', site, '--logLevel', 'warn']));
    await browser.visit(join(site, 'dist'), (page) =>
      shown(page, ['agreement-list', 'subprocessor-table'], check),
    );
  });
}

function pageOfFiles(integrity) {
  const tags = Object.keys(SHOWN).map(
    (name) => `<trust-${name} src="/trust.json" now="2026-11-26T12:00:00Z"></trust-${name}>`,
  );
  return `<!doctype html>
<html lang="en">
  <title>Elements of a file</title>
  <script type="module" async src="/trust-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>
  ${tags.join('\n  ')}
</html>
`;
}

async function shown(page, elements, check) {
  for (const name of elements) {
    await check(`<trust-${name}> shows "${SHOWN[name]}"`, () =>
      page.locator(`trust-${name}`).getByText(SHOWN[name]).first().waitFor({ timeout: 20_000 }),
    );
  }
}
