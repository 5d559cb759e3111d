import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';

import type { Files } from './files.js';

/** What the command line touches of the world; tests hand in their own. */
export interface CliIo {
  /**
   * The bytes of a file; of one beyond the limit of a source, as many as show that.
   *
   * @throws Error where there is no such file, or it cannot be read.
   */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes text as UTF-8 and makes the folders that are missing. @throws Error where that fails. */
  writeFile(path: string, text: string): Promise<void>;
  /** The files of a folder that is published. */
  readonly files: Files;
  /** Prints a result. */
  out(text: string): void;
  /** Prints what is said beside the result. */
  err(text: string): void;
  /** The present time, epoch milliseconds: for the age of zone data, and the day on which a release is taken back. */
  readonly now: number;
  /** The version of this command line. */
  readonly version: string;
  /** What knows time zones, and says which data it has. */
  readonly zones: ZoneProvider;
}

/** The command could do its work. */
export const EXIT_OK = 0;
/** The document has errors. */
export const EXIT_FAULTS = 1;
/** The command could not be understood or a file could not be read or written. */
export const EXIT_USAGE = 2;
