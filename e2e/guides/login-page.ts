import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { OPERATIONAL } from '../support/feeds.js';
import { test as base } from '../support/test.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { Answer, TroubledOrigin } from '../support/troubled-origin.js';
import { headersIn, readGuide } from './markdown.js';

type Change = (text: string) => string;

/** What is other than the guide says. */
export interface Otherwise {
  readonly page?: Change;
  /** The header that has the policy. */
  readonly policyHeader?: string;
  readonly policy?: Change;
  readonly script?: Answer;
  readonly document?: Answer;
  readonly feed?: Answer;
}

/** The login page that the guide builds, on the origins that it names. */
export interface LoginPage {
  /** Serves it, and gives its address. */
  open(otherwise?: Otherwise): string;
  /** The document that is served. */
  readonly document: string;
  /** An answer with the headers that the guide gives for it, and more. */
  sound(
    of: 'script' | 'document' | 'feed',
    body: string,
    more?: Readonly<Record<string, string>>,
    status?: number,
  ): Answer;
  /** Requests for this path: the tags that they had, and how they were answered. */
  asked(path: string): readonly Asked[];
  /** What was posted to `/login`. */
  readonly posted: readonly string[];
  /** The servers' clock, as an instant: the browser's may be set right by it. */
  setServerClock(instant: string): void;
}

interface Asked {
  readonly tag: string | undefined;
  readonly status: number;
}

export const GUIDE = await readGuide('docs/guides/login-page.md');

/** Where the guide has the files, below its origins. */
export const PATHS = {
  script: '/1.0.0/status-banner.js',
  document: '/login.json',
  feed: '/api/v2/summary.json',
} as const;

export const SIGNED_IN = 'Signed in';

/** Playwright's `test` with a page put together from what the guide says, and nothing else. */
export const test = base.extend<{ loginPage: LoginPage }, { origin: TroubledOrigin }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const origin = await startTroubledOrigin();
      await use(origin);
      await origin.close();
    },
    { scope: 'worker' },
  ],

  // The guide's times are those of this day.
  at: '2026-11-26T12:00:00Z',

  loginPage: async ({ origin: { hosts, port, reset }, at }, use) => {
    const code = await readFile(fromRoot('packages/embed/dist/files/status-banner.js'), 'utf8');
    const hashes = await readFile(fromRoot('packages/embed/dist/files/integrity.json'), 'utf8');
    const document = await readFile(fromRoot('packages/superoffice-content/dist/login.json'), 'utf8');
    const integrity = (JSON.parse(hashes) as Record<string, string>)['status-banner.js'] ?? '';
    let serverClock = at ?? '';
    const visits: (Asked & { path: string })[] = [];
    const posted: string[] = [];

    const here: Change = (text) =>
      text.replaceAll(
        /https:\/\/(login|widgets|status)\.example\.com/g,
        `http://$1.localhost:${String(port)}`,
      );
    const sound: LoginPage['sound'] = (of, body, more, status = 200) =>
      withTag(
        body,
        status,
        { ...headersIn(GUIDE.snippet(`${of}-headers`)), ...more },
        () => new Date(serverClock),
      );

    await use({
      document,
      posted,
      sound,
      asked: (path) => visits.filter((visit) => visit.path === path),
      setServerClock: (instant) => (serverClock = instant),
      open({ page = same, policy = same, policyHeader = POLICY, script, document: plans, feed } = {}) {
        const { [POLICY]: ownPolicy = '', ...headers } = headersIn(GUIDE.snippet('page-headers'));
        const html = page(GUIDE.snippet('page')).replace('sha384-…', integrity);
        const pageHeaders = { ...headers, [policyHeader]: here(policy(ownPolicy)) };
        const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
          login: {
            '/': (response) => void response.writeHead(200, pageHeaders).end(here(html)),
            '/login.css': text('text/css', GUIDE.snippet('login.css')),
            // Browsers ask for it without being told to.
            '/favicon.ico': (response) => void response.writeHead(204).end(),
            '/listen.js': text('text/javascript', GUIDE.snippet('listen.js')),
            '/welcome': (response) =>
              void response.writeHead(200, headers).end(`<!doctype html><h1>${SIGNED_IN}</h1>`),
            '/login': (response, request) => {
              request.setEncoding('utf8').once('data', (data: string) => posted.push(data));
              request.once('end', () => response.writeHead(303, { Location: '/welcome' }).end());
            },
          },
          widgets: {
            [PATHS.script]: script ?? sound('script', code),
            [PATHS.document]: plans ?? sound('document', document),
          },
          status: { [PATHS.feed]: feed ?? sound('feed', JSON.stringify(OPERATIONAL)) },
        };
        for (const [host, paths] of Object.entries(answers))
          hosts.set(`${host}.localhost`, (request, response) => {
            const path = request.url ?? '/';
            response.once('finish', () => {
              visits.push({ path, tag: request.headers['if-none-match'], status: response.statusCode });
            });
            const answer = paths[path];
            if (answer) answer(response, request);
            else response.writeHead(404).end();
          });
        return `http://login.localhost:${String(port)}/`;
      },
    });
    reset();
  },
});

const POLICY = 'Content-Security-Policy';
const same: Change = (text) => text;

const text =
  (type: string, body: string): Answer =>
  (response) =>
    response.writeHead(200, { 'Content-Type': type }).end(body);

/** As most servers do: whoever has it already is told so, without a body. */
function withTag(
  body: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  now: () => Date,
): Answer {
  const tag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  return (response, request) => {
    const isKnown = request.headers['if-none-match'] === tag;
    response.writeHead(isKnown ? 304 : status, { Date: now().toUTCString(), ...headers, ETag: tag });
    response.end(isKnown ? undefined : body);
  };
}
