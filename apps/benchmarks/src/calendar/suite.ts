import type { Browser } from 'playwright';

import { launchBrowser } from '../browser/launch.js';
import { peerFolder, publishedFile } from '../browser/peer-folder.js';
import { buildWhatIsMeasured } from '../browser/project.js';
import type { Suite, SuiteOptions, SuiteResult } from '../suite.js';
import { BARE, OURS, PEERS } from './contestants.js';
import type { BuiltCalendar } from './contestants.js';
import { measureFirst } from './first.js';
import { measureNext } from './next.js';
import { firstReport, nextReport, yearReport } from './report.js';
import { firstVerdicts, nextVerdicts } from './verdicts.js';
import { measureYear } from './year.js';

const CALENDARS = peerFolder('calendars');

interface Part {
  /** Fourteen rounds are one balanced square of seven contestants, and eighteen of nine. */
  readonly rounds: number;
  /** For a look only. */
  readonly quickRounds: number;
  measure(
    browser: Browser,
    calendars: readonly BuiltCalendar[],
    rounds: number,
    say: (text: string) => void,
  ): Promise<SuiteResult>;
}

const PARTS: Readonly<Record<string, Part>> = {
  first: {
    rounds: 14,
    quickRounds: 3,
    async measure(browser, calendars, rounds, say) {
      const results = await measureFirst(browser, calendars, rounds);
      say(firstReport(results));
      return { verdicts: firstVerdicts(results), data: plain(results) };
    },
  },
  next: {
    rounds: 18,
    quickRounds: 3,
    async measure(browser, calendars, rounds, say) {
      const results = await measureNext(browser, calendars, rounds);
      say(nextReport(results));
      return { verdicts: nextVerdicts(results), data: plain(results) };
    },
  },
  year: {
    rounds: 5,
    quickRounds: 1,
    async measure(browser, calendars, rounds, say) {
      const own = calendars.find(({ contestant }) => contestant === OURS);
      if (!own) return { verdicts: [], data: [] };
      const results = await measureYear(browser, own, rounds);
      say(yearReport(results));
      return { verdicts: [], data: results };
    },
  },
};

/** Without the files themselves. */
const plain = (results: readonly { readonly calendar: BuiltCalendar }[]): unknown =>
  results.map(({ calendar: { contestant, version, brotli }, ...rest }) => ({
    id: contestant.id,
    version,
    brotli,
    ...rest,
  }));

async function contestants(peers: readonly string[] | undefined): Promise<BuiltCalendar[]> {
  const found = [await publishedFile(OURS, 'maintenance-calendar.js')];
  const wanted = PEERS.filter(({ id }) => peers?.includes(id) ?? true);
  for (const each of [BARE, ...wanted]) found.push(await CALENDARS.built(each));
  return found;
}

async function run({ quick, wants, peers, say }: SuiteOptions): Promise<SuiteResult> {
  await buildWhatIsMeasured(say);
  await CALENDARS.install(say);
  const calendars = await contestants(peers);
  const browser = await launchBrowser(say);
  try {
    say(`\nChromium ${browser.version()}`);
    const results: [string, SuiteResult][] = [];
    for (const [name, { measure, rounds, quickRounds }] of Object.entries(PARTS)) {
      if (!wants(name)) continue;
      results.push([name, await measure(browser, calendars, quick ? quickRounds : rounds, say)]);
    }
    return {
      verdicts: results.flatMap(([, { verdicts }]) => verdicts),
      data: {
        browser: browser.version(),
        ...Object.fromEntries(results.map(([name, { data }]) => [name, data])),
      },
    };
  } finally {
    await browser.close();
  }
}

/** The calendar beside others: a month's first render, the next month, and how it grows. */
export const calendarSuite: Suite = {
  name: 'calendar',
  parts: Object.keys(PARTS),
  peers: PEERS.map(({ id }) => id),
  run,
};
