import { expect, userEvent, waitFor } from 'storybook/test';

import { realDocument } from '../fixtures/documents.js';
import { found, isAsWritten } from './reads.js';
import type { Context } from './reads.js';
import { inTurn, json, notFound, serving, silent, text, unreachable } from './served.js';
import type { Answer } from './served.js';
import { drawn, textOf } from './support.js';

const FILE = 'trust.json';

/** A document that this server gives, instead of one in the story. */
const from = (answer: () => Answer) => ({
  args: { data: undefined, src: FILE },
  beforeEach: serving({ [FILE]: answer }),
});

/** What failed is said, once, with a retry and another way; the page's own content stays below. */
export const saysThatItFailed =
  (tag: string) =>
  async (context: Context): Promise<void> => {
    const root = await drawn(context.canvasElement, tag);
    const notice = await found(root, '[part~="failure"]');
    await expect(notice).toHaveAttribute('role', 'status');
    await expect(notice.querySelector('button')).not.toBeNull();
    await expect(notice.querySelector('a')).toHaveAttribute('href');
    await expect(root.querySelector('slot')).not.toBeNull();
    if (isAsWritten(context))
      await expect(textOf(root)).toMatch(/could not be loaded.*Try again.*another page/);
  };

/** The failures of a source that every element with a document can meet. */
export const failuresOf = (tag: string) => ({
  notFound: { ...from(() => notFound), play: saysThatItFailed(tag) },
  unreachable: { ...from(() => unreachable), play: saysThatItFailed(tag) },
  /** A sign-in page instead of JSON. */
  brokenJson: {
    ...from(() => text('<!doctype html><title>Sign in</title>')),
    play: saysThatItFailed(tag),
  },
  /** No answer yet: the page's own content, and no message. */
  slow: {
    ...from(() => silent),
    play: async ({ canvasElement }: Context): Promise<void> => {
      const root = await drawn(canvasElement, tag);
      await expect(root.querySelector('slot')).not.toBeNull();
      await expect(root.querySelector('[part~="failure"]')).toBeNull();
    },
  },
  /** The first attempt fails; the reader tries again, and it is there. */
  retried: {
    ...from(() => inTurn(unreachable, json(realDocument))),
    play: async ({ canvasElement }: Context): Promise<void> => {
      const root = await drawn(canvasElement, tag);
      const notice = await found(root, '[part~="failure"]');
      await userEvent.click(await found(root, '[part~="failure"] button'));
      await waitFor(() => expect(notice.isConnected).toBe(false));
      await expect(root.querySelector('slot')).toBeNull();
      // The reader's place is kept. A pointer's press leaves no ring there; what is pressed here counts as a key's.
      const place = root.querySelector<HTMLElement>('.base');
      await expect(root.activeElement).toBe(place);
      place?.blur();
    },
  },
});
