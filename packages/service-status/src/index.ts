export { bannerState } from './banner/banner-state.js';
export type { BannerInput, BannerItem, BannerPhase, BannerState } from './banner/banner-state.js';
export { leadOf } from './banner/banner-windows.js';
export { unlistedComponents } from './banner/component-filter.js';
export type { BannerWindow, DocumentWindow, FeedWindow } from './banner/banner-window.js';
export { keptAnswer } from './polling/kept-answer.js';
export type { KeptAnswer } from './polling/kept-answer.js';
export { polling } from './polling/polling.js';
export type { PollingEvent, PollingMoment } from './polling/polling.js';
export { nextAskAt, UNASKED } from './polling/polling-state.js';
export type { FeedAnswer, PolledStatus, PollingConfig, PollingState } from './polling/polling-state.js';
export { readStatus, supportedFeeds } from './read-status.js';
export type { FeedType, StatusReading } from './adapters/status-reader.js';
export type { TrustStatusDocument } from './adapters/trust-status-document.js';
export { SEVERITIES, UNKNOWN_STATUS } from './service-status.js';
export type {
  ComponentState,
  IncidentPhase,
  MaintenanceState,
  ServiceStatus,
  Severity,
  StatusComponent,
  StatusIncident,
  StatusMaintenance,
} from './service-status.js';
