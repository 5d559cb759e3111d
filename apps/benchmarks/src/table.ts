/** Lines of a table as text: numbers to the right; the first column, and those without a title, to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 || head[column] === '' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [
    line(head),
    line(widths.map((width, column) => '-'.repeat(head[column] === '' && column > 0 ? 0 : width))),
    ...rows.map(line),
  ].join('\n');
}

/** Three digits that count: `0.262`, `2.50`, `35.1`, `17,460`. */
export function threeDigits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.max(value, 1e-6))));
  return value.toFixed(Math.min(digits, 6));
}

export const times = (ratio: number): string => `${threeDigits(ratio)} ×`;
