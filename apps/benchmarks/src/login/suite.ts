import type { Browser } from 'playwright';

import { compareLoads } from '../browser/compare.js';
import type { PageContestant } from '../browser/compare.js';
import { SLOW_PHONE, UNTHROTTLED } from '../browser/conditions.js';
import type { Condition } from '../browser/conditions.js';
import { launchBrowser } from '../browser/launch.js';
import { measuresOf } from '../browser/measures.js';
import { buildWhatIsMeasured } from '../browser/project.js';
import { loadsTable, noiseLine } from '../browser/report.js';
import type { MeasuredPage } from '../browser/report.js';
import type { Suite, SuiteOptions, SuiteResult, Verdict } from '../suite.js';
import { startLoginSites } from './sites.js';
import type { LoginSite, LoginSites } from './sites.js';
import { longTaskVerdicts, shiftVerdicts, usableVerdicts } from './verdicts.js';

/** The content announces maintenance at this instant: 23 hours later its systems are down. */
const AT = Date.parse('2026-11-26T00:00:00Z');
const MESSAGE = 'message';
const READER = {
  locale: 'nl-NL',
  timezoneId: 'Europe/Oslo',
  viewport: { width: 1280, height: 720 },
};

interface Part {
  readonly condition: Condition;
  readonly rounds: number;
  /** For a look only. */
  readonly quickRounds: number;
  /** How long a page is watched after all that is awaited has happened, milliseconds. */
  readonly settle: number;
}

/** Ten rounds are one balanced square of the five screens: in each place twice, and twice after each other one. */
const PARTS: Readonly<Record<string, Part>> = {
  [UNTHROTTLED.id]: { condition: UNTHROTTLED, rounds: 20, quickRounds: 3, settle: 300 },
  [SLOW_PHONE.id]: { condition: SLOW_PHONE, rounds: 10, quickRounds: 2, settle: 700 },
};

const contestant = (
  { id, url, hasMessage, loads }: LoginSite,
  { condition, settle }: Part,
): PageContestant => ({
  id,
  visit: {
    url,
    condition,
    at: AT,
    watch: {
      control: '#password',
      marks: hasMessage ? { [MESSAGE]: { host: 'trust-status-banner', inside: '[part~=title]' } } : {},
      awaitsLoad: loads,
      settle,
    },
  },
});

async function measured(
  browser: Browser,
  { sites, widgetsOrigin }: LoginSites,
  part: Part,
  quick: boolean,
): Promise<{ cold: MeasuredPage[]; warm: MeasuredPage[] }> {
  const found = await compareLoads(
    browser,
    sites.map((site) => contestant(site, part)),
    quick ? part.quickRounds : part.rounds,
    READER,
  );
  const pages = (cache: 'cold' | 'warm'): MeasuredPage[] =>
    sites.map(({ id, name }) => ({
      id,
      name,
      loads: (found.get(id)?.[cache] ?? []).map((each) => measuresOf(each, MESSAGE, widgetsOrigin)),
    }));
  return { cold: pages('cold'), warm: pages('warm') };
}

async function measureParts(
  browser: Browser,
  sites: LoginSites,
  { quick, wants, say }: SuiteOptions,
): Promise<SuiteResult> {
  say(`\nChromium ${browser.version()}`);
  const verdicts: Verdict[] = [];
  const data: Record<string, unknown> = { browser: browser.version() };
  for (const [name, part] of Object.entries(PARTS)) {
    if (!wants(name)) continue;
    const found = await measured(browser, sites, part, quick);
    data[name] = found;
    for (const [cache, pages] of Object.entries(found)) {
      const where = `${name}, ${cache}`;
      const title = `Login screen, ${part.condition.name}, ${cache} cache (${where})`;
      say(['', `## ${title}`, '', loadsTable(pages), '', noiseLine(pages)].join('\n'));
      verdicts.push(...usableVerdicts(where, pages), ...shiftVerdicts(where, pages));
      if (part.condition === UNTHROTTLED) verdicts.push(...longTaskVerdicts(where, pages));
    }
  }
  return { verdicts, data };
}

async function run(options: SuiteOptions): Promise<SuiteResult> {
  await buildWhatIsMeasured(options.say);
  const sites = await startLoginSites();
  try {
    const browser = await launchBrowser(options.say);
    try {
      return await measureParts(browser, sites, options);
    } finally {
      await browser.close();
    }
  } finally {
    await sites.close();
  }
}

/** The login screen: how soon its form can be used, with the banner, without it, and when things go wrong. */
export const loginSuite: Suite = { name: 'login', parts: Object.keys(PARTS), peers: [], run };
