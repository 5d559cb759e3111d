import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { FolderFault } from './fault.js';

/** Lies in a folder while a command changes it. */
export const LOCK = '.trust-widgets.lock';

/** No command takes that long: what is older was left behind, by a process whose number another one has by now. */
const LONGEST = 3_600_000;

/** Who holds a folder, as the file says. */
interface Holder {
  readonly id: string;
  readonly process: number;
  readonly machine: string;
  /** ISO 8601. */
  readonly since: string;
}

/** The locks of this process: another one may have had its number before. */
const ours = new Set<string>();

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What an attempt gives; undefined where it fails in this way. */
async function unless<T>(code: string, attempt: Promise<T>): Promise<T | undefined> {
  try {
    return await attempt;
  } catch (error) {
    if (hasCode(error, code)) return undefined;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // It is somebody else's.
    return hasCode(error, 'EPERM');
  }
}

function readHolder(text: string): Holder | undefined {
  try {
    const { id, process, machine, since } = JSON.parse(text) as Partial<Record<keyof Holder, unknown>>;
    const isHolder =
      typeof id === 'string' &&
      Number.isSafeInteger(process) &&
      Number(process) > 0 &&
      typeof machine === 'string' &&
      typeof since === 'string' &&
      !Number.isNaN(Date.parse(since));
    return isHolder ? { id, process: Number(process), machine, since } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether whoever left this still works. Of another machine's processes nothing is known but how long it has been. */
function isAtWork({ id, process: number, machine, since }: Holder, now: number): boolean {
  if (Math.abs(now - Date.parse(since)) > LONGEST) return false;
  if (machine !== hostname()) return true;
  return number === process.pid ? ours.has(id) : isRunning(number);
}

/** Whether a file was written in the last hour. */
async function isRecent(path: string, now: number): Promise<boolean> {
  const found = await unless('ENOENT', stat(path));
  return found !== undefined && Math.abs(now - found.mtimeMs) <= LONGEST;
}

function faultOf(path: string, holder: Holder | undefined): FolderFault {
  const who = holder
    ? `Process ${String(holder.process)} on ${holder.machine} has been changing this folder since ${holder.since}.`
    : 'Another command has begun to change this folder.';
  const message = `${who} Run this again when it is done; where there is no such process, remove this file.`;
  return { code: 'locked', path, message };
}

/** Who is at work; undefined where nobody is, and what is there was left behind. */
async function workerOf(path: string, now: number): Promise<FolderFault | undefined> {
  const text = await unless('ENOENT', readFile(path, 'utf8'));
  if (text === undefined) return undefined;
  const holder = readHolder(text);
  // Whoever has just made the file has not written into it yet.
  const isHeld = holder ? isAtWork(holder, now) : await isRecent(path, now);
  return isHeld ? faultOf(path, holder) : undefined;
}

/** Writes a file where there is none, and says whether there was none. */
const create = async (path: string, text: string): Promise<boolean> =>
  (await unless(
    'EEXIST',
    writeFile(path, text, { flag: 'wx' }).then(() => true),
  )) ?? false;

/**
 * Takes away what a command left that was ended from outside, or says who is at work. One at a time: of two that find it,
 * the slower one would take away what the other one has put there since.
 */
async function clear(path: string, now: number): Promise<FolderFault | undefined> {
  const before = await workerOf(path, now);
  if (before) return before;
  const clearing = `${path}.clearing`;
  if (!(await create(clearing, ''))) {
    if (!(await isRecent(clearing, now))) await rm(clearing, { force: true });
    return faultOf(path, undefined);
  }
  try {
    const worker = await workerOf(path, now);
    if (!worker) await rm(path, { force: true });
    return worker;
  } finally {
    await rm(clearing, { force: true });
  }
}

/** Removes the folders that were made for the lock, where nothing has come into them. */
async function removeMade(folder: string, first: string | undefined): Promise<void> {
  for (let each = folder; first !== undefined && each.startsWith(first); each = dirname(each)) {
    const isGone = await rmdir(each).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

/**
 * Does what changes a folder, while no other command does: two at once would write one's list of releases over the
 * other's.
 *
 * @param now Epoch milliseconds.
 * @returns What the work gives, or that another command is at work.
 */
export async function whileLocked<T>(
  folder: string,
  now: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T } | { readonly fault: FolderFault }> {
  const place = resolve(folder);
  const path = join(place, LOCK);
  const since = new Date(now).toISOString();
  const holder: Holder = { id: randomUUID(), process: process.pid, machine: hostname(), since };
  const text = `${JSON.stringify(holder)}\n`;

  const made = await mkdir(place, { recursive: true });
  ours.add(holder.id);
  try {
    if (!(await create(path, text))) {
      const fault = await clear(path, now);
      if (fault) return { fault };
      if (!(await create(path, text))) return { fault: faultOf(path, undefined) };
    }
    try {
      return { result: await work() };
    } finally {
      const there = await unless('ENOENT', readFile(path, 'utf8'));
      if (there === text) await rm(path, { force: true });
    }
  } finally {
    ours.delete(holder.id);
    await removeMade(place, made);
  }
}
