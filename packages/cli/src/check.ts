import { luxonZones } from '@trust-widgets/schedule-core';
import { readTrustDocument } from '@trust-widgets/trust-document';

import type { CliIo } from './io.js';
import type { LocatedFault } from './source/located-fault.js';
import { readSource } from './source/read-source.js';

/** A source file, what it says, and everything that is wrong with it. */
export interface CheckedSource {
  readonly file: string;
  readonly value: unknown;
  readonly faults: readonly LocatedFault[];
}

/** Checks the bytes of a source file as a trust document; never throws. */
export function checkSource(file: string, bytes: Uint8Array): CheckedSource {
  const source = readSource(file, bytes);
  if (source.value === undefined) return source;
  const { faults } = readTrustDocument(source.value, luxonZones);
  return { file, value: source.value, faults: [...source.faults, ...faults.map(source.locate)] };
}

/** A file could not be read or written, in words for the person at the terminal. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws FileError where the file cannot be read. */
export async function checkFile(file: string, io: CliIo): Promise<CheckedSource> {
  let bytes: Uint8Array;
  try {
    bytes = await io.readFile(file);
  } catch (error) {
    throw new FileError(`Cannot read ${file}: ${reasonOf(error)}`);
  }
  return checkSource(file, bytes);
}

/** @throws FileError where the file cannot be written. */
export async function writeResult(file: string, text: string, io: CliIo): Promise<void> {
  try {
    await io.writeFile(file, text);
  } catch (error) {
    throw new FileError(`Cannot write ${file}: ${reasonOf(error)}`);
  }
}
