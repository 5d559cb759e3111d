import { aliasesOf, latestFirst } from './layout.js';
import type { Release } from './release.js';
import { commonHeaders, contentTypeOf, headersOfKind, kindOf } from './rules.js';
import type { Headers, Kind } from './rules.js';

/** What a static host is told of: it knows neither patterns nor what lies in a folder. */
export interface HostedFolder {
  readonly releases: readonly Release[];
  /** Paths from the root of all that is served outside of the releases' folders: `/superoffice/trust.json`. */
  readonly paths: readonly string[];
}

/** Headers for one path, or for all that begin with what stands before `*`. */
export interface PathHeaders {
  readonly path: string;
  readonly headers: Headers;
}

/**
 * Cloudflare Pages takes a hundred rules. Where there are more, the oldest releases go without: they are asked for anew
 * at each visit then, which is slower and never wrong.
 */
export const MOST_RULES = 100;

const folderRule = (folder: string, kind: Kind): PathHeaders => ({
  path: `/${folder}/*`,
  headers: headersOfKind(kind),
});

/**
 * The rules of an origin for hosts that take paths. No two of them give a path the same header: some hosts join the
 * values, some take the last.
 */
export function pathHeaders({ releases, paths }: HostedFolder): PathHeaders[] {
  const others = paths.map((path) => {
    const type = contentTypeOf(path);
    const kind = kindOf(path);
    // What a script is, hosts know; a calendar is a download to some.
    const isTold = kind === 'calendar' || kind === 'document';
    return {
      path,
      headers: { ...headersOfKind(kind), ...(isTold && type !== undefined ? { 'Content-Type': type } : {}) },
    };
  });
  const lines = Object.keys(aliasesOf(releases).lines).map((line) => folderRule(line, 'line'));
  const all = { path: '/*', headers: commonHeaders };
  const withdrawn = latestFirst(releases).filter((release) => release.withdrawn);
  const good = latestFirst(releases).filter((release) => !release.withdrawn);
  return [
    all,
    ...withdrawn.map(({ version }) => folderRule(version, 'withdrawn')),
    ...others,
    ...lines,
    ...good.map(({ version }) => folderRule(version, 'release')),
  ].slice(0, MOST_RULES);
}

/** A path on one line: a file's name may have line ends in it, which would begin headers of their own. */
const onOneLine = (path: string): string => path.replace(/[\u0000-\u001f\u007f]/g, encodeURIComponent);

/** The file `_headers` of Netlify and Cloudflare Pages. */
export function headersFile(folder: HostedFolder): string {
  const rules = pathHeaders(folder).map(({ path, headers }) =>
    [onOneLine(path), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${rules.join('\n\n')}\n`;
}

/** A path as path-to-regexp reads it. */
const sourceOf = (path: string): string =>
  path.replace(/[(){}:*+?\\]/g, (character) =>
    character === '*' && path.endsWith('/*') ? '(.*)' : `\\${character}`,
  );

/** The file `vercel.json`. */
export function vercelConfig(folder: HostedFolder): string {
  const headers = pathHeaders(folder).map(({ path, headers: own }) => ({
    source: sourceOf(path),
    headers: Object.entries(own).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ $schema: 'https://openapi.vercel.sh/vercel.json', headers }, null, 2)}\n`;
}
