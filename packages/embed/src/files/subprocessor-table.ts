import { TrustSubprocessorTable } from '@trust-widgets/elements/subprocessor-table.js';

import { defineAll } from '../define-all.js';

defineAll({ 'trust-subprocessor-table': TrustSubprocessorTable });
