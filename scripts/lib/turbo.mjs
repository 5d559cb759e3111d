import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { tool } from './npm.mjs';
import { run } from './run.mjs';

/**
 * Runs a task in every package that has it, and keeps going where one fails.
 * Hands back `tasks`: what became of each, with `cached` where turbo had the result already.
 */
export async function turbo(task, { env, show = false, concurrency = availableParallelism() } = {}) {
  const args = [
    'run',
    task,
    '--ui=stream',
    '--log-order=grouped',
    '--output-logs=errors-only',
    '--summarize',
  ];
  const result = await run(
    ...tool('turbo', [...args, '--continue=dependencies-successful', `--concurrency=${concurrency}`]),
    {
      env,
      show,
    },
  );
  return { ...result, tasks: tasksOf(result.output, task) };
}

/** The tasks that were asked for, read from the summary that turbo names in its output. */
function tasksOf(output, task) {
  const file = /Summary:\s+(\S.*\.json)/.exec(output)?.[1];
  if (!file || !existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8'))
    .tasks.filter((entry) => entry.task === task)
    .map((entry) => ({ folder: entry.directory, cached: entry.cache.status === 'HIT' }));
}
