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

/** The closing line, which machines read as well. */
export function closingLine(results) {
  const { passed, failed } = sum(results.map(({ counts }) => counts));
  return `${passed} passed, ${failed} failed`;
}
