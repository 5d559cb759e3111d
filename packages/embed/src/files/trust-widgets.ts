import {
  TrustAgreementList,
  TrustMaintenanceCalendar,
  TrustStatusBanner,
  TrustSubprocessorTable,
} from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';
import { defineAll } from '../define-all.js';

afterFirstPaint(() =>
  defineAll({
    'trust-status-banner': TrustStatusBanner,
    'trust-agreement-list': TrustAgreementList,
    'trust-subprocessor-table': TrustSubprocessorTable,
    'trust-maintenance-calendar': TrustMaintenanceCalendar,
  }),
);
