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
  /** Whether the module `ngx_http_brotli_static_module` is loaded; without it the line that needs it is a comment. */
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

/** Words as they are. What would end them, and begin another directive, is refused. */
function words(text: string): string {
  if (/^[^\s;{}"'$\\#][^;{}"'$\\#\r\n]*$/.test(text)) return text;
  throw new RangeError(`nginx cannot be told ${JSON.stringify(text)}.`);
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

const READ_ONLY_LOCATION = errorLocation('@read_only', 405, 'Method not allowed', { Allow: 'GET, HEAD' });

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
    `listen ${words(listen)};`,
    `server_name ${words(serverName)};`,
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
    brotli ? 'brotli_static on;' : '# brotli_static on;',
    'gzip on;',
    'gzip_comp_level 6;',
    'gzip_proxied any;',
    `gzip_types ${named.map(({ essence }) => essence).join(' ')};`,
    '',
    ...READ_ONLY,
    'error_page 403 404 = @missing;',
    'error_page 405 = @read_only;',
    ...errorLocation('@missing', 404, 'Not found'),
    ...READ_ONLY_LOCATION,
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

/** Whether a reader takes an encoding: named, and not with a weight of 0. As a regular expression over the header. */
const accepts = (encoding: string): string =>
  `~*(?:^|[\\s,])${encoding}\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))`;

/** By which name the origin is asked: where the cache has one, by that, since a reader may write anything into `Host`. */
const hostOf = (serverName: string): string =>
  /^[a-z\d][a-z\d.-]*(?:\s|$)/i.test(serverName) ? '$server_name' : '$host';

/** What an origin may take of the readers' questions: more wait, or have what is kept. */
const MOST_CONNECTIONS = 32;

/**
 * What nginx needs to be a cache before that origin, as a content delivery network is: in the context `http`.
 *
 * The origin's own headers decide how long something is kept, and shown while it is asked for again; where the origin
 * fails, what is kept is shown for as long as it is. Of many readers who want the same at once, one is sent on.
 *
 * This nginx tells no `Age`: it gives its own `Date`, by which pages know the present time.
 *
 * @throws RangeError where an option has a character that nginx's configuration cannot hold.
 */
export function nginxEdge({ listen, serverName = '_', upstream, cachePath }: NginxEdge): string {
  const host = hostOf(serverName);
  const lines = [
    `proxy_cache_path ${quoted(cachePath)} levels=1:2 keys_zone=trust_widgets:10m max_size=1g inactive=30d use_temp_path=off;`,
    '',
    '# Browsers write the same wish in many ways; the origin is told one of four.',
    ...['br', 'gzip'].flatMap((encoding) =>
      block(`map $http_accept_encoding $trust_${encoding}`, [
        'default "";',
        `${pattern(accepts(encoding))} ${encoding};`,
      ]),
    ),
    ...block('map "$trust_br $trust_gzip" $trust_encoding', [
      'default "";',
      '"br gzip" "br, gzip";',
      '"br " br;',
      '" gzip" gzip;',
    ]),
    '',
    ...block('upstream trust_widgets_origin', [
      `server ${words(upstream)} max_conns=${MOST_CONNECTIONS};`,
      'keepalive 16;',
    ]),
    '',
    ...block('server', [
      `listen ${words(listen)};`,
      `server_name ${words(serverName)};`,
      'server_tokens off;',
      '',
      ...READ_ONLY,
      'error_page 405 = @read_only;',
      'error_page 502 504 = @out_of_reach;',
      ...READ_ONLY_LOCATION,
      ...errorLocation('@out_of_reach', 502, 'The origin is out of reach', { 'Cache-Control': 'no-store' }),
      '',
      ...block('location /', [
        '# Without the query: it changes nothing of a file, and would let anyone past the cache.',
        'set $args "";',
        'proxy_pass http://trust_widgets_origin;',
        'proxy_http_version 1.1;',
        `proxy_set_header Host ${host};`,
        'proxy_set_header Accept-Encoding $trust_encoding;',
        ...['Connection', 'Cookie', 'Authorization'].map((name) => `proxy_set_header ${name} "";`),
        'proxy_connect_timeout 2s;',
        'proxy_read_timeout 10s;',
        '',
        'proxy_cache trust_widgets;',
        `proxy_cache_key "${host}$uri $trust_encoding";`,
        '# Compression is all that answers vary by, and the key has it.',
        'proxy_ignore_headers Vary;',
        'proxy_cache_revalidate on;',
        'proxy_cache_background_update on;',
        'proxy_cache_lock on;',
        'proxy_cache_use_stale error timeout invalid_header http_500 http_502 http_503 http_504;',
        '# It belongs to the Date of a cache before this one, which is not handed on.',
        'proxy_hide_header Age;',
        'add_header X-Cache $upstream_cache_status always;',
      ]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
