import { define, TrustAgreementList } from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';

afterFirstPaint(() => define('trust-agreement-list', TrustAgreementList));
