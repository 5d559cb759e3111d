import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, tool } from './npm.mjs';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';

/** What must never be published: it points at sources that are not there, or is of use to us alone. */
const UNWANTED = /(\.tsbuildinfo|\.test\.(js|d\.ts)|\.map)$|\/testing\//;

const ATTW = ['--profile', 'esm-only', '--format', 'ascii', '--no-color'];

/** A style sheet is an entry point that has no types. */
function styleSheets(folder) {
  const { exports } = JSON.parse(readFileSync(fromRoot(folder, 'package.json'), 'utf8'));
  const names = Object.keys(exports).filter((name) => name.endsWith('.css'));
  return names.length > 0 ? ['--exclude-entrypoints', ...names] : [];
}

/** Packs a package as npm would publish it, and looks at that: its entry points, its types, and what is in it. */
export async function checkShape(folder) {
  const into = mkdtempSync(join(tmpdir(), 'trust-widgets-'));
  try {
    const packed = await run(...npm(['pack', '--json', '--ignore-scripts', '--pack-destination', into]), {
      cwd: fromRoot(folder),
    });
    if (packed.code !== 0) return { code: packed.code, output: `${folder}\n${packed.output}` };
    const [{ filename, files }] = JSON.parse(packed.stdout);
    const tarball = join(into, filename);

    const checks = await Promise.all([
      run(...tool('publint', ['run', tarball, '--strict'])),
      run(...tool('attw', [tarball, ...ATTW, ...styleSheets(folder)], '@arethetypeswrong/cli')),
    ]);
    const unwanted = files.map(({ path }) => path).filter((path) => UNWANTED.test(path));
    const failed = checks.filter(({ code }) => code !== 0).map(({ output }) => output);
    if (unwanted.length > 0) failed.push(`would publish ${unwanted.join(', ')}\n`);
    return {
      code: failed.length === 0 ? 0 : 1,
      output: failed.map((text) => `${folder}\n${text}\n`).join(''),
    };
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}
