import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { tool } from './npm.mjs';
import { run } from './run.mjs';

const OPTIONS = ['--ui=stream', '--log-order=grouped', '--output-logs=errors-only', '--summarize'];

/**
 * Runs a task in every package that has it, in `only` one and what it needs, or the one of the root ("//#lint"), and
 * keeps going where one fails.
 * Hands back `tasks`: what became of each, with `cached` where turbo had the result already.
 */
export async function turbo(task, { env, concurrency = availableParallelism(), only } = {}) {
  const options = [...OPTIONS, '--continue=dependencies-successful', `--concurrency=${concurrency}`];
  if (only) options.push(`--filter=${only}`);
  if (!process.stdout.isTTY) options.push('--no-color');
  const result = await run(...tool('turbo', ['run', task, ...options]), { env });
  return { ...result, tasks: tasksOf(result.output, task) };
}

/** The tasks that were asked for, read from the summary that turbo names in its output. */
function tasksOf(output, task) {
  const file = /Summary:\s+(\S.*\.json)/.exec(output)?.[1];
  if (!file || !existsSync(file)) return [];
  const { tasks } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  return tasks
    .filter((entry) => entry.task === task || entry.taskId === task)
    .map((entry) => ({ folder: entry.directory, cached: entry.cache.status === 'HIT' }));
}
