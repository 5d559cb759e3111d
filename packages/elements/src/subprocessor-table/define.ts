import { define } from '../shared/define.js';
import { TrustSubprocessorTable } from './subprocessor-table.js';

define('trust-subprocessor-table', TrustSubprocessorTable);
