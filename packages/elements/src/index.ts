export { TrustErrorEvent, TrustLoadEvent } from './shared/events.js';
export type { ErrorDetail, FailureReason, LoadDetail } from './shared/events.js';
export { VERSION } from './shared/version.js';
