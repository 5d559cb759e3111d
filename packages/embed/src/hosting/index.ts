export { indexPage } from './index-page.js';
export {
  aliasesOf,
  differencesOf,
  integrityFor,
  integrityOf,
  keptAside,
  latestFirst,
  layoutOf,
  NOTHING,
  standInOf,
  withRelease,
} from './layout.js';
export type { Aliases, Difference, Source } from './layout.js';
export { documentLoad, MINUTES_BETWEEN_READINGS, scriptLoad, sumOf } from './load.js';
export type { Caches, Load, Readers, Served, Sizes, Traffic } from './load.js';
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
export { FILE_NAME, readReleases, ReleasesError } from './release.js';
export type { Release, ReleaseFile, Withdrawal } from './release.js';
export { headersFile, headersRules, MOST_RULES, pathHeaders, vercelConfig } from './static-hosts.js';
export type { HeadersRules, HostedFolder, PathHeaders } from './static-hosts.js';
