import { parseSchedule, windowsBetween } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import type { Maintenance } from './cases.js';
import type { Contestant } from './measure.js';

/** Windows of a maintenance section in a range, each with its id read. */
export function windowsTask(id: string, maintenance: Maintenance, from: number, to: number): Contestant {
  const { schedule, faults } = parseSchedule(maintenance, intlZones);
  if (faults.length > 0) throw new RangeError(`the content has faults: ${faults[0]?.message ?? ''}`);
  return {
    id,
    work(turn) {
      const shift = (turn % 997) * 1_000;
      let letters = 0;
      for (const window of windowsBetween(schedule, from + shift, to + shift)) letters += window.id.length;
      return letters;
    },
  };
}
