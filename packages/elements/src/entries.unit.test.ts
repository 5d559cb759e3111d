import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

import { documentedElements, packageFile } from './testing/manifest.js';

const PACKAGES = ['schedule-core', 'service-status', 'trust-document', 'tokens', 'elements'];

type Exports = typeof packageFile.exports;

/** The entries of a package that are modules of script, as they are imported. */
function entriesOf(name: string): string[] {
  const path = new URL(`../../${name}/package.json`, import.meta.url);
  const { exports } = JSON.parse(readFileSync(path, 'utf8')) as { readonly exports: Exports };
  return Object.entries(exports)
    .filter(([, target]) => typeof target !== 'string')
    .map(([entry]) => `@trust-widgets/${name}${entry.slice(1)}`);
}

const isDefine = (entry: string) => entry.endsWith('/define.js');
const all = PACKAGES.flatMap(entriesOf);
const silent = all.filter((entry) => !isDefine(entry));
const defining = all.filter(isDefine);

const folder = fileURLToPath(new URL('..', import.meta.url));

/** What a page's script is made of: its text, and the modules in it. */
async function bundled(source: string): Promise<{ readonly code: string; readonly modules: string[] }> {
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? `${folder}/page.js` : undefined),
        load: (id) => (id === `${folder}/page.js` ? source : undefined),
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: 'page' } },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((output) => output.type === 'chunk');
  return {
    code: chunks.map(({ code }) => code.trim()).join(''),
    modules: chunks.flatMap(({ modules }) => Object.keys(modules)),
  };
}

interface Import {
  readonly exported: readonly string[];
  readonly added: readonly string[];
  readonly registered: readonly string[];
}

const imports = new Map<string, Import>();

/** What an entry exports, in a process that has no document; and what it leaves there. */
function imported(entry: string): Import {
  const known = imports.get(entry);
  if (known) return known;
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const exported = Object.keys(await import(${JSON.stringify(entry)}));
    console.log(JSON.stringify({
      exported,
      added: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)),
      registered: ${JSON.stringify(documentedElements.map(({ tagName }) => tagName))}
        .filter((tag) => globalThis.customElements?.get(tag)),
    }));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr).toBe('');
  // It ends by itself: no timer is left that would hold it.
  expect(status).toBe(0);
  const found = JSON.parse(stdout) as Import;
  imports.set(entry, found);
  return found;
}

it('NPM-1: bundlers are told of exactly the entries that do something', () => {
  const effects = Object.entries(packageFile.exports).flatMap(([entry, target]) =>
    typeof target !== 'string' && isDefine(entry) ? [target.default] : [],
  );
  expect(effects).toHaveLength(documentedElements.length + 1);
  expect(packageFile.sideEffects.toSorted()).toEqual(effects.toSorted());
});

describe.each(silent)('%s', { timeout: 120_000 }, (entry) => {
  it('NPM-1: loads in Node, where there is no document, and does nothing', () => {
    const { added, registered } = imported(entry);
    expect(registered).toEqual([]);
    // Lit counts itself, to warn where it is there twice, and brings a registry to where there is none.
    expect(added.filter((name) => !/^(lit\w+|reactiveElementVersions|customElements)$/.test(name))).toEqual(
      [],
    );
  });

  it('NPM-1: is not in a page that does not use it', async () => {
    const { exported } = imported(entry);
    const names = exported.map((name, index) => `${name} as unused${index}`);
    const page = `import { ${names.join(', ')} } from '${entry}'; import '${entry}';`;
    expect((await bundled(page)).code).toBe('');
  });
});

describe.each(defining)('%s', { timeout: 120_000 }, (entry) => {
  it('NPM-2: loads in Node, where there is no page to register for', () => {
    expect(imported(entry).exported).toEqual([]);
  });

  it('NPM-2: is in a page that imports it for its effect', async () => {
    const { code } = await bundled(`import '${entry}';`);
    for (const { tagName } of documentedElements) {
      const isItsOwn = entry.endsWith('elements/define.js') || entry.includes(tagName.replace('trust-', ''));
      expect(code.includes(`\`${tagName}\``) || code.includes(`"${tagName}"`)).toBe(isItsOwn);
    }
  });
});

it.each(documentedElements)(
  'NPM-1: a page that uses $name alone has no other element',
  async ({ name, tagName }) => {
    const { modules } = await bundled(
      `import { ${name} } from '@trust-widgets/elements'; globalThis.used = ${name};`,
    );
    const others = documentedElements.map((other) => other.tagName).filter((other) => other !== tagName);
    const strays = others.filter((other) =>
      modules.some((path) => path.includes(`/${other.replace('trust-', '')}/`)),
    );
    expect(modules.length).toBeGreaterThan(10);
    expect(strays).toEqual([]);
  },
  120_000,
);
