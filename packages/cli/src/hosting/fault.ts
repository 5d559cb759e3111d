import { printable } from '../report/format-report.js';

/** What is wrong with a folder that is published, or with what is to be done with it. */
export interface FolderFault {
  readonly code:
    | 'changed'
    | 'foreign'
    | 'integrity'
    | 'locked'
    | 'missing'
    | 'not-withdrawn'
    | 'package'
    | 'releases'
    | 'rules'
    | 'unknown-release'
    | 'unlisted'
    | 'withdrawn';
  /** The file or folder that it is about. */
  readonly path: string;
  /** A sentence. */
  readonly message: string;
}

/** `public/0.3.1/status-banner.js error changed: sentence` */
export const formatFolderFaults = (
  faults: readonly FolderFault[],
  severity: 'error' | 'warning' = 'error',
): string =>
  faults
    .map(({ path, code, message }) => `${printable(`${path} ${severity} ${code}: ${message}`)}\n`)
    .join('');
