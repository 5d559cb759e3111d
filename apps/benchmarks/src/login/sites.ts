import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { edge, listening, neverAnswering } from '../browser/edge.js';
import type { Running } from '../browser/edge.js';
import { project } from '../browser/project.js';
import { promptFeed } from './feed.js';
import { withoutBanner } from './variants.js';

/** The login screen in a variant, at an address of its own. */
export interface LoginSite {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  /** Whether a message of the banner is to be expected. */
  readonly hasMessage: boolean;
  /** Whether the page ever finishes loading. */
  readonly loads: boolean;
}

export interface LoginSites {
  readonly sites: readonly LoginSite[];
  /** Where the banner's script and document are. */
  readonly widgetsOrigin: string;
  close(): Promise<void>;
}

/** The screen that all others are compared with. */
export const WITHOUT = 'without';

const pathOf = (specifier: string): string => fileURLToPath(new URL(specifier));
const integrityFile = (): string => pathOf(import.meta.resolve('@trust-widgets/embed/integrity.json'));

/** The release of the widgets that is measured. */
function versionOfWidgets(): string {
  const manifest = readFileSync(pathOf(import.meta.resolve('@trust-widgets/embed/package.json')), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** What every host of the widgets sends, so that pages of other origins may use them. */
const PUBLIC = { 'Access-Control-Allow-Origin': '*', 'Timing-Allow-Origin': '*' };

async function widgetsServer(version: string) {
  const { serveStatic } = await project.files();
  return serveStatic(
    {
      [`/${version}/`]: pathOf(new URL('.', import.meta.resolve('@trust-widgets/embed/integrity.json')).href),
      '/superoffice/': pathOf(
        new URL('.', import.meta.resolve('@trust-widgets/superoffice-content/login.json')).href,
      ),
    },
    { headers: PUBLIC },
  );
}

/** Serves the CRM's login screen as it is and in every kind of trouble that is measured. */
export async function startLoginSites(): Promise<LoginSites> {
  const { createLoginServer } = await project.login();
  const version = versionOfWidgets();
  const integrity = JSON.parse(readFileSync(integrityFile(), 'utf8')) as Record<string, string>;
  const running: Running[] = [];
  const start = async (...[server]: Parameters<typeof listening>): Promise<string> => {
    const site = await listening(server);
    running.push(site);
    return site.origin;
  };

  const widgetsOrigin = await start(edge(await start(await widgetsServer(version))));
  const silence = await start(neverAnswering());
  const feed = await start(promptFeed());

  const login = async (
    { statusSource, from = widgetsOrigin }: { statusSource?: string; from?: string } = {},
    change?: (html: string) => string,
  ): Promise<string> => {
    const app = createLoginServer({
      widgetsOrigin: from,
      version,
      integrity,
      ...(statusSource === undefined ? {} : { statusSource }),
    });
    return `${await start(edge(await start(app), change))}/`;
  };
  const shows = { hasMessage: true, loads: true };
  const sites: LoginSite[] = [
    {
      id: WITHOUT,
      name: 'without banner and script',
      url: await login({}, withoutBanner),
      hasMessage: false,
      loads: true,
    },
    { id: 'banner', name: 'banner', url: await login(), ...shows },
    {
      id: 'feed',
      name: 'banner and feed',
      url: await login({ statusSource: `${feed}/summary.json` }),
      ...shows,
    },
    {
      id: 'feed-hangs',
      name: 'banner, the feed hangs',
      url: await login({ statusSource: `${silence}/summary.json` }),
      ...shows,
    },
    {
      id: 'script-hangs',
      name: "the script's origin hangs",
      url: await login({ from: silence }),
      hasMessage: false,
      loads: false,
    },
  ];
  return {
    sites,
    widgetsOrigin,
    async close() {
      await Promise.all(running.map((site) => site.close()));
    },
  };
}
