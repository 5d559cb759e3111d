import { existsSync } from 'node:fs';

import { chromium } from 'playwright';
import type { Browser } from 'playwright';

import { QUIET_BROWSER } from '../../../scripts/lib/quiet-browser.mjs';

/** The browser named by TRUST_WIDGETS_BROWSER, else Playwright's own, else the system's. */
function browserPath(): string {
  const named = process.env['TRUST_WIDGETS_BROWSER'];
  const candidates = [named, chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found === undefined) throw new Error('No Chromium found; name one in TRUST_WIDGETS_BROWSER.');
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: QUIET_BROWSER });
}
