import { availableParallelism } from 'node:os';
import { bringBrowser } from './browser.mjs';
import { NONE } from './counts.mjs';
import { bringHeadlessShell } from './headless-shell.mjs';
import { Problem } from './problem.mjs';
import { STAGES } from './steps.mjs';
import { bringTool } from './system-tool.mjs';

const names = STAGES.flat().map(({ name }) => name);

/** The steps that `--only unit,lint` asks for, in stages as before; everything without it. The build always runs. */
export function chosenStages(args, stages = STAGES) {
  const place = args.indexOf('--only');
  if (place === -1) return stages;
  const wanted = (args[place + 1] ?? '').split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new Problem(`There is no step "${unknown.join('", "')}". The steps are: ${names.join(', ')}.`);
  }
  return stages
    .map((stage) => stage.filter(({ name }) => name === 'build' || wanted.includes(name)))
    .filter((stage) => stage.length > 0);
}

/** Runs the stages one after another and goes on after failures; hands back a result for every step. */
export async function runStages(stages, context, say) {
  const results = [];
  for (const stage of stages) {
    const waiting = [...stage];
    const worker = async () => {
      for (let step = waiting.shift(); step; step = waiting.shift())
        results.push(await runStep(step, context, say));
    };
    await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  }
  return results.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
}

async function runStep({ name, run, needsBrowser }, context, say) {
  const started = performance.now();
  const {
    counts,
    output,
    named = [],
    cached = false,
  } = await attempt(() => {
    if (needsBrowser && context.browserProblem) throw context.browserProblem;
    return run(context);
  });
  const seconds = (performance.now() - started) / 1000;
  const ran = `${name} (${seconds.toFixed(1)} s${cached ? ', cached' : ''})`;
  say(counts.failed === 0 ? `ok      ${ran}` : `FAILED  ${ran}\n${output.trim().replace(/^/gm, '    ')}`);
  return { name, counts, named, seconds, cached };
}

/** A step that breaks is one failure, and the others go on. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    return {
      counts: { ...NONE, failed: 1 },
      output: error instanceof Problem ? error.message : String(error.stack),
    };
  }
}

/** What the steps are run with. Browsers and the tools of the system are looked for only where a step needs them. */
export async function contextOf(stages, env, say) {
  const steps = stages.flat();
  const brought = {
    ...env,
    ...(await pathsOf(
      steps.flatMap(({ tools = [] }) => tools),
      say,
    )),
  };
  if (!steps.some(({ needsBrowser }) => needsBrowser)) return { env: brought };
  try {
    const browser = await bringBrowser(say);
    const shell = await bringHeadlessShell(say);
    say(`Browser: ${browser}${shell === browser ? '' : `, and ${shell} for what opens many pages`}`);
    return { env: { ...brought, TRUST_WIDGETS_BROWSER: browser, TRUST_WIDGETS_HEADLESS_SHELL: shell } };
  } catch (browserProblem) {
    return { env: brought, browserProblem };
  }
}

/** Where each tool is, by its variable. Tests that miss theirs fail by themselves, and the others run. */
async function pathsOf(tools, say) {
  const paths = {};
  for (const tool of tools) {
    try {
      paths[tool.variable] = await bringTool(tool, say);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      say(error.message);
    }
  }
  return paths;
}
