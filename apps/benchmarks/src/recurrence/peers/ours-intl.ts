import { recurrence } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import type { Peer } from './peer.js';

/** The engine as the script-tag files have it. */
export const oursIntl: Peer = {
  id: 'ours-intl',
  name: 'ours (Intl zones)',
  role: 'ours',
  ends: 'wall',
  lacks: () => undefined,
  rule: (spec) => recurrence(spec, intlZones),
};
