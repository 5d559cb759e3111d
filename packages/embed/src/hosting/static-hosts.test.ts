import { pathToFileURL } from 'node:url';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aRelease, histories, releasesOf, takenBack, versions } from '../testing/releases.js';
import {
  contentTypeOf,
  headersFile,
  headersOf,
  headersRules,
  layoutOf,
  lineOf,
  MOST_RULES,
  pathHeaders,
  vercelConfig,
} from './index.js';
import type { HostedFolder } from './index.js';

const DOCUMENTS = [
  '/superoffice/trust.json',
  '/superoffice/maintenance.nl.ics',
  '/superoffice/logo (1).svg',
  '/acmé/a b?#%.json',
];

/** A folder with these releases and some documents: what is told of it, and every path in it. */
function folderOf(releases: HostedFolder['releases']): { folder: HostedFolder; all: string[] } {
  const laidOut = [...layoutOf(releases).keys()].filter((path) => !path.startsWith('.'));
  const folders = new Set(releases.flatMap(({ version }) => [version, lineOf(version)]));
  const others = laidOut
    .filter((path) => !folders.has(path.split('/', 1)[0] ?? ''))
    .map((path) => `/${path}`);
  const paths = ['/', ...others, ...DOCUMENTS];
  return { folder: { releases, paths }, all: [...laidOut.map((path) => `/${path}`), ...DOCUMENTS] };
}

/** What a host that joins the values of all rules that fit would answer with. */
function joined(path: string, rules: { matches(path: string): boolean; headers: [string, string][] }[]) {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ matches }) => matches(path)))
    for (const [name, value] of rule.headers) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  return Object.fromEntries(headers);
}

/** Reads `_headers` as the hosts document it: `*` stands for anything. */
function readHeadersFile(text: string) {
  return text
    .split('\n\n')
    .map((rule) => rule.trim().split('\n'))
    .map(([path = '', ...lines]) => ({
      matches: (asked: string) => (path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path),
      headers: lines.map((line): [string, string] => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      }),
    }));
}

function readVercelConfig(text: string) {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return headers.map(({ source, headers: own }) => {
    // Of path-to-regexp only this is used: groups, and characters that stand for themselves.
    const isGroup = source.startsWith('/(') || source.endsWith('(.*)');
    const pattern = new RegExp(`^${isGroup ? source : source.replace(/(?<!\\)\./g, '\\.')}$`);
    return {
      matches: (asked: string) => pattern.test(asked),
      headers: own.map(({ key, value }): [string, string] => [key, value]),
    };
  });
}

/** A path as a program asks a server for it, by the rules of addresses. */
const asBrowsersAsk = (path: string): string => pathToFileURL(path, { windows: false }).pathname;

describe.each([
  ['_headers', (folder: HostedFolder) => readHeadersFile(headersFile(folder)), [asBrowsersAsk]],
  [
    'vercel.json',
    (folder: HostedFolder) => readVercelConfig(vercelConfig(folder)),
    // Whether it compares what is asked or what that stands for is not documented.
    [asBrowsersAsk, (path: string) => path],
  ],
])('EMBED-49: %s', (_, rulesOf, asks) => {
  it('gives each path the headers of the rules, each once', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const { folder, all } = folderOf(releases);
        const withdrawn = new Set(releases.filter((each) => each.withdrawn).map(({ version }) => version));
        const rules = rulesOf(folder);
        for (const path of all) {
          for (const ask of asks) {
            const { 'Content-Type': _type, ...headers } = joined(ask(path), rules);
            expect({ path, ...headers }).toEqual({ path, ...headersOf(path, withdrawn) });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says what a calendar is, which some hosts take for a download', () => {
    const rules = rulesOf(folderOf([aRelease('1.0.0')]).folder);
    expect(joined('/superoffice/maintenance.nl.ics', rules)).toMatchObject({
      'Content-Type': 'text/calendar; charset=utf-8',
    });
  });
});

it('EMBED-49: no name of a file has headers of its own', () => {
  const text = headersFile({ releases: [], paths: ['/acme/a\r\n  Set-Cookie: b.json'] });
  expect(text).toContain('\n\n/acme/a%0D%0A%20%20Set-Cookie:%20b.json\n  Cache-Control: ');
});

/** So many paths below a folder. */
const pathsIn = (folder: string, count: number, ending: string): string[] =>
  Array.from({ length: count }, (_, place) => `${folder}/${String(place)}.${ending}`);

const told = (folder: HostedFolder): string[] =>
  headersRules(folder).rules.map(({ path, isFolder }) => (isFolder ? `${path}*` : path));

describe('EMBED-49: a hundred rules', () => {
  it('leave out documents before releases, and say which', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(versions, { minLength: 1, maxLength: 60 }),
        fc.nat({ max: 200 }),
        (list, count) => {
          const releases = takenBack(releasesOf(...list), list[count % list.length]!);
          // Of two kinds, so that no folder is one rule.
          const paths = [...pathsIn('/acme', count, 'json'), ...pathsIn('/acme', count, 'ics')];
          const { rules, beyond, unnameable } = headersRules({ releases, paths });
          expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
          expect(unnameable).toEqual([]);
          expect(told({ releases, paths })).toEqual(
            expect.arrayContaining(['/*', ...list.map((version) => `/${version}/*`)]),
          );
          expect([...rules, ...beyond]).toEqual(pathHeaders({ releases, paths }));
          expect(beyond.length > 0).toBe(rules.length + beyond.length > MOST_RULES);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are enough for the latest ninety-nine releases', () => {
    const list = Array.from({ length: 120 }, (_, minor) => `1.${String(minor)}.0`);
    const { rules, beyond } = headersRules({ releases: releasesOf(...list), paths: ['/'] });
    expect(rules).toHaveLength(MOST_RULES);
    expect(rules.map(({ path }) => path)).toContain('/1.21.0/');
    expect(beyond.map(({ path }) => path)).toContain('/1.20.0/');
  });

  it('become one for a folder of documents that are told the same, only where there is need', () => {
    const releases = releasesOf('1.0.0');
    const few = [...pathsIn('/acme/feeds', 40, 'ics'), '/acme/trust.json'];
    expect(told({ releases, paths: few })).toEqual(expect.arrayContaining(few));
    const paths = [...few, ...pathsIn('/beta/nl', 30, 'ics'), ...pathsIn('/beta/de', 30, 'ics')];
    expect(told({ releases, paths })).toEqual([
      '/*',
      '/1.0.0/*',
      '/1/*',
      '/acme/feeds/*',
      '/acme/trust.json',
      '/beta/*',
    ]);
    expect(headersRules({ releases, paths }).beyond).toEqual([]);
    const rules = readHeadersFile(headersFile({ releases, paths }));
    for (const path of paths) {
      const { 'Content-Type': type, ...headers } = joined(path, rules);
      expect({ path, type, ...headers }).toEqual({ path, type: contentTypeOf(path), ...headersOf(path) });
    }
  });

  it('name no path in which a character would stand for others, and say so', () => {
    const paths = ['/acme/*', '/acme/a*.json', '/acme/a:b.json', '/acme/12:30.json'];
    const { rules, unnameable } = headersRules({ releases: [], paths });
    expect(unnameable.map(({ path }) => path)).toEqual(paths.slice(0, 3));
    expect(rules.map(({ path }) => path)).toEqual(['/', '/acme/12:30.json']);
  });
});
