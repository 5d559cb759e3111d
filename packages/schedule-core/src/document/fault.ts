/** One step into a document: a key, or an index of a list. */
export type PathSegment = string | number;

/**
 * Something wrong in a document, collected and never thrown: a reader answers with what is sound and
 * the faults of the rest.
 */
export interface Fault {
  /** Where: `maintenance.activities[2].rrule`; empty for the document itself. */
  readonly path: string;
  /** What kind of fault, stable across releases, e.g. `rrule-unsupported`. */
  readonly code: string;
  /** An error leaves its entry out; a warning leaves it in. */
  readonly severity: 'error' | 'warning';
  /** One English sentence for the author: what was found and what is allowed. */
  readonly message: string;
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** Writes a path the way faults carry it: `formatPath(['a', 2, 'b-c'])` is `a[2]["b-c"]`. */
export function formatPath(segments: readonly PathSegment[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (PLAIN_KEY.test(segment)) path += path === '' ? segment : `.${segment}`;
    else path += `[${JSON.stringify(segment)}]`;
  }
  return path;
}

const PATH_SEGMENT = /\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g;

/** The inverse of {@link formatPath}, for tools that look a fault up in its source file. */
export function parsePath(path: string): PathSegment[] {
  return [...path.matchAll(PATH_SEGMENT)].map(([, key, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (key ?? '') : (JSON.parse(quoted) as string);
  });
}

/** An error at `path`. */
export function errorFault(path: string, code: string, message: string): Fault {
  return { path, code, severity: 'error', message };
}

/** A warning at `path`. */
export function warningFault(path: string, code: string, message: string): Fault {
  return { path, code, severity: 'warning', message };
}
