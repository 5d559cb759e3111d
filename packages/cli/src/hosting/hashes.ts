import { createHash } from 'node:crypto';

/** The value by which a page pins a file. */
export const integrityOfBytes = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
