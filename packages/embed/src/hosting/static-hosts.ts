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

/** Headers for one path, or for all that begin with it. */
export interface PathHeaders {
  readonly path: string;
  readonly isFolder: boolean;
  readonly headers: Headers;
}

/** What Cloudflare takes. Where there are more, the last ones are left out. */
export const MOST_RULES = 100;

const folderRule = (folder: string, kind: Kind): PathHeaders => ({
  path: `/${folder}/`,
  isFolder: true,
  headers: headersOfKind(kind),
});

function fileRule(path: string): PathHeaders {
  const type = contentTypeOf(path);
  const kind = kindOf(path);
  // What a script is, hosts know; a calendar is a download to some.
  const isTold = kind === 'calendar' || kind === 'document';
  return {
    path,
    isFolder: false,
    headers: { ...headersOfKind(kind), ...(isTold && type !== undefined ? { 'Content-Type': type } : {}) },
  };
}

/**
 * The rules of an origin for hosts that take paths, what matters most first: a release that is not told of is asked for
 * anew at each visit. No two of them give a path the same header: some hosts join the values, some take the last.
 */
export function pathHeaders({ releases, paths }: HostedFolder): PathHeaders[] {
  const lines = Object.keys(aliasesOf(releases).lines).map((line) => folderRule(line, 'line'));
  const withdrawn = latestFirst(releases).filter((release) => release.withdrawn);
  const good = latestFirst(releases).filter((release) => !release.withdrawn);
  return [
    { path: '/', isFolder: true, headers: commonHeaders },
    ...withdrawn.map(({ version }) => folderRule(version, 'withdrawn')),
    ...good.map(({ version }) => folderRule(version, 'release')),
    ...lines,
    ...paths.map(fileRule),
  ];
}

/** The folders that a path lies in, the outermost first, without the root: `/a/` and `/a/b/` of `/a/b/c.json`. */
const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].slice(1).map(({ index }) => path.slice(0, index + 1));

/** One rule for each outermost folder whose files have the same headers, all of them, instead of one for each file. */
function byFolder(rules: readonly PathHeaders[]): PathHeaders[] {
  const headersIn = new Map<string, Set<string>>();
  for (const { path, headers } of rules)
    for (const folder of foldersOf(path))
      headersIn.set(folder, (headersIn.get(folder) ?? new Set()).add(JSON.stringify(headers)));
  const placed = rules.map((rule) => {
    const folder = foldersOf(rule.path).find((each) => headersIn.get(each)?.size === 1);
    return folder === undefined ? rule : { ...rule, path: folder, isFolder: true };
  });
  return [...new Map(placed.map((rule) => [rule.path, rule])).values()];
}

/** Whether a path can be told of: `*` and `:name` in it would stand for something else, and there is no escape. */
const isNameable = ({ path }: PathHeaders): boolean => !/\*|:[A-Za-z]/.test(path);

/** What `_headers` says, and what it cannot say. */
export interface HeadersRules {
  readonly rules: readonly PathHeaders[];
  /** There are more than hosts take. */
  readonly beyond: readonly PathHeaders[];
  /** Their paths have characters that mean something else there. */
  readonly unnameable: readonly PathHeaders[];
}

/**
 * The rules of an origin for `_headers`. Where there are too many, folders of files that are told the same become one
 * rule each: a file that is missing there has the headers of those that are not, so it is not done without need.
 */
export function headersRules({ releases, paths }: HostedFolder): HeadersRules {
  const files = paths.map(fileRule);
  const fixed = pathHeaders({ releases, paths: [] });
  const isFull = fixed.length + files.filter(isNameable).length > MOST_RULES;
  const others = isFull ? byFolder(files) : files;
  const nameable = [...fixed, ...others.filter(isNameable)];
  return {
    rules: nameable.slice(0, MOST_RULES),
    beyond: nameable.slice(MOST_RULES),
    unnameable: others.filter((rule) => !isNameable(rule)),
  };
}

/** A path as browsers ask for it. */
const asked = (path: string): string =>
  encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[?#]|%5B|%5D|%7C/g, (part) =>
    part.length === 1 ? encodeURIComponent(part) : decodeURIComponent(part),
  );

/** The file `_headers` of Netlify and Cloudflare. */
export function headersFile(folder: HostedFolder): string {
  const rules = headersRules(folder).rules.map(({ path, isFolder, headers }) =>
    [
      asked(path) + (isFolder ? '*' : ''),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n'),
  );
  return `${rules.join('\n\n')}\n`;
}

/** A path as path-to-regexp reads it: as it is, and as browsers ask for it where that is something else. */
function sourceOf({ path, isFolder }: PathHeaders): string {
  const [own = '', other] = new Set([path, asked(path)]);
  if (isFolder) return `${own}(.*)`;
  if (other === undefined) return own.replace(/[(){}:*+?\\]/g, '\\$&');
  // What is within brackets is a regular expression.
  const ways = [own, other].map((way) => way.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `/(${ways.join('|')})`;
}

/** The file `vercel.json`. */
export function vercelConfig(folder: HostedFolder): string {
  const headers = pathHeaders(folder).map((rule) => ({
    source: sourceOf(rule),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ $schema: 'https://openapi.vercel.sh/vercel.json', headers }, null, 2)}\n`;
}
