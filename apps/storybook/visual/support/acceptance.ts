import { accept, accepted, namesOf, removePicture } from './baselines.js';
import { differenceOf } from './comparison.js';
import { keep, keepPictures } from './findings.js';
import { orphansOf, told } from './hold.js';
import { picturesOf } from './plan.js';
import type { Picture } from './plan.js';
import { decode } from './png.js';
import type { Visit } from './visit.js';

interface Open {
  openHere(story: string): Promise<Visit>;
  openElsewhere(story: string): Promise<Visit>;
}

/**
 * Accepts how a story looks now: writes the pictures that changed, takes away those that nothing asks for, and leaves
 * the others. What has changed is drawn a second time, at another time and in another locale, and refused where that shows.
 *
 * @returns What was refused, and why.
 */
export async function acceptStory(
  { openHere, openElsewhere }: Open,
  story: string,
): Promise<readonly string[]> {
  const here = await openHere(story);
  const pictures = picturesOf(here.story.pictures);
  const changed = new Map<Picture, Buffer>();
  for (const picture of pictures) {
    await here.show(picture);
    const actual = await here.take();
    const expected = accepted(story, picture.name);
    if (!expected || differenceOf(expected, decode(actual))) changed.set(picture, actual);
  }
  if (here.complaints().length > 0) return here.complaints();

  const unsteady = changed.size > 0 ? await unsteadyOf(await openElsewhere(story), story, changed) : [];
  const changes = [];
  if (unsteady.length === 0) {
    for (const [{ name }, capture] of changed) {
      changes.push({ story, name, kind: namesOf(story).includes(name) ? 'changed' : 'new' });
      accept(story, name, capture);
    }
  }
  for (const name of orphansOf(namesOf(story), pictures)) {
    removePicture(story, name);
    changes.push({ story, name, kind: 'deleted' });
  }
  keep('changes', story, changes);
  return unsteady;
}

async function unsteadyOf(
  elsewhere: Visit,
  story: string,
  changed: ReadonlyMap<Picture, Buffer>,
): Promise<readonly string[]> {
  const findings = [];
  for (const [picture, capture] of changed) {
    await elsewhere.show(picture);
    const again = await elsewhere.take();
    if (again.equals(capture)) continue;
    const [expected, actual] = [decode(capture), decode(again)];
    const difference = differenceOf(expected, actual);
    if (!difference) continue;
    const text = `drawn twice, at two times and in two locales: ${told(difference)}`;
    const files = keepPictures(story, picture.name, { expected, actual });
    findings.push({ story, name: picture.name, text, files });
  }
  keep('findings', story, findings);
  return findings.map(({ name, text }) => `${name}: ${text}`);
}
