export { TrustAgreementList } from './agreement-list/agreement-list.js';
export { TrustMaintenanceCalendar } from './maintenance-calendar/maintenance-calendar.js';
export { TrustErrorEvent, TrustLoadEvent } from './shared/events.js';
export type { ErrorDetail, FailureReason, LoadDetail } from './shared/events.js';
export { VERSION } from './shared/version.js';
export { TrustStateChangeEvent } from './status-banner/events.js';
export { TrustSubprocessorTable } from './subprocessor-table/subprocessor-table.js';
export { TrustStatusBanner } from './status-banner/status-banner.js';
