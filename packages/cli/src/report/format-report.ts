import { compareFaults } from '../source/located-fault.js';
import type { LocatedFault } from '../source/located-fault.js';
import { describeZoneData } from '../zone-data.js';
import type { ZoneData } from '../zone-data.js';

/** What a check found. */
export interface Report {
  readonly files: readonly string[];
  readonly faults: readonly LocatedFault[];
  readonly zoneData: ZoneData;
}

/** How a report is written: for people, or for programs. */
export const reportFormats = ['text', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const countErrors = (faults: readonly LocatedFault[]): number =>
  faults.filter(({ severity }) => severity === 'error').length;

// A terminal obeys control characters, so what a document says is never printed with them.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A text as a terminal may be given it. */
export const printable = (text: string): string =>
  text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `trust.yaml:12:7 error rrule-unsupported maintenance.activities[2].rrule: sentence` */
function formatFault({ file, line, column, severity, code, path, message }: LocatedFault): string {
  const subject = path === '' ? code : `${code} ${path}`;
  return printable(`${file}:${line}:${column} ${severity} ${subject}: ${message}`);
}

function formatText({ files, faults, zoneData }: Report): string {
  const errors = countErrors(faults);
  const counts = `${plural(errors, 'error')}, ${plural(faults.length - errors, 'warning')}`;
  const lines = [...faults].sort(compareFaults).map(formatFault);
  const zones = describeZoneData(zoneData);
  return [...lines, `${counts} in ${plural(files.length, 'file')}.`, zones, ''].join('\n');
}

function formatJson({ files, faults, zoneData }: Report): string {
  const errors = countErrors(faults);
  const report = {
    files,
    errors,
    warnings: faults.length - errors,
    faults: [...faults].sort(compareFaults),
    zoneData,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Writes a report, its faults in the order in which they stand in the files. */
export function formatReport(report: Report, format: ReportFormat = 'text'): string {
  return format === 'json' ? formatJson(report) : formatText(report);
}
