import { found, sentence } from '#authoring';
import type { Details, SentenceKey } from '#authoring';

import { expects } from '../document/schema.js';

/** What a caller got wrong. `path` names the part: `rrule`, `start`, `exdates[0]`. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';

  constructor(
    readonly code: string,
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws {ScheduleError} at `path`; its code is what stands before a colon in `key`. */
export function fail<K extends SentenceKey>(path: string, key: K, ...details: Details<K>): never {
  throw new ScheduleError(key.split(':', 1)[0] ?? key, path, sentence(key, ...details));
}

/** @throws {ScheduleError} at `path`, for a value that is not what its code asks for. */
export function failOn(path: string, code: string, value: unknown, allowed?: string): never {
  throw new ScheduleError(code, path, found(value, expects(code, allowed)));
}
