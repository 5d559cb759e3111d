import { define } from '../shared/define.js';
import { TrustSubprocessorTable } from './subprocessor-table.js';

// Whoever imports this file for its effect gets the types of the tag and of its events with it.
export type { TrustSubprocessorTable } from './subprocessor-table.js';

define('trust-subprocessor-table', TrustSubprocessorTable);
