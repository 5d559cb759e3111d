import { foldersOfStories, removeFolder } from './support/baselines.js';
import { acceptStory } from './support/acceptance.js';
import { keep } from './support/findings.js';
import { faultsOf } from './support/hold.js';
import { accepting, isAskedFor } from './support/orders.js';
import { idsOfStories } from './support/story-index.js';
import { test } from './support/test.js';

const stories = idsOfStories();

for (const story of stories.filter(isAskedFor)) {
  test(story, async ({ open }) => {
    const faults = accepting
      ? await acceptStory((world) => open(world, story), story)
      : await faultsOf(await open('elsewhere', story), story);
    // Thrown as text, since a comparison of lists would bury what is wrong.
    if (faults.length > 0) throw new Error(faults.map((fault) => `${story}, ${fault}`).join('\n'));
  });
}

test('every folder of pictures belongs to a story', () => {
  const orphans = foldersOfStories().filter((folder) => isAskedFor(folder) && !stories.includes(folder));
  if (accepting) {
    for (const story of orphans) {
      removeFolder(story);
      keep('changes', story, [{ story, name: 'all its pictures', kind: 'deleted' }]);
    }
  } else if (orphans.length > 0) throw new Error(`There are pictures of no story: ${orphans.join(', ')}`);
});
