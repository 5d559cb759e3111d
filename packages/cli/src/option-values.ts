import { InvalidArgumentError } from 'commander';

import { parseInstant } from '@trust-widgets/schedule-core/engine';

/** An instant, in epoch milliseconds. @throws InvalidArgumentError where it is none. */
export function instantOption(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) {
    throw new InvalidArgumentError('Expected an instant with an offset or Z, such as 2026-11-22T22:00:00Z.');
  }
  return instant;
}

/** A language tag, in its usual form. @throws InvalidArgumentError where it is none. */
function languageOption(text: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    if (tag !== undefined) return tag;
  } catch {
    // Not a tag: said below.
  }
  throw new InvalidArgumentError('Expected a language tag, such as nl or nb-NO.');
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Language tags with commas between them. A word that looks like a tag and is no language (`dutch`) is refused: no
 * text would be in it. @throws InvalidArgumentError where one is none.
 */
export function languagesOption(text: string): string[] {
  return text.split(',').map((each) => {
    const tag = languageOption(each.trim());
    if (languageNames.of(tag.split('-', 1)[0] ?? '') !== undefined) return tag;
    throw new InvalidArgumentError(`"${tag}" is no language that is known here.`);
  });
}
