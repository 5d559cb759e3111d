import { execFile } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { cacheControl, kindOf, lifetimes, nginxEdge } from '../../packages/embed/dist/hosting/index.js';
import type { Kind } from '../../packages/embed/dist/hosting/index.js';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { CURL } from '../../scripts/lib/system-tool.mjs';
import { systemTool } from '../support/system-tool.js';
import { ask } from './ask.js';
import { expect, GUIDE, test } from './guide-test.js';
import { startNginx } from './nginx.js';
import { expectNumbersToFollow } from './numbers.js';
import { hashOf } from './releases.js';

// One folder for all of them: a release is taken back, and put back again.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const exec = promisify(execFile);
const SCRIPT = 'trust-widgets.js';

/** What a cell has between back quotes. */
const codesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Runs a line that calls curl against another server, and gives what it prints. */
async function curl(line: string, port: number, cwd: string): Promise<string> {
  const here = line.replace('https://widgets.example.com', `http://127.0.0.1:${String(port)}`);
  const [name, ...words] = [...here.matchAll(/"([^"]*)"|(\S+)/g)].map((found) => found[1] ?? found[2] ?? '');
  if (name !== 'curl') throw new Error(`This calls no curl: ${line}`);
  const { stdout } = await exec(systemTool(CURL), ['-q', ...words], { cwd, timeout: 10_000 });
  return stdout;
}

/** Whether a head has a line; names of headers are written in any case. */
const hasLine = (head: string, line: string): boolean =>
  head.split('\r\n').some((each) => each.toLowerCase() === line.toLowerCase());

/** Whether the last command of the check list is for a release that was taken back. */
const isForLater = (cell: string): boolean => cell.includes('after step 7');

test('EMBED-40: each address of the folder is there', async ({ hosted: { port, folder } }) => {
  const paths = GUIDE.table('path').flatMap(([cell]) => codesIn(cell));
  expect(paths.length).toBeGreaterThan(8);
  const { stdout } = await exec(process.execPath, ['-p', 'fs.readdirSync("public").join("\\n")'], {
    cwd: folder,
  });
  const files = stdout.split('\n');
  for (const path of paths) {
    const [, ending] = path.split('*');
    if (ending === undefined) expect.soft((await ask(port, path)).status, path).toBe(200);
    else
      expect
        .soft(
          files.some((file) => file.endsWith(ending)),
          path,
        )
        .toBe(true);
  }
});

test('EMBED-47: the lifetimes of the guide are those of the rules', () => {
  const rows = GUIDE.table('kind');
  const withdrawn = new Set(['1.1.0']);
  for (const [kind = '', paths, value] of rows) {
    expect.soft(codesIn(value), kind).toEqual([cacheControl(lifetimes[kind as Kind])]);
    for (const path of codesIn(paths))
      expect.soft(kindOf(path.replace(/\/\*$/, '/any.js').replace('*', 'any'), withdrawn), path).toBe(kind);
  }
  expect(rows.map(([kind]) => kind).sort()).toEqual(
    Object.keys(lifetimes)
      .filter((kind) => kind !== 'other')
      .sort(),
  );
});

test('EMBED-52: the numbers of the guide follow from the files as they are served, the rules, and its day', async ({
  hosted: { port },
}) => {
  await expectNumbersToFollow(port);
});

for (const [command = '', says] of GUIDE.table('command')) {
  if (isForLater(command)) continue;
  test(`${command} says ${String(says)}`, async ({ hosted: { port, folder } }) => {
    const [line = ''] = codesIn(command);
    const [expected = ''] = codesIn(says);
    expect(hasLine(await curl(line, port, folder), expected)).toBe(true);
  });
}

test('EMBED-50: an unchanged document is not sent again to curl either', async ({
  hosted: { port, folder },
}) => {
  const [first = '', second = ''] = GUIDE.snippet('etag').trim().split('\n');
  await curl(first, port, folder);
  expect(JSON.parse(await readFile(join(folder, 'trust.json'), 'utf8'))).toHaveProperty('version', 1);
  expect(hasLine(await curl(second, port, folder), 'HTTP/1.1 304 Not Modified')).toBe(true);
});

