import { chromium } from 'playwright';
import type { Browser } from 'playwright';

import { project } from './project.js';

/** The browser that the tests use: the one that TRUST_WIDGETS_BROWSER names, Playwright's own, or the system's. */
export async function launchBrowser(say: (line: string) => void): Promise<Browser> {
  const { bringBrowser, QUIET_BROWSER } = await project.browser();
  return chromium.launch({ executablePath: await bringBrowser(say), args: QUIET_BROWSER });
}
