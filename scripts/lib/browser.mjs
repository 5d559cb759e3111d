import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installByApt, mayInstall, reasonIn } from './apt.mjs';
import { tool } from './npm.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where the systems usually keep a browser of Chromium's family. */
export function systemPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(Boolean);
    const files = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => files.map((file) => join(folder, file)));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of a browser: the one that TRUST_WIDGETS_BROWSER names, Playwright's own, the system's, or one installed now. */
export async function bringBrowser(log) {
  const named = process.env.TRUST_WIDGETS_BROWSER;
  if (named && existsSync(named)) return named;
  if (named) throw new Problem(`TRUST_WIDGETS_BROWSER names ${named}, and there is no such file.`);
  return (await findBrowser()) ?? (await installBrowser(log));
}

async function findBrowser() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath(), ...systemPlaces(process.platform, process.env)].find((path) =>
    existsSync(path),
  );
}

async function installBrowser(log) {
  log('No browser found: installing one');
  for (const install of [byPlaywright, () => installByApt(['chromium'])]) {
    const problem = await install();
    const found = problem === undefined ? await findBrowser() : undefined;
    if (found) return found;
    if (problem) log(problem);
  }
  throw new Problem(
    'No browser could be installed. Install Chromium or Google Chrome, or name one: TRUST_WIDGETS_BROWSER=/path/to/chrome npm test',
  );
}

/** Each way of installing answers with what went wrong, or undefined. */
async function byPlaywright() {
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const download = await run(...tool('playwright', ['install', 'chromium']), { env });
  if (download.code !== 0) return `Playwright's download failed: ${reasonIn(download.output)}`;
  if (mayInstall()) await run(...tool('playwright', ['install-deps', 'chromium']));
  return undefined;
}
