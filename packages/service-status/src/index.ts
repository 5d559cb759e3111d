export { bannerState } from './banner/banner-state.js';
export type { BannerInput, BannerItem, BannerPhase, BannerState } from './banner/banner-state.js';
export type { BannerWindow, DocumentWindow, FeedWindow } from './banner/banner-window.js';
export { readStatus, supportedFeeds } from './read-status.js';
export type { FeedType, StatusReading } from './read-status.js';
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
