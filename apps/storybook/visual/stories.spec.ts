import { foldersOfStories, rememberVersion, removeFolder, versionTakenWith } from './support/baselines.js';
import { acceptStory } from './support/acceptance.js';
import { keep } from './support/findings.js';
import { faultsOf } from './support/hold.js';
import { accepting, isAskedFor } from './support/orders.js';
import { idsOfStories } from './support/story-index.js';
import { test } from './support/test.js';

const stories = idsOfStories();

for (const story of stories.filter(isAskedFor)) {
  test(story, async ({ openHere, openElsewhere, browser }) => {
    const faults = accepting
      ? await acceptStory({ openHere, openElsewhere }, story)
      : await faultsOf(await openElsewhere(story), story);
    // Thrown as text, since a comparison of lists would bury what is wrong.
    if (faults.length > 0)
      throw new Error(
        [...faults.map((fault) => `${story}, ${fault}`), ...otherBrowser(browser.version())].join('\n'),
      );
  });
}

/** Another version may draw otherwise: worth knowing before looking for what changed. */
function otherBrowser(version: string): readonly string[] {
  const then = versionTakenWith();
  const [major] = version.split('.');
  return then.split('.')[0] === major ? [] : [`The pictures are of Chromium ${then}; this is ${version}.`];
}

// After a part was accepted the others are still of the version before.
if (accepting && stories.every(isAskedFor))
  test('the version of the browser is kept', ({ browser }) => rememberVersion(browser.version()));

test('every folder of pictures belongs to a story', () => {
  const orphans = foldersOfStories().filter((folder) => isAskedFor(folder) && !stories.includes(folder));
  if (accepting) {
    for (const story of orphans) {
      removeFolder(story);
      keep('changes', story, [{ story, name: 'all its pictures', kind: 'deleted' }]);
    }
  } else if (orphans.length > 0) throw new Error(`There are pictures of no story: ${orphans.join(', ')}`);
});
