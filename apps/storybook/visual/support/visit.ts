import type { BrowserContext, CDPSession, ConsoleMessage, Page } from '@playwright/test';

import { drawAgain, finished, look, ofStory, overflowing, settled } from './in-page.js';
import type { Picture } from './plan.js';

/** Before a story is measured the window is so high, and afterwards as high as the story needs. */
const HEIGHT = 720;

/** What of a story is below this is no picture of its own: it repeats what is above. */
const TALLEST = 3000;

/** A story in a browser, loaded once, of which any number of pictures are taken. */
export interface Visit {
  /** What Storybook says of the story. */
  readonly story: Awaited<ReturnType<typeof ofStory>>;
  readonly session: CDPSession;
  /** Brings the page into the state of a picture. */
  show(picture: Picture): Promise<void>;
  /** A PNG file, as the browser writes it. */
  take(): Promise<Buffer>;
  overflow(): Promise<readonly string[]>;
  /** What axe finds fault with once the toolbar says so: the rules are Storybook's own. */
  accessibility(width: number, globals: Record<string, unknown>): Promise<readonly string[]>;
  /** Errors and warnings of the browser since the story was opened. */
  complaints(): readonly string[];
}

/** A page that one story after another is loaded into: the browser then need not compile Storybook for each of them. */
export interface Stage {
  readonly page: Page;
  readonly session: CDPSession;
  /** Errors and warnings of the browser since the last story was opened. */
  readonly complaints: string[];
  /** Waits until no request of the page is under way. */
  quiet(): Promise<void>;
}

/** Opens a page where the clock stands at an instant, and where no story finds what another one has stored. */
export async function openStage(context: BrowserContext, at: string): Promise<Stage> {
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  await page.addInitScript(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, session: await context.newCDPSession(page), complaints, quiet: quietOf(page) };
}

/**
 * Opens a story and waits until it is drawn and played.
 *
 * @throws Error with its message where the story could not be drawn or its play function failed.
 */
export async function visit(
  { page, session, complaints, quiet }: Stage,
  { address, story: id }: { address: string; story: string },
): Promise<Visit> {
  complaints.length = 0;
  await page.setViewportSize({ width: 1280, height: HEIGHT });
  await page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' });
  // axe runs when it is asked to, and not whenever the story is drawn.
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  const end = await page.waitForFunction(finished, undefined, { polling: 20, timeout: 60_000 });
  const { status, errors } = (await end.jsonValue()) ?? { status: 'error', errors: [] };
  if (status !== 'success') throw new Error(['The story failed.', ...errors, ...complaints].join('\n'));

  await page.addStyleTag({
    content: '.story { min-block-size: 0 !important } html { caret-color: transparent }',
  });
  let box = { x: 0, y: 0, width: 0, height: 0 };

  return {
    story: await page.evaluate(ofStory, id),
    session,
    complaints: () => complaints,
    overflow: () => page.evaluate(overflowing),

    async show({ width, scheme, mode }) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({
        media: mode === 'print' ? 'print' : 'screen',
        forcedColors: mode === 'forced' ? 'active' : 'none',
        colorScheme: scheme,
      });
      await page.evaluate(look, {
        scheme,
        fontSize: mode === 'text200' ? '200%' : '',
        filter: mode === 'grey' ? 'grayscale(1)' : '',
      });
      await quiet();
      box = await page.evaluate(settled, TALLEST);
      // What is as high as the window grows with it once.
      for (let round = 0; round < 3 && box.y + box.height > (page.viewportSize()?.height ?? 0); round += 1) {
        await page.setViewportSize({ width, height: box.y + box.height });
        box = await page.evaluate(settled, TALLEST);
      }
    },

    async take() {
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        clip: { ...box, scale: 1 },
      });
      return Buffer.from(data, 'base64');
    },

    async accessibility(width, globals) {
      await page.setViewportSize({ width, height: HEIGHT });
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'dark' });
      await page.evaluate(look, { scheme: String(globals['scheme']), fontSize: '', filter: '' });
      await page.evaluate(drawAgain, { ...globals, a11y: { manual: false } });
      const again = await page.evaluate(finished);
      return again?.accessibility ?? ['axe did not run'];
    },
  };
}

/** A page asks for an icon that nobody named. */
const isComplaint = (message: ConsoleMessage): boolean =>
  (message.type() === 'error' || message.type() === 'warning') &&
  !message.location().url.endsWith('/favicon.ico');

/** Waits until no request of the page is under way. */
function quietOf(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return async () => {
    while (underWay.size > 0) await page.waitForTimeout(20);
  };
}
