import type { Fault } from '@trust-widgets/schedule-core/engine';

/** Where in a text file; both count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A fault and the place in its source file. */
export interface LocatedFault extends Fault, Position {
  readonly file: string;
}

/** By file, then by place, then by code: the order in which an author works through them. */
export function compareFaults(a: LocatedFault, b: LocatedFault): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
