import { define, TrustSubprocessorTable } from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';

afterFirstPaint(() => define('trust-subprocessor-table', TrustSubprocessorTable));
