import { componentOf, readComponents } from './entries.js';
import { statusOf } from './status-of.js';
import type { Adapter } from './status-reader.js';
import { DOWN, HEALTH } from './words.js';

const WORDS = { ...HEALTH, down: DOWN };

/**
 * Upptime: `history/summary.json`, a list of sites and how each is doing. Incidents and maintenance are issues of
 * the repository, and not in it: only the sites' state is known.
 */
export const upptime: Adapter = {
  type: 'upptime',
  keys: [],
  bareList: 'sites',
  read: (document) =>
    statusOf(document, {
      components: readComponents(document.list('sites'), (record) => componentOf(record, WORDS)),
    }),
};
