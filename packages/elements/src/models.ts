/** What the elements show, as data: pure functions without a document, for pages rendered on a server. */
export { localeOf } from './shared/locale.js';
export type { Locale } from './shared/locale.js';
export { readMaintenanceDocument } from './shared/maintenance-document.js';
export type { MaintenanceDocument } from './shared/maintenance-document.js';
export { displayZone } from './shared/time-zones.js';
export type { DisplayZone } from './shared/time-zones.js';
export { agreementListView, readAgreementDocument } from './agreement-list/agreement-list.model.js';
export type {
  AgreementDocument,
  AgreementGroupView,
  AgreementItem,
  AgreementListOptions,
  AgreementListView,
  EditionView,
  ListedAgreements,
  NamedVersionView,
  Remark,
  VersionView,
} from './agreement-list/agreement-list.model.js';
export { calendarView, parseKinds } from './maintenance-calendar/maintenance-calendar.model.js';
export type {
  AgendaDay,
  AgendaEntry,
  AgendaSlot,
  CalendarView,
  CalendarViewInput,
  Headline,
  Moment,
  UndatedGroup,
  UndatedLine,
  ZonedSpan,
} from './maintenance-calendar/maintenance-calendar.model.js';
export { bannerView } from './status-banner/status-banner.model.js';
export type {
  BannerEntry,
  BannerLink,
  BannerView,
  BannerViewInput,
  StandingLine,
  Tone,
} from './status-banner/status-banner.model.js';
export { readSubprocessorDocument } from './subprocessor-table/subprocessor-document.js';
export type { SubprocessorDocument } from './subprocessor-table/subprocessor-document.js';
export { subprocessorTableView } from './subprocessor-table/subprocessor-table.model.js';
export type {
  CellLine,
  ListedSubprocessors,
  RowDetail,
  SubprocessorGroup,
  SubprocessorRow,
  SubprocessorTableOptions,
  SubprocessorTableView,
} from './subprocessor-table/subprocessor-table.model.js';
