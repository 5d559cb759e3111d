import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fromRoot } from '../lib/paths.mjs';

const folder = fromRoot('.github', 'workflows');
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const workflows = files.map(({ name, text }) => ({ name, ...parse(text) }));
const { jobs: release } = workflows.find(({ name }) => name === 'Release');
const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({
    at: `${workflow.name}: ${name}`,
    permissions: job.permissions ?? workflow.permissions,
    steps: job.steps ?? [],
    ...job,
  })),
);
const steps = jobs.flatMap(({ at, steps }) => steps.map((step) => ({ at, ...step })));

/** A tag can be moved to other code; a commit cannot. */
test('an action is named by its commit, and by its version for people', () => {
  for (const { name, text } of files) {
    for (const [line, action] of text.matchAll(/^.*\buses: (\S+).*$/gm)) {
      if (action.startsWith('./')) continue;
      assert.match(line, /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, name);
    }
  }
});

/** It would run a stranger's code with our permissions. */
test('no workflow runs on pull_request_target', () => {
  for (const { name, on } of workflows) assert.ok(!('pull_request_target' in on), name);
});

test('every job says what it may do, and no workflow may do more than read by itself', () => {
  for (const { name, permissions } of workflows) {
    assert.ok(permissions, name);
    assert.ok(
      Object.values(permissions).every((access) => access === 'read'),
      name,
    );
  }
  for (const { at, permissions } of jobs) assert.ok(permissions, at);
});

test('what runs on a pull request can only read', () => {
  for (const { name, on, jobs: own, permissions } of workflows) {
    if (!('pull_request' in on)) continue;
    assert.deepEqual(permissions, { contents: 'read' }, name);
    for (const job of Object.values(own)) assert.equal(job.permissions, undefined, name);
  }
});

test('one job publishes: it alone can say who it is, waits for its environment and runs no script of a package', () => {
  const identified = jobs.filter(({ permissions }) => permissions['id-token'] === 'write');
  assert.deepEqual(
    identified.map(({ at }) => at),
    ['Release: publish'],
  );
  assert.equal(release.publish.environment, 'npm');
  const commands = release.publish.steps.flatMap(({ run }) => run ?? []);
  assert.deepEqual(commands, ['npm ci --ignore-scripts']);
  const { env } = release.publish.steps.find(({ id }) => id === 'publish');
  assert.equal(env.NPM_CONFIG_PROVENANCE, 'true');
});

test('no secret is kept: whoever publishes is known by the workflow', () => {
  for (const { name, text } of files)
    assert.doesNotMatch(text, /\bsecrets\.|_TOKEN: (?!\$\{\{ github\.token)/, name);
});

test('nothing is published that was not tested and packed before', () => {
  const before = (name) =>
    [release[name].needs ?? []].flat().flatMap((needed) => [needed, ...before(needed)]);
  for (const needed of ['mode', 'test', 'pack']) assert.ok(before('publish').includes(needed), needed);
  assert.equal(release.test.uses, './.github/workflows/ci.yml');
});

test('two releases never run at once, and none is cut off', () => {
  const { concurrency } = workflows.find(({ name }) => name === 'Release');
  assert.equal(concurrency['cancel-in-progress'], false);
});

test('no step can push by what a checkout left behind', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  assert.ok(checkouts.length > 0);
  for (const { at, with: options } of checkouts) assert.equal(options['persist-credentials'], false, at);
});

/** A title of a pull request or a name of a branch would be run as part of the script. */
test('no script has an expression in it', () => {
  const scripts = steps.flatMap(({ at, run, with: options }) =>
    [run, options?.script].map((text) => [at, text]),
  );
  assert.ok(scripts.some(([, text]) => text !== undefined));
  for (const [at, text] of scripts) assert.doesNotMatch(text ?? '', /\$\{\{/, at);
});

test('a job that broke can run again: what it attached is attached anew', () => {
  const uploads = steps.flatMap(({ run }) => (run?.includes('gh release upload') ? [run] : []));
  assert.equal(uploads.length, 1);
  for (const run of uploads) assert.match(run, / --clobber\b/);
  const artifacts = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  assert.ok(artifacts.length > 0);
  for (const { at, with: options } of artifacts) assert.equal(options.overwrite, true, at);
});

test('every job has a limit', () => {
  for (const { at, uses, 'timeout-minutes': minutes } of jobs) assert.ok(uses || minutes <= 90, at);
});

test('every script that a workflow runs is there', () => {
  const run = steps.flatMap(({ run = '', with: options }) => [run, options?.script ?? '']);
  const named = run.flatMap((text) => [...text.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name));
  const wanted = named.filter((name) => name !== 'ci');
  assert.ok(wanted.includes('version') && wanted.includes('test'));
  for (const name of wanted) assert.ok(name in scripts, name);
});

test('what a job takes from another was said by it', () => {
  const outputs = Object.entries(release).flatMap(([name, job]) =>
    Object.keys(job.outputs ?? {}).map((output) => `${name}.outputs.${output}`),
  );
  const text = files.find(({ name }) => name === 'release.yml').text;
  const taken = [...text.matchAll(/needs\.(\w+\.outputs\.\w+)/g)].map(([, output]) => output);
  assert.deepEqual([...new Set(taken)].toSorted(), outputs.toSorted());
});

/** What the last step of `attach` does where the tag of @trust-widgets/embed leads to this commit, or to another answer. */
function attach(answer) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-widgets-'));
  try {
    const { run } = release.attach.steps.at(-1);
    const gh =
      '#!/bin/sh\nif [ "$1" = api ]; then echo "$ANSWER"; else echo "$@" >> called.txt; fi\necho "$2" >> asked.txt\n';
    writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
    writeFileSync(join(folder, 'tag.txt'), '@trust-widgets/embed@1.2.3\n');
    const env = {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      GH_REPO: 'o/r',
      GITHUB_SHA: 'abc',
      ANSWER: answer,
    };
    execFileSync('bash', ['-e', '-c', run], { cwd: folder, env });
    const written = (name) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    return { asked: written('asked.txt').split('\n')[0], called: written('called.txt') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('files are attached to the release of this commit, also where the job before ran a second time', () => {
  const { asked, called } = attach('abc');
  assert.equal(asked, 'repos/o/r/git/ref/tags/@trust-widgets/embed@1.2.3');
  assert.equal(called, 'release upload @trust-widgets/embed@1.2.3 origin.tar.gz integrity.json --clobber\n');
  assert.equal(release.attach.if, undefined);
});

test('files are attached to no release of another commit, and to none that is not there', () => {
  for (const answer of ['abd', '{"message":"Not Found"}', ''])
    assert.equal(attach(answer).called, '', answer);
});
