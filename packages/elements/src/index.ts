export { TrustAgreementList } from './agreement-list/agreement-list.js';
export type { TrustAgreementListEventMap } from './agreement-list/agreement-list.js';
export { TrustMaintenanceCalendar } from './maintenance-calendar/maintenance-calendar.js';
export { TrustViewChangeEvent, TrustWindowSelectEvent } from './maintenance-calendar/events.js';
export type {
  TrustMaintenanceCalendarEventMap,
  ViewChangeDetail,
  WindowSelectDetail,
} from './maintenance-calendar/events.js';
export { canDraw } from './shared/can-draw.js';
export { define } from './shared/define.js';
export type { VersionedElement } from './shared/define.js';
export { TrustErrorEvent, TrustLoadEvent } from './shared/events.js';
export type { ErrorDetail, FailureReason, LoadDetail } from './shared/events.js';
export { VERSION } from './shared/version.js';
export { TrustStateChangeEvent } from './status-banner/events.js';
export type { TrustStatusBannerEventMap } from './status-banner/events.js';
export { TrustSubprocessorTable } from './subprocessor-table/subprocessor-table.js';
export type { TrustSubprocessorTableEventMap } from './subprocessor-table/subprocessor-table.js';
export { TrustStatusBanner } from './status-banner/status-banner.js';
