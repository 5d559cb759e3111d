import {
  define,
  TrustAgreementList,
  TrustMaintenanceCalendar,
  TrustStatusBanner,
  TrustSubprocessorTable,
} from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';

afterFirstPaint(() => {
  define('trust-status-banner', TrustStatusBanner);
  define('trust-agreement-list', TrustAgreementList);
  define('trust-subprocessor-table', TrustSubprocessorTable);
  define('trust-maintenance-calendar', TrustMaintenanceCalendar);
});
