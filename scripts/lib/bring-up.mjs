import { portEnvironment } from './ports.mjs';
import { Problem } from './problem.mjs';
import { turbo } from './turbo.mjs';

/** Builds every package and app; turbo leaves alone what has not changed. */
export async function build(basePort, log) {
  log('Building (content, packages, apps); what has not changed is taken from the cache');
  const { code, output, seconds } = await turbo('build', { env: portEnvironment(basePort) });
  if (code !== 0) throw new Problem(`${output}\nThe build failed: see above.`);
  log(`Built in ${seconds.toFixed(1)} s`);
}
