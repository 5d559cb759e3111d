/** `npm test`: everything that says whether the project is sound. `npm test -- --only unit,lint` runs only those steps. */
import { installPackages } from './lib/install.mjs';
import { onModernNode } from './lib/modern-node.mjs';
import { basePortOf, portEnvironment } from './lib/ports.mjs';
import { endChildren, onEnd } from './lib/run.mjs';

const say = (line) => console.log(line);

async function test() {
  onEnd(() => {
    endChildren();
    process.exit(130);
  });
  const started = performance.now();
  const environment = portEnvironment(basePortOf(process.env));
  await installPackages(say);

  // Only now are the packages there that the steps need.
  const { chosenStages, contextOf, runStages } = await import('./lib/checks.mjs');
  const { closingLine, namedTests, table } = await import('./lib/report.mjs');
  const stages = chosenStages(process.argv.slice(2));
  const results = await runStages(stages, await contextOf(stages, environment, say), say);

  say(`\n${table(results)}\n`);
  for (const paragraph of namedTests(results)) say(`${paragraph}\n`);
  say(`In ${((performance.now() - started) / 1000).toFixed(0)} s on Node ${process.versions.node}.`);
  say(closingLine(results));
  process.exitCode = results.some(({ counts }) => counts.failed > 0) ? 1 : 0;
}

await onModernNode(import.meta.url, test);
