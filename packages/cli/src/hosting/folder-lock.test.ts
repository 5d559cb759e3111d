import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { diskFiles } from '../disk-files.js';
import { run } from '../testing/memory-io.js';
import { originFolder, SCRIPT, scriptText } from '../testing/origin-folder.js';
import { LOCK, whileLocked } from './folder-lock.js';

const NOW = Date.UTC(2026, 10, 22);
const HOUR = 3_600_000;

/** What a command writes of itself. */
const heldBy = (process: number, machine = hostname(), since = NOW): string =>
  JSON.stringify({ id: 'another', process, machine, since: new Date(since).toISOString() });

/** What waits until it is let go on. */
function aGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** A process that does nothing until it is ended. */
async function idleProcess() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  await once(child, 'spawn');
  const end = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { id: child.pid ?? 0, end };
}

async function origin() {
  const folder = await originFolder();
  const host = async (version: string) =>
    run(['host', '--folder', folder.folder, '--from', await folder.packageOf(version)]);
  await host('0.3.0');
  return { folder, host };
}

describe('CLI-50: of two commands at once on one folder', () => {
  it('the second is refused, and the first is not disturbed', async () => {
    const { folder, host } = await origin();
    await using _ = folder;
    const from = await folder.packageOf('0.3.1');
    const reached = aGate();
    const gate = aGate();
    const files = {
      ...diskFiles,
      async list(path: string) {
        reached.open();
        await gate.opened;
        return diskFiles.list(path);
      },
    };
    const first = run(['host', '--folder', folder.folder, '--from', from], {}, { files });
    await reached.opened;
    const before = await folder.contents();
    const others = [
      await host('0.3.2'),
      await run(['withdraw', '0.3.0', '--folder', join(folder.folder, '.'), '--reason', 'Bad.']),
    ];
    for (const { exitCode, err, out } of others) {
      expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
      expect(err).toContain(
        `${join(folder.folder, LOCK)} error locked: Process ${String(process.pid)} on ${hostname()} has been changing this folder since 2026-11-22T00:00:00.000Z.`,
      );
    }
    expect(await folder.contents()).toEqual(before);
    gate.open();
    expect(await first).toMatchObject({ exitCode: 0, err: '' });
    expect(await folder.text(`0.3/${SCRIPT}`)).toBe(scriptText('0.3.1'));
    expect(await host('0.3.2')).toMatchObject({ exitCode: 0, err: '' });
    expect(await folder.text(LOCK)).toBeUndefined();
  });

  it('a process that was ended holds nothing', async () => {
    const { folder, host } = await origin();
    await using _ = folder;
    const other = await idleProcess();
    await folder.write(LOCK, heldBy(other.id));
    expect((await host('0.3.1')).err).toContain('error locked: ');
    await other.end();
    expect(await host('0.3.1')).toMatchObject({ exitCode: 0, err: '' });
    expect(await folder.text(LOCK)).toBeUndefined();
  });

  it.each([
    ['another machine has it for an hour', heldBy(1, 'elsewhere', NOW - HOUR + 1), true],
    ['another machine whose clock is ahead has it for an hour', heldBy(1, 'elsewhere', NOW + HOUR - 1), true],
    ['another machine does not have it for longer', heldBy(1, 'elsewhere', NOW - HOUR - 1), false],
    [
      'nor does a process that has the number by now',
      heldBy(process.ppid, hostname(), NOW - HOUR - 1),
      false,
    ],
    ['nor one that had the number of this one', heldBy(process.pid), false],
  ])('%s', async (_, text, isHeld) => {
    const { folder, host } = await origin();
    await using _folder = folder;
    await folder.write(LOCK, text);
    const { exitCode, err } = await host('0.3.1');
    expect(exitCode).toBe(isHeld ? 1 : 0);
    expect(err.includes('error locked: ')).toBe(isHeld);
    expect(await folder.text(LOCK)).toBe(isHeld ? text : undefined);
  });

  it.each(['', '{}', 'null', heldBy(-1), '{"id":"x","process":1,"machine":"y","since":"now"}'])(
    'one that could not say who it is has it for an hour: %j',
    async (text) => {
      const { folder, host } = await origin();
      await using _ = folder;
      const path = join(folder.folder, LOCK);
      await writeFile(path, text);
      const touch = (time: number) => utimes(path, new Date(time), new Date(time));
      await touch(NOW - HOUR + 1000);
      expect((await host('0.3.1')).err).toContain(
        'error locked: Another command has begun to change this folder.',
      );
      await touch(NOW - HOUR - 1000);
      expect(await host('0.3.1')).toMatchObject({ exitCode: 0, err: '' });
    },
  );

  it('one that was ended while it took away what another one had left holds nothing for longer than an hour', async () => {
    const { folder, host } = await origin();
    await using _ = folder;
    await folder.write(LOCK, heldBy(process.pid));
    const path = join(folder.folder, `${LOCK}.clearing`);
    await writeFile(path, '');
    await utimes(path, new Date(NOW), new Date(NOW));
    expect((await host('0.3.1')).err).toContain('error locked: ');
    expect((await host('0.3.1')).err).toContain('error locked: ');
    await utimes(path, new Date(NOW - HOUR - 1000), new Date(NOW - HOUR - 1000));
    expect((await host('0.3.1')).err).toContain('error locked: ');
    expect(await host('0.3.1')).toMatchObject({ exitCode: 0, err: '' });
  });

  it('one of many that find it abandoned has it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trust-widgets-lock-'));
    await writeFile(join(folder, LOCK), heldBy(1, 'elsewhere', 0));
    // The present, by which a lock is new that somebody is about to write.
    const now = Date.now();
    let working = 0;
    const gate = aGate();
    const runs = Array.from({ length: 20 }, () =>
      whileLocked(folder, now, async () => {
        working++;
        await gate.opened;
      }),
    );
    // The last of the others has been refused by then.
    let settled = 0;
    for (const each of runs)
      void each.then(() => {
        if (++settled === runs.length - 1) gate.open();
      });
    const results = await Promise.all(runs);
    expect(working).toBe(1);
    expect(results.filter((each) => 'fault' in each)).toHaveLength(runs.length - 1);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

it('CLI-50: a command that fails leaves no lock, and no folder that it has made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'trust-widgets-lock-'));
  const { exitCode, err } = await run([
    'withdraw',
    '1.0.0',
    '--folder',
    join(folder, 'a/b'),
    '--reason',
    'x',
  ]);
  expect({ exitCode, err }).toMatchObject({ exitCode: 1, err: expect.stringContaining('unknown-release') });
  expect(await readdir(folder)).toEqual([]);
  const failing = whileLocked(folder, NOW, () => Promise.reject(new Error('It broke.')));
  await expect(failing).rejects.toThrow('It broke.');
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
