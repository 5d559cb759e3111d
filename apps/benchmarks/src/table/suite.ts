import type { Browser } from 'playwright';

import { launchBrowser } from '../browser/launch.js';
import { peerFolder, publishedFile } from '../browser/peer-folder.js';
import { buildWhatIsMeasured } from '../browser/project.js';
import type { Suite, SuiteOptions, SuiteResult } from '../suite.js';
import { BARE, EMPTY, OURS, PEERS, PLAIN, PLAIN_FACTS } from './contestants.js';
import type { BuiltTable, TableContestant } from './contestants.js';
import { measureFirst } from './first.js';
import type { Rounds } from './first.js';
import { firstReport, stepsReport } from './report.js';
import { FILTER, measureSteps, SORT } from './steps.js';
import type { Step } from './steps.js';
import { firstVerdicts, stepVerdicts } from './verdicts.js';

const TABLES = peerFolder('tables');

interface Tables {
  readonly ours: BuiltTable;
  /** Pages that simply stand there. */
  readonly plain: readonly BuiltTable[];
  readonly bare: BuiltTable;
  readonly peers: readonly BuiltTable[];
}

interface Part {
  readonly rounds: Rounds;
  /** For a look only. */
  readonly quickRounds: Rounds;
  measure(
    browser: Browser,
    tables: Tables,
    rounds: Rounds,
    say: (text: string) => void,
  ): Promise<SuiteResult>;
}

/** Without the files themselves. */
const plainData = (results: readonly { readonly table: BuiltTable }[]): unknown =>
  results.map(({ table: { contestant, version, brotli }, ...rest }) => ({
    id: contestant.id,
    version,
    brotli,
    ...rest,
  }));

const stepsPart = (title: string, steps: readonly Step[]): Part => ({
  // Eight rounds are one balanced square of four contestants.
  rounds: { 20: 0, 200: 16, 2_000: 8 },
  quickRounds: { 20: 0, 200: 2, 2_000: 1 },
  async measure(browser, { ours, peers }, rounds, say) {
    const results = await measureSteps(browser, [ours, ...peers], ours, steps, rounds);
    say(stepsReport(title, results));
    return { verdicts: stepVerdicts(results), data: plainData(results) };
  },
});

const PARTS: Readonly<Record<string, Part>> = {
  first: {
    // Sixteen rounds are one balanced square of eight contestants.
    rounds: { 20: 16, 200: 16, 2_000: 8 },
    quickRounds: { 20: 3, 200: 3, 2_000: 1 },
    async measure(browser, { ours, plain, bare, peers }, rounds, say) {
      const results = await measureFirst(browser, [ours, ...plain, bare, ...peers], ours, rounds);
      say(firstReport(results));
      return { verdicts: firstVerdicts(results), data: plainData(results) };
    },
  },
  filter: stepsPart('a key in the filter', FILTER),
  sort: stepsPart('a heading is pressed', SORT),
};

const withoutScript = (contestant: TableContestant): BuiltTable => ({ contestant, code: '', brotli: 0 });

async function contestants(peers: readonly string[] | undefined): Promise<Tables> {
  const wanted = PEERS.filter(({ id }) => peers?.includes(id) ?? true);
  const found: BuiltTable[] = [];
  for (const each of wanted) found.push(await TABLES.built(each));
  return {
    ours: await publishedFile(OURS, 'subprocessor-table.js'),
    plain: [PLAIN, PLAIN_FACTS, EMPTY].map(withoutScript),
    bare: await TABLES.built(BARE),
    peers: found,
  };
}

async function run({ quick, wants, peers, say }: SuiteOptions): Promise<SuiteResult> {
  await buildWhatIsMeasured(say);
  await TABLES.install(say);
  const tables = await contestants(peers);
  const browser = await launchBrowser(say);
  try {
    say(`\nChromium ${browser.version()}`);
    const results: [string, SuiteResult][] = [];
    for (const [name, { measure, rounds, quickRounds }] of Object.entries(PARTS)) {
      if (!wants(name)) continue;
      results.push([name, await measure(browser, tables, quick ? quickRounds : rounds, say)]);
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

/** The table of sub-processors beside others: its first paint, a key in the filter, and a heading that sorts. */
export const tableSuite: Suite = {
  name: 'table',
  parts: Object.keys(PARTS),
  peers: PEERS.map(({ id }) => id),
  run,
};
