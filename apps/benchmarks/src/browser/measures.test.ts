import { describe, expect, it } from 'vitest';

import { measuresOf, over, worst } from './measures.js';
import type { Measures } from './measures.js';
import type { PageLoad } from './page-load.js';

const LOAD: PageLoad = {
  usable: 120,
  marks: { message: 180 },
  firstContentfulPaint: 100,
  domContentLoaded: 90,
  load: 200,
  longTasks: [],
  longScripts: [],
  shifts: [],
  key: { waited: 1, painted: 16 },
  bytes: 1_000,
  requests: 4,
  mainThread: 30,
};
const OWN = 'http://127.0.0.1:1';

describe('measuresOf', () => {
  it('takes over the instants, and leaves out what did not happen', () => {
    expect(measuresOf(LOAD, 'message', OWN)).toMatchObject({
      usable: 120,
      load: 200,
      shown: 180,
      keyPainted: 16,
    });
    const hanging = measuresOf({ ...LOAD, load: undefined, marks: {} }, 'message', OWN);
    expect(hanging).not.toHaveProperty('load');
    expect(hanging).not.toHaveProperty('shown');
  });

  it('counts as blocked what tasks take beyond 50 ms after the first paint', () => {
    const longTasks = [
      { start: 10, duration: 80 },
      { start: 60, duration: 70 },
      { start: 150, duration: 75 },
      { start: 300, duration: 60 },
    ];
    // Before the paint: nothing. Across it: 20 of its 70 ms. After it: 25 and 10.
    expect(measuresOf({ ...LOAD, longTasks }, 'message', OWN)).toMatchObject({ longTasks: 4, blocked: 55 });
  });

  it('of a task that is nearly over at the first paint, counts no more than the rest', () => {
    const longTasks = [{ start: 0, duration: 105 }];
    expect(measuresOf({ ...LOAD, longTasks }, 'message', OWN).blocked).toBe(5);
  });

  it('knows whose script was long', () => {
    const longScripts = [
      { source: `${OWN}/status-banner.js`, duration: 30 },
      { source: `${OWN}/status-banner.js`, duration: 61 },
      { source: `${OWN}23/other.js`, duration: 500 },
    ];
    expect(measuresOf({ ...LOAD, longScripts }, 'message', OWN).ownScript).toBe(61);
    expect(measuresOf(LOAD, 'message', OWN).ownScript).toBe(0);
  });

  it('adds up every shift, and those apart that are outside of the elements', () => {
    const shifts = [
      { value: 0.25, outside: true },
      { value: 0.5, outside: false },
      { value: 0.125, outside: true },
    ];
    expect(measuresOf({ ...LOAD, shifts }, 'message', OWN)).toMatchObject({
      shift: 0.875,
      shiftOutside: 0.375,
    });
  });
});

describe('over many loads', () => {
  const loads: Measures[] = [100, 140, 120].map((usable, i) => ({
    ...measuresOf(LOAD, 'message', OWN),
    usable,
    shift: i,
  }));

  it('the quartiles are of those in which it happened', () => {
    expect(over(loads, 'usable').median).toBe(120);
    expect(over([...loads.slice(1), { ...loads[0]!, load: 9 }], 'load').lower).toBe(104.5);
  });

  it('the worst is the highest', () => {
    expect(worst(loads, 'shift')).toBe(2);
    expect(worst([], 'shift')).toBe(0);
  });
});
