import { readFileSync } from 'node:fs';

import { fromRoot } from '../../../../scripts/lib/paths.mjs';

export const STATIC_STORYBOOK = fromRoot('apps/storybook/storybook-static');

interface Index {
  readonly entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
}

/** The ids of all stories of the built Storybook. */
export function idsOfStories(): readonly string[] {
  const { entries } = JSON.parse(readFileSync(`${STATIC_STORYBOOK}/index.json`, 'utf8')) as Index;
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}
