import { rmSync } from 'node:fs';

import { RESULTS } from './findings.js';

/** What lies there at the end is of this run. */
export default function cleanResults(): void {
  rmSync(RESULTS, { recursive: true, force: true });
}
