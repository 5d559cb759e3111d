import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { bringBrowser } from './browser.mjs';

/**
 * Chromium without a window, for tests that look at what a page is and does: a page of its own takes it a third of the
 * time of a whole browser. It draws letters a little differently, so pictures are taken with the whole one.
 */
const DEBIAN = 'chromium-headless-shell';

/** Where a headless shell lies: beside the Chromium that Playwright has brought, or on the PATH. */
export function shellPlaces(playwrightsChromium, env) {
  // `…/chromium-1234/chrome-linux64/chrome`
  const brought = dirname(dirname(dirname(playwrightsChromium)));
  const beside = globSync('chromium_headless_shell-*/*/{headless_shell,chrome-headless-shell}{,.exe}', {
    cwd: brought,
  });
  return [
    ...beside.map((path) => join(brought, path)),
    ...(env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, DEBIAN)),
  ];
}

/** The path of a headless shell, installed now where that is one command, else of a browser: both do the same. */
export async function bringHeadlessShell(log) {
  // Who names a browser wants the tests to run in that one.
  if (process.env.TRUST_WIDGETS_BROWSER) return bringBrowser(log);
  return (await findShell()) ?? (await installShell(log)) ?? (await bringBrowser(log));
}

async function findShell() {
  const { chromium } = await import('playwright');
  return shellPlaces(chromium.executablePath(), process.env).find((path) => existsSync(path));
}

async function installShell(log) {
  log('No headless shell found: installing one, which tests run faster in');
  const problem = await installByApt([DEBIAN]);
  if (problem) log(`${problem} The tests run in a whole browser.`);
  return findShell();
}
