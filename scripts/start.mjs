/** `npm start`: from a fresh clone to four addresses that answer. */
import { build } from './lib/bring-up.mjs';
import { installPackages } from './lib/install.mjs';
import { onModernNode } from './lib/modern-node.mjs';
import { assertFree, basePortOf } from './lib/ports.mjs';
import { endChildren, onEnd } from './lib/run.mjs';

const say = (line) => console.log(line);

async function start() {
  let close = async () => {};
  onEnd(() => {
    endChildren();
    void close().then(() => process.exit(0));
  });

  const basePort = basePortOf(process.env);
  await assertFree(basePort);
  await installPackages(say);
  await build(basePort, say);

  // Only now are the packages there that serving needs.
  const { serveAll } = await import('./serve.mjs');
  say('');
  ({ close } = await serveAll({ basePort, log: say }));
  say('\nCtrl+C ends them.');
}

await onModernNode(import.meta.url, start);
