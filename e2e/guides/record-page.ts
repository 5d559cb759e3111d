import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Locator } from '@playwright/test';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { watchReports } from '../support/page-reports.js';
import { test as base } from '../support/test.js';
import { watchTrustErrors } from '../support/trust-errors.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { Answer, TroubledOrigin } from '../support/troubled-origin.js';
import { headersIn } from './markdown.js';
import type { readGuide } from './markdown.js';

type Change = (text: string) => string;

/** A guide that has an element read a record on a page of its own. */
export interface RecordGuide {
  readonly guide: Awaited<ReturnType<typeof readGuide>>;
  readonly tag: 'trust-subprocessor-table' | 'trust-agreement-list';
  /** The script's file. */
  readonly script: string;
  /** The path of the page, and the name of its style sheet. */
  readonly page: string;
  /** What is published beside script and document: the headers of each file, one a line. */
  readonly beside: Readonly<Record<string, string>>;
}

/** What is other than the guide says, and what of the page's address comes after its path. */
export interface Steps {
  readonly html?: Change;
  readonly policy?: Change;
  readonly script?: Answer;
  readonly document?: Answer;
  /** Changes the document that the guide's commands have made. */
  readonly edit?: Change;
  readonly fragment?: string;
}

/** What the guide's commands have made of its document. */
export interface Published {
  readonly folder: string;
  /** A file by its path in the folder. */
  file(path: string): Promise<string>;
}

interface RecordPage {
  /** Serves the page, and gives its address. */
  open(steps?: Steps): Promise<string>;
  readonly element: Locator;
  /** What the page's policy, Trusted Types included, has refused, and what nothing has caught. */
  reports: Awaited<ReturnType<typeof watchReports>>;
}

const POLICY = 'Content-Security-Policy';
const COMMAND = fromRoot('packages/cli/bin/trust-widgets.mjs');
// Inside of the project, where a script finds its packages.
const SCRATCH = fromRoot('test-results');
const run = promisify(execFile);
const same: Change = (text) => text;

const answer =
  (headers: Readonly<Record<string, string>>, body: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, headers).end(body);

const CORS = { 'Access-Control-Allow-Origin': '*' };

/** Pages whose element never comes to be. */
export const WITHOUT_SCRIPT: Readonly<Record<string, Steps>> = {
  'the script is not there': { script: answer(CORS, '', 404) },
  'the script is another': { script: answer({ ...CORS, 'Content-Type': 'text/javascript' }, '0') },
  'the policy does not grant lit-html': {
    policy: (text) => text.replace('trusted-types lit-html', "trusted-types 'none'"),
  },
};

/** Pages whose element cannot read its document, and the reason that it gives. */
export const WITHOUT_DOCUMENT: readonly (readonly [reason: string, steps: Steps])[] = [
  ['network', { policy: (text) => text.replace(/connect-src [^;]+;/, '') }],
  ['network', { document: answer({}, '{}') }],
  ['http', { document: answer(CORS, '', 404) }],
  ['json', { document: answer(CORS, '<html>') }],
  ['document', { document: answer(CORS, '{"version":1,"defaultLanguage":"en"}') }],
  ['document', { edit: (text) => text.replace('"version":1', '"version":2') }],
];

/** Writes the guide's files into a folder, and runs its commands there. */
async function publish({ guide }: RecordGuide, folder: string): Promise<void> {
  await writeFile(join(folder, 'trust.yaml'), guide.snippet('trust.yaml'));
  for (const line of guide.snippet('commands').trim().split('\n')) {
    const [, , ...words] = line.split(' ');
    await run(process.execPath, [COMMAND, ...words], { cwd: folder });
  }
}

