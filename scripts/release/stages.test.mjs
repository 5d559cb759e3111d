import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Broken, stages, twoAtATime } from './stages.mjs';

const broken = () => {
  throw new Error('broken');
};

test('a check that fails is told, and the stage goes on', async () => {
  const said = [];
  const { stage, counts } = stages((line) => said.push(line));
  const value = await stage('first', async (check) => {
    await check('one', broken);
    await check('two', () => {});
    return 'made';
  });
  assert.equal(value, 'made');
  assert.deepEqual(counts(), { passed: 1, failed: 1, skipped: 0 });
  assert.match(said.join('\n'), /^FAILED {2}first .*\n {4}one: Error: broken/);
});

test('an error ends a stage and what awaits it, and counts once', async () => {
  const { stage, counts } = stages(() => {});
  const outer = stage('outer', async () => {
    await stage('inner', broken);
    assert.fail('nothing comes after it');
  });
  await assert.rejects(outer, Broken);
  assert.deepEqual(counts(), { passed: 0, failed: 1, skipped: 0 });
});

test('jobs run two at a time, and all of them where one breaks', async () => {
  const { stage, counts } = stages(() => {});
  let [now, most] = [0, 0];
  const job = (name, body) => () =>
    stage(name, async (check) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      await check(name, body);
    });
  const ok = () => {};
  await twoAtATime([job('a', ok), () => stage('b', broken), job('c', ok), job('d', ok), job('e', ok)]);
  assert.equal(most, 2);
  assert.deepEqual(counts(), { passed: 4, failed: 1, skipped: 0 });
});
