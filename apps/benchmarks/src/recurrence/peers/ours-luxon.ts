import { luxonZones, recurrence } from '@trust-widgets/schedule-core';

import type { Peer } from './peer.js';

/** The engine as npm users have it. */
export const oursLuxon: Peer = {
  id: 'ours-luxon',
  name: 'ours (luxon zones)',
  role: 'ours',
  ends: 'wall',
  lacks: () => undefined,
  rule: (spec) => recurrence(spec, luxonZones),
};
