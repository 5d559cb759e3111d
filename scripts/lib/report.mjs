import { sum } from './counts.mjs';

/** The table of what ran, a line for each step, numbers aligned on the right. */
export function table(results) {
  const rows = results.map(({ name, counts, seconds, cached }) => [
    name,
    String(counts.passed),
    String(counts.failed),
    counts.skipped > 0 ? `${counts.skipped} skipped` : '',
    `${seconds.toFixed(1)} s`,
    cached ? 'cached' : '',
  ]);
  const all = [['', 'passed', 'failed', '', 'time', ''], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/**
 * The tests that failed, and those that passed only when they were run again, a paragraph each. They are told below the
 * table, since a long log is read, and often kept, from its end. A step that broke without such a test names itself.
 */
export function namedTests(results) {
  const told = results.flatMap(({ name: step, counts, named }) => {
    const unnamed = counts.failed > 0 && named.every(({ again }) => again);
    const tests = unnamed ? [...named, { name: 'the step itself', reason: 'what it wrote is above' }] : named;
    return tests.map((test) => ({ ...test, step }));
  });
  const [failed, again] = [told.filter((test) => !test.again), told.filter((test) => test.again)];
  return [
    ...(failed.length > 0 ? [paragraph('Failed', failed)] : []),
    ...(again.length > 0 ? [paragraph('Failed first, and passed when run again', again)] : []),
  ];
}

const MOST = 40;

function paragraph(title, tests) {
  const lines = tests.slice(0, MOST).map(({ step, name, reason }) => `  ${step}: ${name}\n      ${reason}`);
  const rest = tests.length - lines.length;
  return [`${title}:`, ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])].join('\n');
}

/** The closing line, which machines read as well. */
export function closingLine(results) {
  const { passed, failed } = sum(results.map(({ counts }) => counts));
  return `${passed} passed, ${failed} failed`;
}
