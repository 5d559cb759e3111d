import { LINE_PATTERN, VERSION_PATTERN } from './version.js';

/** What a path of the origin holds, by how long it may be kept. */
export const kinds = [
  'withdrawn',
  'release',
  'line',
  'newest',
  'index',
  'calendar',
  'document',
  'other',
] as const;

export type Kind = (typeof kinds)[number];

/** How long an answer may be kept, in seconds. */
export interface Lifetime {
  readonly maxAge: number;
  /** How long after that it may be shown once more, while it is asked for again. */
  readonly staleWhileRevalidate?: number;
  /** How long after that it may be shown where the origin fails. */
  readonly staleIfError?: number;
  /** It never changes: a reader who reloads the page need not ask. */
  readonly immutable?: true;
}

const MINUTE = 60;
const DAY = 86_400;
const YEAR = 365 * DAY;

/**
 * A bad release is replaced at its aliases within `maxAge` and `staleWhileRevalidate`, which caches along the way count
 * together: ten minutes. A failing origin is worse than an old script, and an old document says its age.
 */
export const lifetimes: Readonly<Record<Kind, Lifetime>> = {
  withdrawn: { maxAge: 5 * MINUTE },
  release: { maxAge: YEAR, immutable: true },
  line: { maxAge: 5 * MINUTE, staleWhileRevalidate: 5 * MINUTE, staleIfError: 7 * DAY },
  newest: { maxAge: 5 * MINUTE, staleWhileRevalidate: 5 * MINUTE, staleIfError: 7 * DAY },
  index: { maxAge: MINUTE, staleWhileRevalidate: 5 * MINUTE, staleIfError: DAY },
  calendar: { maxAge: 15 * MINUTE, staleWhileRevalidate: 15 * MINUTE, staleIfError: DAY },
  document: { maxAge: MINUTE, staleWhileRevalidate: MINUTE, staleIfError: DAY },
  other: { maxAge: MINUTE },
};

/** How long a cache may keep that something is missing or refused, in seconds. */
export const ERROR_LIFETIME = 10;

/** The value of `Cache-Control`. */
export function cacheControl({ maxAge, staleWhileRevalidate, staleIfError, immutable }: Lifetime): string {
  return [
    'public',
    `max-age=${maxAge}`,
    ...(staleWhileRevalidate === undefined ? [] : [`stale-while-revalidate=${staleWhileRevalidate}`]),
    ...(staleIfError === undefined ? [] : [`stale-if-error=${staleIfError}`]),
    ...(immutable ? ['immutable'] : []),
  ].join(', ');
}

/** Paths of one kind, and how long they may be kept. */
export interface Rule {
  readonly kind: Kind;
  /** A regular expression over the whole path, the same in JavaScript and in PCRE. */
  readonly path: string;
}

/** Files of the origin itself, at its root. */
export const rootFiles = [
  'index.html',
  'releases.json',
  'integrity.json',
  'contents.json',
  'THIRD-PARTY-LICENSES.txt',
] as const;

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** The first rule that fits a path counts; withdrawn releases come before all of them. */
export const rules: readonly Rule[] = [
  { kind: 'release', path: `^/${VERSION_PATTERN}/` },
  { kind: 'line', path: `^/${LINE_PATTERN}/[^/]+\\.js$` },
  { kind: 'newest', path: '^/[^/]+\\.js$' },
  { kind: 'index', path: `^/(?:${rootFiles.map(escaped).join('|')})?$` },
  { kind: 'calendar', path: '\\.(?:ics|atom)$' },
  { kind: 'document', path: '\\.(?:json|jsonld|csv)$' },
  { kind: 'other', path: '' },
];

const RELEASE = new RegExp(`^/(${VERSION_PATTERN})/`);
const patterns = rules.map(({ kind, path }) => ({ kind, pattern: new RegExp(path) }));

/**
 * What a path holds.
 *
 * @param path Of a request, without its query.
 * @param withdrawn The releases that were taken back.
 */
export function kindOf(path: string, withdrawn: ReadonlySet<string> = new Set()): Kind {
  const release = RELEASE.exec(path)?.[1];
  if (release !== undefined && withdrawn.has(release)) return 'withdrawn';
  return patterns.find(({ pattern }) => pattern.test(path))?.kind ?? 'other';
}

export type Headers = Readonly<Record<string, string>>;

/**
 * On every answer, that something is missing included: pages of any origin may load what is here, also where they
 * isolate themselves from others (COEP), and may measure how long it took. Types are what they say.
 */
export const commonHeaders: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** What answers of one kind have beside the headers of all: documents also tell scripts how old they are. */
export function headersOfKind(kind: Kind, lifetime: Lifetime = lifetimes[kind]): Headers {
  const isData = kind === 'document' || kind === 'calendar';
  return {
    'Cache-Control': cacheControl(lifetime),
    ...(isData ? { 'Access-Control-Expose-Headers': 'Date, Age' } : {}),
  };
}

/** Every header that these rules give an answer at a path. */
export function headersOf(path: string, withdrawn?: ReadonlySet<string>): Headers {
  return { ...commonHeaders, ...headersOfKind(kindOf(path, withdrawn)) };
}

/**
 * The type of each file by how its name ends. What is text names its character set; JSON is UTF-8 by definition.
 * All of them are compressed: `Vary: Accept-Encoding`.
 */
export const contentTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
};

/** The type of a file by its name or path; undefined where no rule knows it. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[path.slice(path.lastIndexOf('.') + 1)];
}

/** Files of the folder that are for whoever serves it, and are not served. */
export const privateFiles = ['_headers', 'nginx.conf', 'vercel.json'] as const;

/** Lies in the folder of a release that was taken back: servers go by its being there. */
export const WITHDRAWN_MARK = 'withdrawn.json';
