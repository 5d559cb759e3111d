/** `npm run pictures:accept`: how the stories look now is how they shall look. `-- --only PART` for some of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bringBrowser } from './lib/browser.mjs';
import { installPackages } from './lib/install.mjs';
import { onModernNode } from './lib/modern-node.mjs';
import { tool } from './lib/npm.mjs';
import { fromRoot } from './lib/paths.mjs';
import { PICTURES, linesOf, partAskedFor } from './lib/pictures.mjs';
import { basePortOf, portEnvironment } from './lib/ports.mjs';
import { Problem } from './lib/problem.mjs';
import { endChildren, onEnd, run } from './lib/run.mjs';
import { turbo } from './lib/turbo.mjs';

const say = (line) => console.log(line);

async function accept() {
  onEnd(() => {
    endChildren();
    process.exit(130);
  });
  const part = partAskedFor(process.argv.slice(2));
  if (process.platform !== 'linux')
    throw new Problem('The pictures are of Linux, and can be accepted there only: letters differ elsewhere.');
  await installPackages(say);
  const browser = await bringBrowser(say);
  await buildStorybook();

  say(`Looking at ${part === undefined ? 'every story' : `the stories of "${part}"`} with ${browser}`);
  const { code, output } = await run(
    ...tool(
      'playwright',
      ['test', `--config=${PICTURES}`, 'stories.spec.ts', '--reporter=list'],
      '@playwright/test',
    ),
    {
      env: {
        TRUST_WIDGETS_BROWSER: browser,
        TRUST_WIDGETS_PICTURES: 'accept',
        TRUST_WIDGETS_PICTURES_ONLY: part,
      },
    },
  );
  const changes = changesOfRun();
  for (const line of linesOf(changes)) say(line);
  say(
    changes.length === 0
      ? 'No picture changed.'
      : `${changes.length} changes, to be looked at and committed.`,
  );
  if (code !== 0) throw new Problem(`${output}\nNot everything was accepted: see above.`);
}

async function buildStorybook() {
  const env = portEnvironment(basePortOf(process.env));
  const { code, output } = await turbo('build', { env, only: '@trust-widgets/storybook' });
  if (code !== 0) throw new Problem(`${output}\nThe build failed: see above.`);
}

/** What each story left behind about its pictures. */
function changesOfRun() {
  const folder = fromRoot('test-results', 'pictures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((story) => join(folder, story, 'changes.json'))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')));
}

await onModernNode(import.meta.url, accept);
