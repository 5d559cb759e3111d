import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { namedByNodeTest, namedByPlaywright, namedByStages, namedByVitest } from './failures.mjs';

test('of a vitest report the failed tests are named, files that broke, and what passed when run again', () => {
  const passed = { fullName: 'adds', status: 'passed', meta: {} };
  const report = {
    testResults: [
      {
        name: '/home/me/trust/packages/cli/src/a.test.ts',
        status: 'failed',
        assertionResults: [
          passed,
          {
            fullName: 'CLI-1 reads',
            status: 'failed',
            failureMessages: ['\u001b[31mAssertionError: one\u001b[39m\n  at x'],
          },
          { fullName: 'CLI-2 waits', status: 'passed', meta: { passedAtLast: 'Error: too late' } },
        ],
      },
      {
        name: 'packages/cli/src/b.test.ts',
        status: 'failed',
        message: 'cannot be read',
        assertionResults: [],
      },
    ],
  };
  assert.deepEqual(namedByVitest(report), [
    { name: 'packages/cli/src/a.test.ts › CLI-1 reads', reason: 'AssertionError: one' },
    { name: 'packages/cli/src/a.test.ts › CLI-2 waits', reason: 'Error: too late', again: true },
    { name: 'packages/cli/src/b.test.ts', reason: 'cannot be read' },
  ]);
});

test('of a Playwright report tests are named with their file and what they stand in', () => {
  const spec = (title, status, message) => ({
    title,
    tests: [{ status, results: [{ errors: message ? [{ message }] : [] }, { errors: [] }] }],
  });
  const report = {
    errors: [{ message: 'a config that breaks' }],
    suites: [
      {
        title: 'login/form.spec.ts',
        specs: [spec('signs in', 'unexpected', `\n  ${'long '.repeat(100)}`), spec('is there', 'expected')],
        suites: [{ title: 'without script', specs: [spec('signs in', 'flaky', 'Error: later')] }],
      },
    ],
  };
  const [outside, failed, wavered, ...others] = namedByPlaywright(report);
  assert.deepEqual(outside, { name: 'outside of any test', reason: 'a config that breaks' });
  assert.equal(failed.name, 'login/form.spec.ts › signs in');
  assert.match(failed.reason, /^long .{290,} …$/);
  assert.deepEqual(wavered, {
    name: 'login/form.spec.ts › without script › signs in',
    reason: 'Error: later',
    again: true,
  });
  assert.deepEqual(others, []);
});

test("of what Node's test runner writes, the innermost failed tests are named", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'trust-widgets-')), 'some.test.mjs');
  writeFileSync(
    file,
    `import { describe, test } from 'node:test';
     test('fine', () => {});
     describe('outer', () => { test('inner', () => { throw new Error('one is not two'); }); });
     test('two lines', () => { throw new Error('first\\nsecond'); });`,
  );
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  let tap = '';
  try {
    execFileSync(process.execPath, ['--test', '--test-reporter=tap', file], { env, encoding: 'utf8' });
  } catch (error) {
    tap = error.stdout;
  }
  assert.deepEqual(
    namedByNodeTest(tap).map(({ name }) => name),
    ['inner', 'two lines'],
  );
  assert.deepEqual(
    namedByNodeTest(tap).map(({ reason }) => reason),
    ["'one is not two'", 'first'],
  );
});

test('of a script of ours the stages that failed are named with what is first below them', () => {
  const output =
    'ok      build (3 passed, 1.0 s)\nFAILED  publish (2 passed, 3.0 s)\n    cli: Error: gone\n        at x\n';
  assert.deepEqual(namedByStages(output), [{ name: 'publish', reason: 'cli: Error: gone' }]);
});