test('EMBED-51: what the guide prints is an edge before that origin', async ({
  hosted: { port: origin, folder },
}) => {
  await writeFile(join(folder, 'edge.mjs'), GUIDE.snippet('edge.mjs'));
  const { stdout } = await exec(process.execPath, ['edge.mjs'], { cwd: folder });
  const { port, stop } = await startNginx(({ port, folder: own }) =>
    stdout
      .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
      .replace('127.0.0.1:8080', `127.0.0.1:${String(origin)}`)
      .replace('/var/cache/nginx/trust-widgets', join(own, 'cache')),
  );
  const answers = [await ask(port, '/trust.json'), await ask(port, '/trust.json')];
  expect(answers.map(({ headers }) => headers['x-cache'])).toEqual(['MISS', 'HIT']);
  await stop();
  expect(stdout).toContain(
    nginxEdge({
      listen: '80',
      serverName: 'widgets.example.com',
      upstream: '127.0.0.1:8080',
      cachePath: '/var/cache/nginx/trust-widgets',
    }),
  );
});

test('EMBED-49: each static host has the file that it needs', async ({ hosted: { run, folder, file } }) => {
  const hosts = GUIDE.table('host');
  await run([...new Set(hosts.map(([, , command]) => codesIn(command)[0] ?? ''))].join('\n'));
  for (const [host = '', needs] of hosts) {
    const [path = ''] = codesIn(needs);
    const text = await readFile(join(folder, path), 'utf8');
    for (const kind of ['release', 'line', 'document'] as const)
      expect.soft(text, host).toContain(cacheControl(lifetimes[kind]));
  }
  // They go by what lies there; nginx does not show it.
  expect((await file('releases.json')).toString()).toContain('"1.1.0"');
});

test('EMBED-43, EMBED-44, EMBED-45: a release is taken back, so that pages of each kind have what the guide says, and put back', async ({
  hosted: { port, folder, run, file },
}) => {
  const [good, bad] = await Promise.all(['1.0.0', '1.1.0'].map((version) => file(`${version}/${SCRIPT}`)));
  const shown = async (path: string) => (await ask(port, path)).body;
  const integrity = JSON.parse((await file('integrity.json')).toString()) as Record<string, string>;
  const pinned = integrity[`1.1.0/${SCRIPT}`]?.split(' ');
  expect(pinned).toEqual([hashOf(bad ?? Buffer.of()), hashOf(good ?? Buffer.of())]);
  expect(await shown(`/1/${SCRIPT}`)).toEqual(bad);

  await run(GUIDE.snippet('withdraw'));
  // A page that pins both hashes takes what stands there now; one that pins the first alone does not.
  for (const path of [`/1.1.0/${SCRIPT}`, `/1/${SCRIPT}`, `/${SCRIPT}`])
    expect.soft((await shown(path)).equals(good ?? Buffer.of()), path).toBe(true);
  const [command = '', says] = GUIDE.table('command').find(([cell = '']) => isForLater(cell)) ?? [];
  const head = await curl(codesIn(command)[0] ?? '', port, folder);
  expect(hasLine(head, codesIn(says)[0] ?? 'nothing')).toBe(true);
  expect((await shown('/releases.json')).toString()).toContain('The table loses its last row');
  // The guide says where it waits: beside the folder.
  expect(await file(`../.public.withdrawn/1.1.0/${SCRIPT}`)).toEqual(bad);

  await run(GUIDE.snippet('restore'));
  expect((await shown(`/1.1.0/${SCRIPT}`)).equals(bad ?? Buffer.of())).toBe(true);
  expect((await ask(port, `/1.1.0/${SCRIPT}`)).headers['cache-control']).toBe(
    cacheControl(lifetimes.release),
  );
});

test('the document tells elements of a release that was taken back', async ({
  hosted: { folder, run, file },
}) => {
  await appendFile(join(folder, 'trust.yaml'), `\n${GUIDE.snippet('withdrawn.yaml')}`);
  await run(GUIDE.snippet('commands').split('\n')[0] ?? '');
  expect(JSON.parse((await file('trust.json')).toString())).toHaveProperty('widgets.withdrawn', ['1.1.0']);
});

test('the npm package has the file at the path that CDNs give it', async () => {
  const [, path = ''] = /embed@1\.0\.0\/(\S+)"/.exec(GUIDE.snippet('cdn')) ?? [];
  const folder = fromRoot('packages/embed');
  const { files } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain(path.split('/')[0]);
  expect(await readFile(join(folder, path), 'utf8')).toContain('trust-agreement-list');
});
