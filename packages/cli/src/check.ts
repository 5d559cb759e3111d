import { luxonZones } from '@trust-widgets/schedule-core';
import type { Schedule, ZoneProvider } from '@trust-widgets/schedule-core';
import { readTrustDocument } from '@trust-widgets/trust-document';
import { missingTranslations } from '@trust-widgets/trust-document/translations';

import type { CliIo } from './io.js';
import type { LocatedFault } from './source/located-fault.js';
import { readSource } from './source/read-source.js';

/** A source file, what it says, and everything that is wrong with it. */
export interface CheckedSource {
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly LocatedFault[];
  /** The zones whose clocks its maintenance goes by; there may be doubles. */
  readonly timeZones: readonly string[];
}

function timeZonesOf({ timeZone, activities, singles }: Schedule): string[] {
  const own = [...activities, ...singles.map(({ window }) => window)].map((each) => each.timeZone);
  return [timeZone, ...own];
}

/**
 * Checks the bytes of a source file as a trust document; never throws.
 *
 * @param languages Tags of the languages that every text is wanted in; what is missing is a warning.
 */
export function checkSource(
  file: string,
  bytes: Uint8Array,
  zones: ZoneProvider = luxonZones,
  languages: readonly string[] = [],
): CheckedSource {
  const { value, faults: unread, locate } = readSource(file, bytes);
  if (value === undefined) return { file, value, faults: unread, timeZones: [] };
  const { faults, schedule } = readTrustDocument(value, zones);
  return {
    file,
    value,
    faults: [...unread, ...[...faults, ...missingTranslations(value, languages)].map(locate)],
    timeZones: schedule ? timeZonesOf(schedule) : [],
  };
}

/** A file could not be read or written, in words for the person at the terminal. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws FileError where the file cannot be read. */
export async function checkFile(
  file: string,
  io: CliIo,
  languages: readonly string[] = [],
): Promise<CheckedSource> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    throw new FileError(`Cannot read ${file}: ${reasonOf(error)}`);
  }
  return checkSource(file, bytes, io.zones, languages);
}

/** @throws FileError where the file cannot be written. */
export async function writeResult(file: string, text: string, io: CliIo): Promise<void> {
  try {
    await io.writeFile(file, text);
  } catch (error) {
    throw new FileError(`Cannot write ${file}: ${reasonOf(error)}`);
  }
}
