import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  judged,
  NONE,
  ofClosingLine,
  ofExitCode,
  ofNodeTest,
  ofPlaywright,
  ofVitest,
  sum,
} from './counts.mjs';
import { namedByNodeTest, namedByPlaywright, namedByStages, namedByVitest } from './failures.mjs';
import { tool } from './npm.mjs';
import { checkShape } from './package-shape.mjs';
import { fromRoot, root } from './paths.mjs';
import { run } from './run.mjs';
import { CURL, NGINX, TEXT_BROWSER } from './system-tool.mjs';
import { turbo } from './turbo.mjs';
import { publicPackages, withScript } from './workspaces.mjs';

/**
 * What `npm test` runs, in order. Steps of one stage do not disturb each other and run side by side.
 * A step answers with its counts, with the tests that are to be named, with what is to be shown when it fails, and with
 * whether turbo had it in its cache.
 */
export const STAGES = [
  [{ name: 'build', run: buildAll }],
  [
    { name: 'types', run: types },
    { name: 'format', run: (context) => rootCheck('format:check', context) },
  ],
  [
    { name: 'lint', run: (context) => rootCheck('lint', context) },
    { name: 'dead code', run: (context) => rootCheck('deadcode', context) },
    { name: 'package shape', run: packageShape },
    { name: 'scripts', run: scripts },
  ],
  [{ name: 'unit', run: (context) => packageTests('test:unit', context) }],
  [{ name: 'browser', run: (context) => packageTests('test:browser', context), needsBrowser: true }],
  [{ name: 'pictures', run: pictures, needsBrowser: true }],
  [{ name: 'end to end', run: endToEnd, needsBrowser: true, tools: [NGINX, TEXT_BROWSER, CURL] }],
  [{ name: 'release', run: release, needsBrowser: true }],
];

async function buildAll({ env }) {
  return checked(await turbo('build', { env }));
}

/** A script of the root that looks at every file; turbo knows when none has changed. */
async function rootCheck(script, { env }) {
  return checked(await turbo(`//#${script}`, { env }));
}

/** The packages' own projects and those of their tests, which nothing else compiles. */
async function types() {
  const projects = globSync(['{packages,apps}/*/tsconfig*.json', 'e2e/tsconfig.json'], { cwd: root });
  return checked(await run(...tool('tsc', ['-b', ...projects], 'typescript')));
}

function checked({ code, output, tasks = [] }) {
  return { counts: ofExitCode(code), output, cached: allCached(tasks) };
}

async function packageShape() {
  const checks = [];
  for (const { folder } of publicPackages()) checks.push(await checkShape(folder));
  return {
    counts: sum(checks.map(({ code }) => ofExitCode(code))),
    output: checks.map(({ output }) => output).join(''),
  };
}

async function scripts() {
  const { code, output } = await run(process.execPath, [
    '--test',
    '--test-reporter=tap',
    'scripts/**/*.test.mjs',
  ]);
  return { counts: judged(ofNodeTest(output), code), named: namedByNodeTest(output), output };
}

/** The tests of every package that has such a script, counted from the reports that the tests write. */
async function packageTests(script, { env }) {
  const packages = withScript(script).map(({ folder }) => folder);
  for (const file of packages.flatMap((folder) => reportsOf(folder, script))) rmSync(file);

  const { code, output, tasks } = await turbo(script, {
    env,
    ...(script === 'test:browser' && { concurrency: 1 }),
  });
  const counted = packages.map((folder) => {
    const reports = reportsOf(folder, script).map(read);
    return { folder, counts: sum(reports.map(ofVitest)), named: reports.flatMap(namedByVitest) };
  });
  const silent = counted.filter(({ counts }) => counts.passed + counts.failed === 0);
  return {
    counts: judged(sum([...counted.map(({ counts }) => counts), { ...NONE, failed: silent.length }]), code),
    named: [
      ...counted.flatMap(({ named }) => named),
      ...silent.map(({ folder }) => ({ name: folder, reason: `${script} ran no test` })),
    ],
    output,
    cached: allCached(tasks),
  };
}

/** Unit tests write one report; whatever else lies beside it is of a browser. */
function reportsOf(folder, script) {
  const cwd = fromRoot(folder, 'test-results');
  return globSync(script === 'test:unit' ? 'unit.json' : '!(unit).json', { cwd }).map((file) =>
    join(cwd, file),
  );
}

async function endToEnd({ env }) {
  const report = fromRoot('test-results', 'e2e.json');
  rmSync(report, { force: true });
  const { code, output } = await run(
    ...tool(
      'playwright',
      ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
      '@playwright/test',
    ),
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return { ...ofPlaywrightRun(report, code), output };
}

/** The pictures of all stories; turbo knows when nothing that is drawn has changed. */
async function pictures({ env }) {
  const report = fromRoot('apps/storybook/test-results/pictures/report.json');
  rmSync(report, { force: true });
  const { code, output, tasks } = await turbo('test:pictures', { env });
  return { ...ofPlaywrightRun(report, code), output, cached: allCached(tasks) };
}

/** A whole release in a copy of the work tree, which nothing is taken from a cache for. */
async function release({ env }) {
  const { code, output } = await run(process.execPath, ['scripts/release/rehearse.mjs'], { env });
  return { counts: judged(ofClosingLine(output), code), named: namedByStages(output), output };
}

function ofPlaywrightRun(file, code) {
  if (!existsSync(file)) return { counts: judged(NONE, code) };
  const report = read(file);
  return { counts: judged(ofPlaywright(report), code), named: namedByPlaywright(report) };
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

const allCached = (tasks) => tasks.length > 0 && tasks.every(({ cached }) => cached);
