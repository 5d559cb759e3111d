import {
  cacheControl,
  commonHeaders,
  contentTypes,
  ERROR_LIFETIME,
  headersOfKind,
  lifetimes as ownLifetimes,
  privateFiles,
  rules,
  WITHDRAWN_MARK,
} from './rules.js';
import type { Headers, Kind, Lifetime } from './rules.js';
import { VERSION_PATTERN } from './version.js';

export interface NginxOrigin {
  /** The folder that `trust-widgets host` wrote: an absolute path. */
  readonly root: string;
  readonly serverName: string;
  /** What `listen` takes: a port, or an address with one. */
  readonly listen: string;
  /** Whether the module `ngx_http_brotli_static_module` is loaded. */
  readonly brotli?: boolean;
  /** Other lifetimes than those of the rules. */
  readonly lifetimes?: Partial<Readonly<Record<Kind, Lifetime>>>;
}

export interface NginxEdge {
  readonly listen: string;
  readonly serverName?: string;
  /** Where the origin is: `127.0.0.1:8080`. */
  readonly upstream: string;
  /** A folder that nginx may write to, for itself: an absolute path. */
  readonly cachePath: string;
}

/** A text in quotes, for nginx. */
function quoted(text: string): string {
  // nginx has no escape for `$`, and nothing here is a variable.
  if (/[$\r\n]/.test(text)) throw new RangeError(`nginx cannot be told ${JSON.stringify(text)}.`);
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A regular expression in quotes: there `$` stands for itself. */
const pattern = (source: string): string => `"${source.replaceAll('"', '\\"')}"`;

/** A content type without its character set, and whether it has one: that is UTF-8 here. */
const partsOf = (type: string) => ({
  essence: type.replace(/;.*$/, ''),
  hasCharset: type.includes('charset=utf-8'),
});

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line ? `  ${line}` : line));

const block = (head: string, lines: readonly string[]): string[] => [`${head} {`, ...indented(lines), '}'];

const headerLines = (headers: Headers, when: '' | ' always' = ''): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)}${when};`);

/** Said of everything, so that it is on a 304 too: `gzip_vary` forgets it there where nginx compresses by itself. */
const fileHeaders: Headers = { ...commonHeaders, Vary: 'Accept-Encoding' };

/** Methods that change something have nothing to change here. */
const READ_ONLY = block('if ($request_method !~ "^(?:GET|HEAD)$")', ['return 405;']);

/** An answer of few words that nobody keeps for long, and that a script of another origin may read too. */
function errorLocation(name: string, status: number, words: string, more: Headers = {}): string[] {
  const headers = { ...commonHeaders, 'Cache-Control': cacheControl({ maxAge: ERROR_LIFETIME }), ...more };
  return block(`location ${name}`, [
    'types {}',
    'default_type text/plain;',
    ...headerLines(headers, ' always'),
    `return ${status} "${words}\\n";`,
  ]);
}

/** A release that was taken back has a mark in its folder, so that taking it back needs no other configuration. */
function releaseLocation(path: string, lifetimeOf: (kind: Kind) => Lifetime): string[] {
  const named = path.replace(VERSION_PATTERN, `(?<trust_version>${VERSION_PATTERN})`);
  return block(`location ~ ${pattern(named)}`, [
    `set $trust_cache ${quoted(cacheControl(lifetimeOf('release')))};`,
    ...block(`if (-f $document_root/$trust_version/${WITHDRAWN_MARK})`, [
      `set $trust_cache ${quoted(cacheControl(lifetimeOf('withdrawn')))};`,
    ]),
    ...headerLines(fileHeaders),
    'add_header Cache-Control $trust_cache;',
  ]);
}

/**
 * A `server` block of nginx for the folder that `trust-widgets host` writes: nginx 1.22 or later, in the context `http`.
 *
 * Scripts are sent as they were compressed beforehand; documents, which change at any time, are compressed as they are sent.
 *
 * @throws RangeError where an option has a character that nginx's configuration cannot hold.
 */
export function nginxOrigin({
  root,
  serverName,
  listen,
  brotli = false,
  lifetimes = {},
}: NginxOrigin): string {
  const lifetimeOf = (kind: Kind): Lifetime => lifetimes[kind] ?? ownLifetimes[kind];
  const locations = rules.map(({ kind, path }) =>
    kind === 'release'
      ? releaseLocation(path, lifetimeOf)
      : block(path === '' ? 'location /' : `location ~ ${pattern(path)}`, [
          ...headerLines({ ...fileHeaders, ...headersOfKind(kind, lifetimeOf(kind)) }),
        ]),
  );
  const types = Object.entries(contentTypes).map(([ending, type]) => ({ ending, ...partsOf(type) }));
  // nginx adds HTML itself, and complains where it is told twice.
  const named = types.filter(({ essence }) => essence !== 'text/html');
  const withCharset = named.filter(({ hasCharset }) => hasCharset);
  const lines = [
    `listen ${listen};`,
    `server_name ${serverName};`,
    `root ${quoted(root)};`,
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    'absolute_redirect off;',
    'etag on;',
    '',
    ...block(
      'types',
      types.map(({ ending, essence }) => `${essence} ${ending};`),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${withCharset.map(({ essence }) => essence).join(' ')};`,
    '',
    '# Scripts lie there compressed; documents are compressed on the way.',
    'gzip_static on;',
    ...(brotli ? ['brotli_static on;'] : []),
    'gzip on;',
    'gzip_proxied any;',
    `gzip_types ${named.map(({ essence }) => essence).join(' ')};`,
    '',
    ...READ_ONLY,
    'error_page 403 404 = @missing;',
    'error_page 405 = @read_only;',
    ...errorLocation('@missing', 404, 'Not found'),
    ...errorLocation('@read_only', 405, 'Method not allowed', { Allow: 'GET, HEAD' }),
    '',
    '# What is not for readers.',
    ...block(`location ~ "/\\."`, ['return 404;']),
    ...block(`location ~ "^/(?:${privateFiles.map((name) => name.replace('.', '\\.')).join('|')})$"`, [
      'return 404;',
    ]),
    '',
    ...locations.flat(),
  ];
  return `${block('server', lines).join('\n')}\n`;
}

