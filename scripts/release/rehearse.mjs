/** `npm run release:rehearse`: a whole release, in a copy of the work tree and on a registry of this machine. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../lib/install.mjs';
import { onModernNode } from '../lib/modern-node.mjs';
import { endChildren, onEnd } from '../lib/run.mjs';

const say = (line) => console.log(line);

async function rehearse() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'trust-widgets-release-'));
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  onEnd(() => {
    endChildren();
    clear();
    process.exit(130);
  });
  try {
    await installPackages(say);
    // Only now are the packages there that the stages need.
    const { counts } = await rehearseIn(folder, await import('./stages.mjs'));
    say(`\n${counts.passed} passed, ${counts.failed} failed`);
    clear();
    // A registry that broke while it started may still listen.
    process.exit(counts.failed > 0 ? 1 : 0);
  } finally {
    clear();
  }
}

async function rehearseIn(folder, { Broken, stages, twoAtATime }) {
  const { bringHeadlessShell } = await import('../lib/headless-shell.mjs');
  const { openBrowser } = await import('./browser.mjs');
  const { consume } = await import('./consumer.mjs');
  const { examples, tryExample } = await import('./examples.mjs');
  const { installRegistry, startRegistry } = await import('./registry.mjs');
  const { build, layOut, packagesIn, publish, version } = await import('./release.mjs');
  const { copyWorkTree } = await import('./work-copy.mjs');

  const place = (name) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const { stage, counts } = stages(say);
  const ends = [];
  try {
    const copy = place('copy');
    await stage('copy of the work tree', () => copyWorkTree(copy));
    await stage('versions and changelogs', (check) => version(copy, check));
    await stage('build', () => build(copy));
    const registry = await stage('registry', async () => {
      await installRegistry();
      return startRegistry(place(`registry-${folder.slice(-6)}`));
    });
    ends.push(() => registry.close());
    await stage('publish', (check) => publish(copy, { packed: join(folder, 'packed'), registry }, check));

    await stage('files for hosts', (check) => layOut(copy, check));

    const browser = await stage('browser', async () => openBrowser(await bringHeadlessShell(say)));
    ends.push(() => browser.close());
    const published = { packages: packagesIn(copy), registry, browser };
    await twoAtATime([
      () => consume(place('consumer'), published, stage),
      ...examples().map((name) => () => tryExample(name, place(name), published, stage)),
    ]);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
  } finally {
    for (const end of ends) await end();
  }
  return { counts: counts() };
}

await onModernNode(import.meta.url, rehearse);
