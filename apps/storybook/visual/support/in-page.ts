/** What is run inside of the page. Each function stands for itself: the browser gets nothing but its text. */

export interface Finished {
  readonly status: string;
  readonly errors: readonly string[];
  readonly accessibility: readonly string[];
}

interface Channel {
  last(event: string): readonly unknown[] | undefined;
  once(event: string, listener: () => void): void;
  emit(event: string, ...args: unknown[]): void;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;
}

/** What became of the story that was drawn last, or undefined while it is being drawn or played. */
export function finished(): Finished | undefined {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'configError',
  ].flatMap((event) => (channel?.last(event) ?? []).flat());
  const [end] = (channel?.last('storyFinished') ?? []) as {
    status: string;
    reporters: { type: string; result: { violations?: Violation[]; error?: unknown } }[];
  }[];
  if (!end && failures.length === 0) return undefined;

  interface Violation {
    id: string;
    nodes: { target: unknown[] }[];
  }
  const results = end?.reporters.filter(({ type }) => type === 'a11y').map(({ result }) => result) ?? [];
  return {
    status: failures.length > 0 ? 'error' : (end?.status ?? 'error'),
    errors: failures.map((failure) =>
      typeof failure === 'object' && failure !== null && 'message' in failure
        ? String(failure.message)
        : String(failure),
    ),
    accessibility: (results.length === 0 ? [{ error: 'it did not run' }] : results).flatMap(
      ({ violations = [], error }) => [
        ...violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        ),
        ...(error === undefined
          ? []
          : [`axe broke: ${error instanceof Error ? error.message : JSON.stringify(error)}`]),
      ],
    ),
  };
}

/** Sets globals as Storybook's toolbar does, and waits until the story is drawn again. */
export function drawAgain(globals: Record<string, unknown>): Promise<void> {
  return new Promise((resolve) => {
    globalThis.__STORYBOOK_ADDONS_CHANNEL__?.once('storyFinished', resolve);
    globalThis.__STORYBOOK_ADDONS_CHANNEL__?.emit('updateGlobals', { globals });
  });
}

/** The globals that the story sets itself, which no toolbar changes, and what it wants pictures of. */
export function ofStory(id: string): Promise<{ globals: Record<string, unknown>; pictures: unknown }> {
  const preview = (globalThis as unknown as Record<string, unknown>)['__STORYBOOK_PREVIEW__'] as {
    storyStoreValue: {
      loadStory(of: { storyId: string }): Promise<{
        storyGlobals?: Record<string, unknown>;
        parameters: Record<string, unknown>;
      }>;
    };
  };
  return preview.storyStoreValue.loadStory({ storyId: id }).then(({ storyGlobals = {}, parameters }) => ({
    globals: storyGlobals,
    pictures: parameters['pictures'],
  }));
}

/** Waits until nothing moves and every font is there, and answers with where the story lies. */
export async function settled(
  tallest: number,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Infinity)
      throw new Error('Something moves without end, although the page asks for no motion.');
    animation.finish();
  }
  await document.fonts.ready;
  await frame();
  scrollTo(0, 0);
  const box = document.querySelector('.story')?.getBoundingClientRect();
  if (!box || box.width === 0 || box.height === 0)
    throw new Error('The story shows nothing: .story takes no room.');
  return {
    x: Math.floor(box.x),
    y: Math.floor(box.y),
    width: Math.ceil(box.width),
    height: Math.min(tallest, Math.ceil(box.height)),
  };
}

export interface Look {
  readonly scheme: string;
  readonly fontSize: string;
  readonly filter: string;
}

/** Gives the page its colour scheme, its size of text and its filter, whatever the story itself has set. */
export function look({ scheme, fontSize, filter }: Look): void {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  document.querySelector<HTMLElement>('.story')?.style.setProperty('color-scheme', scheme);
  style.fontSize = fontSize;
  style.filter = filter;
}

/** The elements that make the page wider than its window. What scrolls by itself may hold more than it shows. */
export function overflowing(): readonly string[] {
  const page = document.scrollingElement;
  if (!page || page.scrollWidth <= innerWidth) return [];
  const found: string[] = [];
  const visit = (parent: ParentNode): void => {
    for (const element of parent.children) {
      const { left, right } = element.getBoundingClientRect();
      const name = [element.localName, ...element.classList].join('.');
      if (right > innerWidth + 0.5 || left < -0.5)
        found.push(`${name} (${Math.round(left)} to ${Math.round(right)})`);
      const scrolls = getComputedStyle(element).overflowX !== 'visible';
      if (!scrolls) visit(element.shadowRoot ?? element);
    }
  };
  visit(document.body);
  return [`the page is ${page.scrollWidth} px wide in ${innerWidth} px`, ...found.slice(-3)];
}