/** Playwright's `test` with a page put together from what the guide says, and nothing else. */
export const recordTest = (record: RecordGuide) =>
  base.extend<{ recordPage: RecordPage }, { origin: TroubledOrigin; published: Published }>({
    origin: [
      // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
      async ({}, use) => {
        const origin = await startTroubledOrigin();
        await use(origin);
        await origin.close();
      },
      { scope: 'worker' },
    ],

    published: [
      // eslint-disable-next-line no-empty-pattern -- as above.
      async ({}, use) => {
        await mkdir(SCRATCH, { recursive: true });
        const folder = await mkdtemp(join(SCRATCH, 'guide-'));
        await publish(record, folder);
        await use({ folder, file: (path) => readFile(join(folder, path), 'utf8') });
        await rm(folder, { recursive: true });
      },
      { scope: 'worker' },
    ],

    // Between the announcement of what is planned and the last day to object.
    at: '2026-11-26T12:00:00Z',

    recordPage: async ({ page: tab, published, origin: { hosts, port, reset } }, use) => {
      const { guide, tag, script: file, page, beside } = record;
      const headersOf = (of: string) => headersIn(guide.snippet(`${of}-headers`));
      const types = Object.fromEntries(
        guide.table('file').map((cells) => cells.slice(0, 2).map((cell) => cell.replaceAll('`', ''))),
      ) as Record<string, string>;
      const typed = (path: string, headers = {}) => ({ 'Content-Type': types[path] ?? '', ...headers });
      const [code, hashes] = await Promise.all(
        [file, 'integrity.json'].map((name) => readFile(fromRoot('packages/embed/dist/files', name), 'utf8')),
      );
      const integrity = (JSON.parse(hashes ?? '') as Record<string, string>)[file] ?? '';
      const here: Change = (text) =>
        text.replaceAll(/https:\/\/(www|widgets)\.example\.com/g, `http://$1.localhost:${String(port)}`);
      const made = async (path: string, headers: Readonly<Record<string, string>>, edit = same) =>
        answer(typed(path, headers), edit(await published.file(`public/${path}`)));
      const others = await Promise.all(
        Object.entries(beside).map(async ([path, lines]) => [`/${path}`, await made(path, headersIn(lines))]),
      );
      const reports = await watchReports(tab);
      await watchTrustErrors(tab);

      await use({
        element: tab.locator(tag),
        reports,
        async open({ html = same, policy = same, script, document, edit, fragment = '' } = {}) {
          const { [POLICY]: ownPolicy = '', ...headers } = headersOf('page');
          const answers: Readonly<Record<string, Readonly<Record<string, Answer>>>> = {
            'www.localhost': {
              [`/${page}`]: answer(
                { ...headers, [POLICY]: here(policy(ownPolicy)) },
                here(html(guide.snippet('page').replace('sha384-…', integrity))),
              ),
              [`/${page}.css`]: answer({ 'Content-Type': 'text/css' }, guide.snippet(`${page}.css`)),
              // Browsers ask for it without being told to.
              '/favicon.ico': answer({}, ''),
            },
            'widgets.localhost': {
              [`/1.0.0/${file}`]: script ?? answer(typed(`1.0.0/${file}`, headersOf('script')), code ?? ''),
              '/trust.json': document ?? (await made('trust.json', headersOf('document'), edit)),
              ...(Object.fromEntries(others) as Record<string, Answer>),
            },
          };
          for (const [host, paths] of Object.entries(answers)) {
            hosts.set(host, (request, response) => {
              const found = paths[new URL(request.url ?? '/', `http://${host}`).pathname];
              if (found) found(response, request);
              else response.writeHead(404).end();
            });
          }
          return `http://www.localhost:${String(port)}/${page}${fragment}`;
        },
      });
      reset();
    },
  });

/** A cell of a guide as it is read, with plain spaces. */
export const plain = (cell = ''): string => cell.replaceAll('`', '').replaceAll(/\s+/g, ' ').trim();

/** The lines that a cell of a guide tells of. */
export const linesIn = (cell: string | undefined): string[] => plain(cell).split(' ¦ ');

export const setAttribute = (element: Locator, name: string, value: string): Promise<void> =>
  element.evaluate((each, [key, text]) => each.setAttribute(key, text), [name, value] as const);

/** Gives the page another language. */
export const speak = (element: Locator, language: string): Promise<void> =>
  setAttribute(element.page().locator('html'), 'lang', language);

/** Every header of a guide, one a line. */
export const headerLines = ({ snippet }: RecordGuide['guide'], names: readonly string[]): string[] =>
  names.flatMap((name) => snippet(`${name}-headers`).trim().split('\n'));

/** Runs a program of the guide where its files are, and gives what it prints. */
export async function output(text: string, { folder }: Published): Promise<string> {
  await writeFile(join(folder, 'program.mjs'), text);
  const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
  return stdout;
}
