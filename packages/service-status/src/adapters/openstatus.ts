import type { Adapter } from './status-reader.js';
import { statuspage } from './statuspage.js';

/**
 * OpenStatus: `/summary.json`, `/current.json` and `/incidents.json`. Statuspage's documents without ids of
 * components, without impacts, and without a word of which components an incident concerns.
 */
export const openstatus: Adapter = { ...statuspage, type: 'openstatus' };
