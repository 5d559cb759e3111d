import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installByApt } from './apt.mjs';
import { bringBrowser } from './browser.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/**
 * Chromium without a window, for tests that open many pages: each takes it a third of the time of a whole browser. It
 * draws letters a little differently, and nothing in frames that are not shown: pictures, and what pages of others do
 * to the files, are left to the whole one.
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

/**
 * The path of the headless shell that TRUST_WIDGETS_HEADLESS_SHELL names, of one that is there or is installed now, else
 * of a whole browser: both do the same. Who names a browser gets all tests run in that one.
 */
export async function bringHeadlessShell(log) {
  const { TRUST_WIDGETS_BROWSER: browser, TRUST_WIDGETS_HEADLESS_SHELL: named } = process.env;
  if (named && existsSync(named)) return named;
  if (named) throw new Problem(`TRUST_WIDGETS_HEADLESS_SHELL names ${named}, and there is no such file.`);
  if (browser) return bringBrowser(log);
  return (await findShell()) ?? (await installShell(log)) ?? (await bringBrowser(log));
}

async function findShell() {
  const { chromium } = await import('playwright');
  const places = shellPlaces(chromium.executablePath(), process.env).filter((path) => existsSync(path));
  for (const path of places) if (await starts(path)) return path;
  return undefined;
}

async function installShell(log) {
  log('No headless shell found: installing one, which tests run faster in');
  const problem = await installByApt([DEBIAN]);
  if (problem) log(`${problem} The tests run in a whole browser.`);
  return findShell();
}

/** One that was brought without the libraries that it needs is none. */
const starts = (path) =>
  run(path, ['--version']).then(
    ({ code }) => code === 0,
    () => false,
  );
