export { fromCsv } from './from-csv.js';
export type { CsvReading } from './from-csv.js';
export { toCsv } from './to-csv.js';
export type { CsvOptions } from './to-csv.js';
