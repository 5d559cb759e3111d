import { Problem } from '../lib/problem.mjs';
import { run } from '../lib/run.mjs';

/** Runs a command that has to succeed, and hands back what it wrote. */
export async function must(command, args, options) {
  const result = await run(command, args, options);
  if (result.code === 0) return result;
  const named = args.find((arg) => !arg.startsWith('-')) ?? '';
  throw new Problem(`${command} ${named} … ended with ${result.code}\n${result.output.trim()}`);
}
