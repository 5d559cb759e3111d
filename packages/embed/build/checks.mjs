import { createHash } from 'node:crypto';

/** Modules that must never reach a browser: their work is done by `Intl` there. */
const UNWANTED = /\/node_modules\/(?:luxon|yaml|commander)\//;

/** @returns {string[]} What is wrong with a bundle, in sentences. */
export function faultsOfBundle(name, { modules, imports }) {
  const unwanted = modules.filter((id) => UNWANTED.test(id));
  return [
    ...imports.map((id) => `${name}.js imports ${id}: it is not self-contained.`),
    ...(unwanted.length > 0 ? [`${name}.js holds ${unwanted[0]}.`] : []),
  ];
}

/** The value of a script's `integrity` attribute. */
export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

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
      `${name}.js`,
      kib(sizes.raw),
      kib(sizes.gzip),
      kib(sizes.brotli),
      String(budget.ceiling),
      String(budget.goal),
      verdictOn(sizes.brotli / 1024, budget),
    ];
  });
  const table = [['file', 'raw KiB', 'gzip', 'brotli', 'ceiling', 'goal', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return table.map((row) => line(row).trimEnd()).join('\n');
}
