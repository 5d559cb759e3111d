export { nginxEdge, nginxOrigin } from './nginx.js';
export type { NginxEdge, NginxOrigin } from './nginx.js';
export {
  cacheControl,
  commonHeaders,
  contentTypeOf,
  contentTypes,
  ERROR_LIFETIME,
  headersOf,
  headersOfKind,
  kindOf,
  kinds,
  lifetimes,
  privateFiles,
  rootFiles,
  rules,
  WITHDRAWN_MARK,
} from './rules.js';
export type { Headers, Kind, Lifetime, Rule } from './rules.js';
export {
  compareVersions,
  isPrerelease,
  LINE_PATTERN,
  lineOf,
  parseVersion,
  VERSION_PATTERN,
} from './version.js';
export type { Version } from './version.js';
