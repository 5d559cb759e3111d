import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenStages, runStages } from './checks.mjs';
import { Problem } from './problem.mjs';
import { closingLine, namedTests, table } from './report.mjs';

const names = (stages) => stages.flat().map(({ name }) => name);
const quiet = () => {};

test('--only runs the named steps after the build, in the usual order', () => {
  assert.deepEqual(names(chosenStages(['--only', 'unit,lint'])), ['build', 'lint', 'unit']);
  assert.equal(names(chosenStages([])).at(-1), 'release');
  assert.throws(
    () => chosenStages(['--only', 'untit']),
    (error) => error instanceof Problem && /"untit"/.test(error.message),
  );
});

test('a step that breaks is one failure, and the steps after it run', async () => {
  const stages = [
    [{ name: 'build', run: () => Promise.reject(new Error('broken')) }],
    [
      {
        name: 'unit',
        run: () => Promise.resolve({ counts: { passed: 3, failed: 0, skipped: 0 }, output: '' }),
      },
    ],
  ];
  const results = await runStages(stages, {}, quiet);
  assert.equal(closingLine(results), '3 passed, 1 failed');
});

test('a step that needs a browser fails with the reason where there is none', async () => {
  const stages = [[{ name: 'browser', needsBrowser: true, run: () => assert.fail('it is not run') }]];
  const said = [];
  const results = await runStages(stages, { browserProblem: new Problem('no browser here') }, (line) =>
    said.push(line),
  );
  assert.equal(results[0].counts.failed, 1);
  assert.match(said.join('\n'), /no browser here/);
});

test('the table names every step, with its numbers under one another', () => {
  const step = { counts: { passed: 1, failed: 0, skipped: 0 }, seconds: 1.25, cached: false };
  const lines = table([
    { ...step, name: 'types' },
    { ...step, name: 'unit', counts: { passed: 120, failed: 2, skipped: 1 }, cached: true },
  ]).split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[1], /^types +1 +0 +1\.3 s$/);
  assert.match(lines[2], /^unit +120 +2 +1 skipped +1\.3 s +cached$/);
});

test('failed tests are named by their step, and apart from them those that passed when run again', () => {
  const counts = { passed: 1, failed: 1, skipped: 0 };
  const named = [
    { name: 'a.spec.ts › fails', reason: 'expected 1' },
    { name: 'b.spec.ts › wavers', reason: 'too late', again: true },
  ];
  assert.deepEqual(namedTests([{ name: 'unit', counts, named }]), [
    'Failed:\n  unit: a.spec.ts › fails\n      expected 1',
    'Failed first, and passed when run again:\n  unit: b.spec.ts › wavers\n      too late',
  ]);
});

test('a step that failed without a test of a name is named itself, and a long list ends', () => {
  const step = { name: 'lint', counts: { passed: 0, failed: 1, skipped: 0 }, named: [] };
  assert.match(namedTests([step])[0], /^Failed:\n {2}lint: the step itself\n/);
  assert.deepEqual(namedTests([{ ...step, counts: { passed: 1, failed: 0, skipped: 0 } }]), []);
  const many = Array.from({ length: 45 }, (_, at) => ({ name: `test ${at}`, reason: 'no' }));
  assert.match(namedTests([{ ...step, named: many }])[0], /test 39\n {6}no\n {2}and 5 more$/);
});
