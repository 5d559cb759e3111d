import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../lib/paths.mjs';
import { wrongImport } from './import-direction.mjs';

const core = 'packages/schedule-core/src/engine.ts';
const banner = 'packages/elements/src/status-banner/status-banner.ts';

const refused = [
  ['a core package does not know its users', core, '@trust-widgets/elements'],
  ['a core package has no access to the machine', core, 'node:fs'],
  [
    'the two readers do not know each other',
    'packages/service-status/src/index.ts',
    '@trust-widgets/trust-document',
  ],
  ['nothing imports an app', 'packages/cli/src/main.ts', '@trust-widgets/website'],
  ['nothing reaches into a package by path', 'packages/embed/src/index.ts', '../../elements/src/models.js'],
  ['elements do not import each other', banner, '../agreement-list/agreement-list.js'],
  ['an element does not import the whole', banner, '../define.js'],
  ['a fixture in an element', banner, '../testing/setup.js'],
  ['shared parts know no element', 'packages/elements/src/shared/clock.ts', '../status-banner/define.js'],
  ['luxon comes with its provider alone', 'packages/schedule-core/src/engine.ts', 'luxon'],
  ['ical.js comes with calendar files alone', core, 'ical.js'],
  ['papaparse comes with CSV alone', 'packages/trust-document/src/csv/to-csv.ts', 'papaparse'],
  ['luxon does not come with an entry', banner, '@trust-widgets/schedule-core'],
];

const accepted = [
  ['the engine', banner, '@trust-widgets/schedule-core/engine'],
  ['a shared part', banner, '../shared/clock-controller.js'],
  ['a fixture in a test', banner.replace('.ts', '.test.ts'), '../testing/setup.js'],
  ['a part of the same element', banner, './parts/headline.js'],
  [
    'a part of the same element, from below',
    'packages/elements/src/status-banner/parts/line.ts',
    '../status-banner.strings.js',
  ],
  ['luxon in its provider', 'packages/schedule-core/src/zones/luxon-zone.ts', 'luxon'],
  ['ical.js where files are written', 'packages/schedule-core/src/icalendar/serialize.ts', 'ical.js'],
  ['papaparse where CSV is written', 'packages/trust-document/src/csv/rfc4180.ts', 'papaparse'],
  ['luxon in a test', 'packages/schedule-core/src/zones/zone-clock.test.ts', 'luxon'],
  ['the default entry in the command line', 'packages/cli/src/main.ts', '@trust-widgets/schedule-core'],
  ['an app uses packages', 'apps/website/build.mjs', '@trust-widgets/embed'],
  ['a top-level file of the project', 'packages/cli/vitest.config.ts', '../../vitest.shared.ts'],
];

for (const [what, file, specifier] of refused) {
  test(`refused: ${what}`, () => assert.ok(wrongImport(file, specifier)));
}
for (const [what, file, specifier] of accepted) {
  test(`accepted: ${what}`, () => assert.equal(wrongImport(file, specifier), undefined));
}

/** What the project's own lint says of a source, had it that name; types are not needed for these rules. */
async function lint(source, filePath) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
    ruleFilter: ({ ruleId }) => !ruleId.startsWith('@typescript-eslint/'),
  });
  const [{ messages }] = await eslint.lintText(source, { filePath });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const forms = [
  "import { statusBanner } from '@trust-widgets/elements';\nstatusBanner();",
  "export * from '@trust-widgets/elements';",
  "export { statusBanner } from '@trust-widgets/elements';",
  "export const later = () => import('@trust-widgets/elements');",
  "export type Banner = import('@trust-widgets/elements').Banner;",
];
for (const source of forms) {
  test(`the lint sees ${source.split('\n')[0]}`, async () => {
    assert.deepEqual(await lint(source, core), ['project/import-direction']);
  });
}

test('the lint keeps clocks and chance out of the core and the elements', async () => {
  const said = async (source, file) => lint(`export const x = ${source};`, file);
  const [model, clock] = [
    banner.replace('.ts', '.model.ts'),
    'packages/elements/src/shared/clock-controller.ts',
  ];
  for (const source of ['Date.now()', 'new Date()', 'Date()', 'Math.random()']) {
    for (const file of [core, model, banner])
      assert.deepEqual(await said(source, file), ['no-restricted-syntax'], file);
  }
  assert.deepEqual(await said('new Date(0)', core), []);
  assert.deepEqual(await said('Date.now()', clock), []);
  assert.deepEqual(await said('performance.now()', banner), []);
  assert.ok((await said('performance.now()', model)).includes('no-restricted-syntax'));
});

test('the lint keeps the document and the network out of the core', async () => {
  for (const source of ['document.title', "fetch('/')", 'localStorage.length']) {
    assert.deepEqual(await lint(`export const x = ${source};`, core), ['no-restricted-globals']);
    assert.deepEqual(await lint(`export const x = ${source};`, banner.replace('.ts', '.model.ts')), [
      'no-restricted-globals',
    ]);
  }
});
