import { expect, it } from 'vitest';

import type { Measures } from './measures.js';
import { loadsTable, noiseLine } from './report.js';

const loadsAt = (...instants: number[]): Measures[] =>
  instants.map((usable) => ({
    usable,
    longTasks: 0,
    blocked: 0,
    ownScript: 0,
    shift: 0,
    shiftOutside: 0,
    mainThread: 0,
    bytes: 2_048,
    requests: 3,
  }));

const PAGES = [
  { id: 'without', name: 'without', loads: loadsAt(80, 100, 120) },
  { id: 'banner', name: 'banner', loads: loadsAt(130, 150, 170).map((each) => ({ ...each, load: 300 })) },
];

it('says medians with their quartiles, and ratios to the first page', () => {
  const [, , without = '', banner = ''] = loadsTable(PAGES).split('\n');
  expect(without).toMatch(/^without +100 \(90-110\) +1\.00 ×/);
  expect(banner).toMatch(/^banner +150 \(140-160\) +1\.50 × +300 /);
});

it('leaves empty what did not happen', () => {
  expect(loadsTable(PAGES)).not.toContain('NaN');
});

it('says how noisy the first page is', () => {
  expect(noiseLine(PAGES)).toContain('the 3 loads without lie within 20 %');
});
