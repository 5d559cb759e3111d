import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged, ofClosingLine, ofNodeTest, ofPlaywright, ofVitest, sum } from './counts.mjs';

const vitest = (numbers, testResults = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...numbers,
  testResults,
});

test('a vitest report is counted by its tests', () => {
  const report = vitest({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  assert.deepEqual(ofVitest(report), { passed: 7, failed: 2, skipped: 2 });
});

test('a file that breaks before its first test is a failure', () => {
  const report = vitest({ numPassedTests: 3 }, [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}, {}, {}] },
  ]);
  assert.deepEqual(ofVitest(report), { passed: 3, failed: 1, skipped: 0 });
});

test('a Playwright report is counted by its tests and by errors outside of them', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  assert.deepEqual(ofPlaywright({ stats, errors: [{ message: 'a config that breaks' }] }), {
    passed: 6,
    failed: 3,
    skipped: 3,
  });
});

test("the closing lines of Node's test runner are counted", () => {
  const tap =
    'ok 1 - # pass 99 is a name\n1..3\n# tests 6\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n';
  assert.deepEqual(ofNodeTest(tap), { passed: 2, failed: 2, skipped: 2 });
  assert.deepEqual(ofNodeTest('a crash'), { passed: 0, failed: 0, skipped: 0 });
});

test('a step that ends badly without a failed test is one failure, and no more where one is counted', () => {
  assert.equal(judged({ passed: 4, failed: 0, skipped: 0 }, 1).failed, 1);
  assert.equal(judged({ passed: 4, failed: 2, skipped: 0 }, 1).failed, 2);
  assert.equal(judged({ passed: 4, failed: 0, skipped: 0 }, 0).failed, 0);
});

test('a step that ran no test has failed', () => {
  assert.equal(judged({ passed: 0, failed: 0, skipped: 3 }, 0).failed, 1);
});

test('counts add up', () => {
  assert.deepEqual(sum([]), { passed: 0, failed: 0, skipped: 0 });
  assert.deepEqual(
    sum([
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ]),
    {
      passed: 11,
      failed: 22,
      skipped: 33,
    },
  );
});

test('a script of ours is counted by its closing line, and by nothing where it has none', () => {
  assert.deepEqual(ofClosingLine('ok      publish (2 passed, 3.0 s)\n\n12 passed, 3 failed\n'), {
    passed: 12,
    failed: 3,
    skipped: 0,
  });
  assert.deepEqual(judged(ofClosingLine('Broken.'), 1), { passed: 0, failed: 1, skipped: 0 });
});
