import { Problem } from './problem.mjs';

/** Playwright's configuration of the pictures of all stories. */
export const PICTURES = 'apps/storybook/visual/playwright.config.ts';

/** The part of a story's id that `--only part` names, or undefined for all of them. */
export function partAskedFor(args) {
  if (args.length === 0) return undefined;
  const [option, part, ...rest] = args;
  if (option === '--only' && part && rest.length === 0) return part;
  throw new Problem(
    `"${args.join(' ')}" is not understood. npm run pictures:accept [-- --only PART-OF-A-STORY-ID]`,
  );
}

/** What was accepted, in lines: the stories, each with its pictures by what became of them. */
export function linesOf(changes) {
  const stories = Map.groupBy(changes, ({ story }) => story);
  return [...stories].flatMap(([story, ofStory]) => [
    story,
    ...[...Map.groupBy(ofStory, ({ kind }) => kind)].map(
      ([kind, ofKind]) => `  ${kind}: ${ofKind.map(({ name }) => name).join(', ')}`,
    ),
  ]);
}
