import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { createLoginServer } from '../../apps/crm-login/server/index.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { answer, answerJson } from './answers.js';
import { INCIDENT } from './feeds.js';
import { expect, test as base } from './test.js';
import { portOfNobody, startTroubledOrigin } from './troubled-origin.js';
import type { Answer, TroubledOrigin, Visit } from './troubled-origin.js';

/** What the banner of a login screen is given; what is not named is sound. */
export interface Fire {
  readonly script?: Answer;
  /** The code that the page's integrity attribute is made for, where that is another than the built one. */
  readonly expectedCode?: string;
  /** A second script of the same origin, at `/next.js`. */
  readonly nextScript?: Answer;
  readonly document?: Answer;
  readonly feed?: Answer;
  /** Nobody listens at the origin of script and document, or of the feed. */
  readonly refused?: 'widgets' | 'feed';
}

/** A login screen whose banner has its script and document from a second origin, and its feed from a third. */
export interface LoginUnderFire {
  /** Sets what is answered from now on, and gives the page's address. The script waits for `release`. */
  open(fire: Fire): string;
  release(): void;
  /** The requests for document or feed so far. */
  visits(of: 'document' | 'feed'): readonly Visit[];
  /** The script as it was built. */
  readonly code: string;
  /** The document as it was built. */
  readonly document: string;
}

interface WorkerFixtures {
  troubledOrigin: TroubledOrigin & { readonly portOfNobody: number };
}

const VERSION = '1.0.0';
const SCRIPT_PATH = `/${VERSION}/status-banner.js`;
const DOCUMENT_PATH = '/superoffice/login.json';
const FEED_PATH = '/api/v2/summary.json';

export const scriptAnswer = (code: string, type = 'text/javascript'): Answer =>
  answer(code, { headers: { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' } });

/** Playwright's `test` with real servers that misbehave. */
export const test = base.extend<{ login: LoginUnderFire }, WorkerFixtures>({
  troubledOrigin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const origin = await startTroubledOrigin();
      await use({ ...origin, portOfNobody: await portOfNobody() });
      await origin.close();
    },
    { scope: 'worker' },
  ],

  login: async ({ troubledOrigin: { hosts, visits, port, portOfNobody: nobody, reset } }, use) => {
    const code = await readFile(fromRoot('packages/embed/dist/files/status-banner.js'), 'utf8');
    const document = await readFile(fromRoot('packages/superoffice-content/dist/login.json'), 'utf8');
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    await use({
      code,
      document,
      release: () => release(undefined),
      visits: (of) => visits.filter(({ path }) => path === (of === 'feed' ? FEED_PATH : DOCUMENT_PATH)),
      open(fire) {
        const originOf = (host: 'widgets' | 'feed') =>
          `http://${host}.localhost:${host === fire.refused ? nobody : port}`;
        const loginServer = createLoginServer({
          widgetsOrigin: originOf('widgets'),
          version: VERSION,
          integrity: { 'status-banner.js': integrityOf(fire.expectedCode ?? code) },
          statusSource: originOf('feed') + FEED_PATH,
        });
        const answers: Readonly<Record<string, Answer>> = {
          [SCRIPT_PATH]: (...exchange) => {
            void released.then(() => (fire.script ?? scriptAnswer(code))(...exchange));
          },
          ...(fire.nextScript ? { '/next.js': fire.nextScript } : {}),
          [DOCUMENT_PATH]: fire.document ?? answer(document),
          [FEED_PATH]: fire.feed ?? answerJson(INCIDENT),
        };
        const notFound = answer('Not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
        for (const host of ['widgets', 'feed'])
          hosts.set(`${host}.localhost`, (request, response) =>
            (answers[new URL(request.url ?? '/', 'http://localhost').pathname] ?? notFound)(
              response,
              request,
            ),
          );
        hosts.set('login.localhost', (...exchange) => loginServer.emit('request', ...exchange));
        return `http://login.localhost:${port}/`;
      },
    });
    reset();
  },
});

const integrityOf = (code: string): string => `sha384-${createHash('sha384').update(code).digest('base64')}`;

export { expect };
