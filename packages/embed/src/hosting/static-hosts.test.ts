import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aRelease, histories, versions, withdrawal } from '../testing/releases.js';
import { headersFile, headersOf, layoutOf, lineOf, MOST_RULES, pathHeaders, vercelConfig } from './index.js';
import type { HostedFolder } from './index.js';

const DOCUMENTS = ['/superoffice/trust.json', '/superoffice/maintenance.nl.ics', '/superoffice/logo (1).svg'];

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
    const pattern = new RegExp(`^${source.replace(/(?<!\(|\\)\.(?!\*)/g, '\\.')}$`);
    return {
      matches: (asked: string) => pattern.test(asked),
      headers: own.map(({ key, value }): [string, string] => [key, value]),
    };
  });
}

describe.each([
  ['_headers', (folder: HostedFolder) => readHeadersFile(headersFile(folder))],
  ['vercel.json', (folder: HostedFolder) => readVercelConfig(vercelConfig(folder))],
])('EMBED-49: %s', (_, rulesOf) => {
  it('gives each path the headers of the rules, each once', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const { folder, all } = folderOf(releases);
        const withdrawn = new Set(releases.filter((each) => each.withdrawn).map(({ version }) => version));
        const rules = rulesOf(folder);
        for (const path of all) {
          const { 'Content-Type': _type, ...headers } = joined(path, rules);
          expect({ path, ...headers }).toEqual({ path, ...headersOf(path, withdrawn) });
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
  expect(text).toContain('\n\n/acme/a%0D%0A  Set-Cookie: b.json\n  Cache-Control: ');
});

it('EMBED-49: a hundred rules are enough for any number of releases: the oldest good ones go without', () => {
  fc.assert(
    fc.property(fc.uniqueArray(versions, { minLength: 120, maxLength: 140 }), fc.nat(), (list, index) => {
      const bad = list[index % list.length]!;
      const releases = list.map((version) =>
        aRelease(version, version === bad ? { withdrawn: withdrawal } : {}),
      );
      const paths = ['/', '/status-banner.js'];
      const rules = pathHeaders({ releases, paths });
      expect(rules).toHaveLength(MOST_RULES);
      const told = rules.map(({ path }) => path);
      expect(told).toContain(`/${bad}/*`);
      expect(told).toEqual(expect.arrayContaining(paths));
      expect(new Set(told).size).toBe(told.length);
    }),
    { numRuns: 20 },
  );
});
