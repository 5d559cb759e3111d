import {
  TrustAgreementList,
  TrustMaintenanceCalendar,
  TrustStatusBanner,
  TrustSubprocessorTable,
} from '@trust-widgets/elements';

import { defineAll } from '../define-all.js';

defineAll({
  'trust-status-banner': TrustStatusBanner,
  'trust-agreement-list': TrustAgreementList,
  'trust-subprocessor-table': TrustSubprocessorTable,
  'trust-maintenance-calendar': TrustMaintenanceCalendar,
});
