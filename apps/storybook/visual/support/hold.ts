import { accepted, isAsCaptured, namesOf } from './baselines.js';
import { differenceOf } from './comparison.js';
import type { Difference } from './comparison.js';
import { keep, keepPictures } from './findings.js';
import type { Finding } from './findings.js';
import { textsInSystemFonts } from './fonts.js';
import { asksAxe, NARROW_AND_LARGE, picturesOf } from './plan.js';
import type { Picture } from './plan.js';
import { decode } from './png.js';
import type { Pixels } from './png.js';
import { COMPARED_ON } from './steady-browser.js';
import type { Visit } from './visit.js';

/** Everything that is wrong with a story: its pictures, what does not fit, what axe and the browser say. */
export async function faultsOf(visit: Visit, story: string): Promise<readonly string[]> {
  const pictures = picturesOf(visit.story.pictures);
  const findings: Finding[] = [];
  const faults: string[] = [];
  for (const picture of withNarrowAndLarge(pictures)) {
    await visit.show(picture);
    if (picture.width === 320) {
      const overflow = await visit.overflow();
      if (overflow.length > 0) faults.push(`${picture.name}: ${overflow.join('; ')}`);
    }
    const finding = pictures.includes(picture) ? await findingOf(visit, story, picture) : undefined;
    if (finding) findings.push(finding);
  }
  keep('findings', story, findings);
  return [
    ...findings.map(({ name, text }) => `${name}: ${text}`),
    ...faults,
    ...orphansOf(namesOf(story), pictures).map((name) => `${name}: there is a picture that nothing asks for`),
    ...(await textsInSystemFonts(visit.session)),
    ...(asksAxe(visit.story.pictures) ? await inaccessible(visit) : []),
    ...visit.complaints().map((complaint) => `the browser says: ${complaint}`),
  ];
}

function withNarrowAndLarge(pictures: readonly Picture[]): readonly Picture[] {
  const there = pictures.some(({ name }) => name === NARROW_AND_LARGE.name);
  return there ? pictures : [...pictures, NARROW_AND_LARGE];
}

/** The pictures that lie there though no story asks for them. */
export function orphansOf(names: readonly string[], pictures: readonly Picture[]): readonly string[] {
  return names.filter((name) => !pictures.some((picture) => picture.name === name));
}

async function findingOf(visit: Visit, story: string, picture: Picture): Promise<Finding | undefined> {
  const { name } = picture;
  const capture = await visit.take();
  if (isAsCaptured(story, name, capture)) return undefined;
  const expected = accepted(story, name);
  const actual = decode(capture);
  if (!expected) {
    const files = keepPictures(story, name, { actual });
    return { story, name, text: 'there is no accepted picture', files };
  }
  if (process.platform !== COMPARED_ON) return undefined;
  const difference = differenceOf(expected, actual);
  if (!difference) return undefined;

  const second = await afresh(visit, picture);
  if (!differenceOf(expected, second)) return undefined;
  const steady = differenceOf(actual, second) === undefined;
  const text = `${told(difference)}${steady ? '' : ', and a second look differed from the first'}`;
  return { story, name, text, files: keepPictures(story, name, { expected, actual }) };
}

/**
 * The picture once more, coming from another width: the browser keeps where it has put the text of a control, a row of
 * pixels higher or lower, from what was laid out before, and that is nobody's change.
 */
async function afresh(visit: Visit, picture: Picture): Promise<Pixels> {
  await visit.show({ ...picture, width: picture.width + 80 });
  await visit.show(picture);
  return decode(await visit.take());
}

/** A difference in words. */
export function told({ pixels, box }: Difference): string {
  return `${pixels} pixels differ, within ${box.width} × ${box.height} at x ${box.x}, y ${box.y}`;
}

/** The stories' own test asks axe in light and at a middle width; here it is asked where it would be forgotten. */
async function inaccessible(visit: Visit): Promise<readonly string[]> {
  const language = 'language' in visit.story.globals ? {} : { language: 'ar' };
  const faults = await visit.accessibility(320, { scheme: 'dark', ...language });
  return faults.map(
    (fault) => `axe, dark and narrow${'language' in language ? ', in Arabic' : ''}: ${fault}`,
  );
}
