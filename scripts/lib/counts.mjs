/** How many passed, failed and were skipped: of one tool, or of many tests. */

export const NONE = { passed: 0, failed: 0, skipped: 0 };

export function sum(counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    NONE,
  );
}

/** A tool that checks one thing: its exit code says it all. */
export const ofExitCode = (code) => (code === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 });

/** vitest's JSON report. A file that broke before its first test counts as one failure. */
export function ofVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's JSON report. An error outside of any test counts as one failure. */
export function ofPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** The closing lines of Node's own test runner, in TAP. */
export function ofNodeTest(tap) {
  const closing = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: closing('pass'),
    failed: closing('fail') + closing('cancelled'),
    skipped: closing('skipped') + closing('todo'),
  };
}

/** The closing line of a script of ours. */
export function ofClosingLine(output) {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 };
}

/**
 * The counts of a step that has tests: it fails too where it ended badly with no failed test to show for it, and where
 * it ran no test at all.
 */
export function judged(counts, exitCode) {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
