const kib = (bytes) => (bytes / 1024).toFixed(1);

/** Above its ceiling a file fails the build; between goal and ceiling it has still to lose weight. */
function verdictOn(size, { ceiling, goal }) {
  if (size > ceiling) return 'OVER';
  return size > goal ? 'to slim' : 'ok';
}

/** A table of sizes against budgets, for people. */
export function sizeTable(rows) {
  const cells = rows.map(({ name, sizes, budget }) => {
    return [
      name,
      kib(sizes.raw),
      kib(sizes.gzip),
      kib(sizes.brotli),
      String(budget.ceiling),
      String(budget.goal),
      verdictOn(sizes.brotli / 1024, budget),
    ];
  });
  return lined([['file', 'raw KiB', 'gzip', 'brotli', 'ceiling', 'goal', ''], ...cells]);
}

/** What each file is made of: a column for each file, KiB after brotli. */
export function contentsTable(contents) {
  const files = Object.keys(contents);
  const weights = new Map();
  for (const [file, { parts }] of Object.entries(contents)) {
    for (const { part, brotli } of parts) weights.set(part, { ...weights.get(part), [file]: brotli });
  }
  const heaviest = ([, weight]) => Math.max(...Object.values(weight));
  const rows = [...weights]
    .sort((one, other) => heaviest(other) - heaviest(one))
    .map(([part, weight]) => [part, ...files.map((file) => (weight[file] ? kib(weight[file]) : ''))]);
  return lined([['brotli KiB of', ...files.map((file) => file.replace(/\.js$/, ''))], ...rows]);
}

/** Rows of cells as lines, the first column to the left and the others to the right. */
function lined(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return table.map((row) => line(row).trimEnd()).join('\n');
}
