import { writeFileSync } from 'node:fs';

import { OVERVIEW, kept } from './findings.js';
import type { Finding } from './findings.js';
import { overviewOf } from './overview.js';

/** At the end of a run: one page with everything that differs. */
export default function overviewOfRun(): void {
  const findings = kept('findings') as readonly Finding[];
  if (findings.length === 0) return;
  writeFileSync(OVERVIEW, overviewOf(findings));
  console.log(`${findings.length} pictures to look at, side by side: ${OVERVIEW}`);
}