/**
 * What nginx needs to be a cache before that origin, as a content delivery network is: in the context `http`.
 *
 * The origin's own headers decide how long something is kept, shown while it is asked for again, and shown where the
 * origin fails. Of many readers who want the same at once, one is sent on.
 *
 * @throws RangeError where an option has a character that nginx's configuration cannot hold.
 */
export function nginxEdge({ listen, serverName = '_', upstream, cachePath }: NginxEdge): string {
  const lines = [
    `proxy_cache_path ${quoted(cachePath)} levels=1:2 keys_zone=trust_widgets:10m max_size=1g inactive=30d use_temp_path=off;`,
    '',
    '# Browsers write the same wish in many ways; the origin has three answers.',
    ...block('map $http_accept_encoding $trust_encoding', [
      'default "";',
      '"~\\bbr\\b" br;',
      '"~\\bgzip\\b" gzip;',
    ]),
    '',
    ...block('upstream trust_widgets_origin', [`server ${upstream};`, 'keepalive 16;']),
    '',
    ...block('server', [
      `listen ${listen};`,
      `server_name ${serverName};`,
      'server_tokens off;',
      '',
      ...READ_ONLY,
      ...block('location /', [
        '# Without the query: it changes nothing of a file, and would let anyone past the cache.',
        'proxy_pass http://trust_widgets_origin$uri;',
        'proxy_http_version 1.1;',
        'proxy_set_header Connection "";',
        'proxy_set_header Host $host;',
        'proxy_set_header Accept-Encoding $trust_encoding;',
        '',
        'proxy_cache trust_widgets;',
        'proxy_cache_key "$uri $trust_encoding";',
        'proxy_ignore_headers Vary;',
        'proxy_cache_revalidate on;',
        'proxy_cache_background_update on;',
        'proxy_cache_lock on;',
        'proxy_cache_methods GET HEAD;',
        '# The day and time at which the origin answered, by which a page tells the age of what it shows.',
        'proxy_pass_header Date;',
        'add_header X-Cache $upstream_cache_status always;',
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
