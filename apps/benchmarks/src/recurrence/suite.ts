import type { RecurrenceSpec } from '@trust-widgets/schedule-core/engine';

import type { Suite, SuiteOptions, SuiteResult, Verdict } from '../suite.js';
import { allAnswers } from './all-answers.js';
import type { Answer } from './answers.js';
import {
  begunEarlier,
  contentSpecs,
  instants,
  manySpecs,
  plainMaintenance,
  readGolden,
  readMaintenance,
} from './cases.js';
import type { Maintenance } from './cases.js';
import { coldCalls } from './cold.js';
import type { ColdResult } from './cold.js';
import { contest } from './contest.js';
import type { Result } from './contest.js';
import { measure } from './measure.js';
import type { Pace, Timing } from './measure.js';
import { installedVersion, loadPeers, PEER_IDS } from './peers/index.js';
import { oursIntl } from './peers/ours-intl.js';
import type { Peer } from './peers/peer.js';
import {
  answersReport,
  coldReport,
  contestReport,
  differences,
  growthReport,
  peersReport,
  windowsReport,
} from './report.js';
import { manyRulesTask, nextTask, rangeTask } from './tasks.js';
import {
  answersVerdicts,
  coldVerdicts,
  nextVerdicts,
  thousandVerdicts,
  windowsVerdicts,
  yearsVerdicts,
} from './verdicts.js';
import { windowsTask } from './windows.js';

const start = (year: number): number => Date.UTC(year, 0);
/** The rules begin in this year. */
const FIRST_YEAR = 2026;
const FROM = start(FIRST_YEAR);

/** What everything here is measured with. */
interface Field {
  readonly peers: readonly Peer[];
  readonly specs: readonly RecurrenceSpec[];
  readonly maintenance: Maintenance;
  readonly pace: Pace;
  readonly options: SuiteOptions;
}

/** A part's promises, and what it measured as plain data. */
interface PartResult {
  readonly verdicts: readonly Verdict[];
  readonly data: unknown;
}

const plain = (results: readonly Result[]): unknown =>
  results.map(({ peer, ...result }) => ({ id: peer.id, ...result }));

async function answers({ peers, options }: Field): Promise<PartResult> {
  const { about, cases } = readGolden();
  const found = new Map<Peer, Answer[]>();
  for (const peer of peers) found.set(peer, await allAnswers(peer.id, cases.length));
  options.say(answersReport(about, cases, found, options.verbose));
  const data = [...found].map(([peer, list]) => ({
    id: peer.id,
    answers: list.map((answer, i) => ({ case: cases[i]?.name, ...answer })),
  }));
  return { verdicts: answersVerdicts(found), data };
}

const spansIn = (specs: readonly RecurrenceSpec[], to: number): number =>
  specs.reduce((sum, spec) => sum + oursIntl.rule(spec).between(FROM, to).length, 0);

const plainMap = (results: ReadonlyMap<number, readonly Result[]>): unknown =>
  Object.fromEntries([...results].map(([variant, list]) => [variant, plain(list)]));

function years({ peers, specs, pace, options }: Field): PartResult {
  options.say(differences(peers, specs, FROM, start(FIRST_YEAR + 10)));
  const to = (count: number): number => start(FIRST_YEAR + count);
  const results = contest(
    peers,
    [1, 10, 100],
    (peer, count) => rangeTask(peer, specs, FROM, to(count)),
    pace,
  );
  for (const [count, list] of results) {
    const title = `All spans of ${specs.length} rules over ${count} year${count === 1 ? '' : 's'}`;
    options.say(contestReport(title, list, spansIn(specs, to(count)), 'spans'));
  }
  options.say(growthReport(results));
  return { verdicts: yearsVerdicts(results), data: plainMap(results) };
}

function next({ peers, specs, pace, options }: Field): PartResult {
  const asked = instants(1_000, FROM, start(FIRST_YEAR + 1));
  const begun = (age: number): readonly RecurrenceSpec[] =>
    age === 0 ? specs : specs.map((spec) => begunEarlier(spec, age));
  const results = contest(peers, [0, 10, 100], (peer, age) => nextTask(peer, begun(age), asked), pace);
  for (const [age, list] of results) {
    const when = age === 0 ? 'that begin this year' : `that began ${age} years ago`;
    const title = `${asked.length.toLocaleString('en')} × what comes next of ${specs.length} rules ${when}`;
    options.say(contestReport(title, list, asked.length, 'answers'));
  }
  return { verdicts: nextVerdicts(results), data: plainMap(results) };
}

function thousand({ peers, specs, pace, options }: Field): PartResult {
  const to = start(FIRST_YEAR + 1);
  const results = contest(
    peers,
    [1_000],
    (peer, count) => manyRulesTask(peer, manySpecs(specs, count), FROM, to),
    pace,
  );
  const list = [...results.values()].flat();
  const spans = spansIn(manySpecs(specs, 1_000), to);
  options.say(contestReport('1,000 rules, read and asked for one year', list, spans, 'spans'));
  return { verdicts: thousandVerdicts(list), data: plain(list) };
}

function windows({ specs, maintenance, pace, options }: Field): PartResult {
  const to = start(FIRST_YEAR + 10);
  const timings: Map<string, Timing> = measure(
    [
      rangeTask(oursIntl, specs, FROM, to),
      windowsTask('windows', plainMaintenance(maintenance), FROM, to),
      windowsTask('with waves', maintenance, FROM, to),
    ],
    pace,
  );
  const times = {
    spans: timings.get(oursIntl.id)?.median ?? Infinity,
    windows: timings.get('windows')?.median ?? Infinity,
    withWaves: timings.get('with waves')?.median ?? Infinity,
  };
  options.say(windowsReport(times));
  return { verdicts: windowsVerdicts(times), data: times };
}

async function cold({ peers, specs, options }: Field): Promise<PartResult> {
  const rounds = options.quick ? 5 : 21;
  const questions = {
    range: { kind: 'range', from: FROM, to: start(FIRST_YEAR + 1) },
    next: { kind: 'next', after: Date.UTC(FIRST_YEAR, 6, 1) },
  } as const;
  const range = await coldCalls(peers, { specs, question: questions.range }, rounds);
  const following = await coldCalls(peers, { specs, question: questions.next }, rounds);
  options.say(coldReport(`The first call: all spans of ${specs.length} rules over one year`, range));
  options.say(coldReport('The first call: what comes next on 1 July', following));
  const data = (results: readonly ColdResult[]) =>
    results.map(({ peer, ...times }) => ({ id: peer.id, ...times }));
  return {
    verdicts: coldVerdicts(range, following),
    data: { range: data(range), next: data(following) },
  };
}

const PARTS: Readonly<Record<string, (field: Field) => PartResult | Promise<PartResult>>> = {
  answers,
  years,
  next,
  thousand,
  windows,
  cold,
};

async function run(options: SuiteOptions): Promise<SuiteResult> {
  const chosen = PEER_IDS.filter((id) => id === oursIntl.id || (options.peers?.includes(id) ?? true));
  const { peers, absent } = await loadPeers(chosen);
  const versions = Object.fromEntries(
    peers.map(({ id, packageName }) => [id, packageName && installedVersion(packageName)]),
  );
  options.say(peersReport(peers, versions, absent));

  const maintenance = readMaintenance();
  const field: Field = {
    peers,
    specs: contentSpecs(maintenance),
    maintenance,
    pace: options.quick
      ? { budget: 200, leastRounds: 3, mostRounds: 30 }
      : { budget: 2_000, leastRounds: 5, mostRounds: 300 },
    options,
  };
  const verdicts: Verdict[] = [];
  const data: Record<string, unknown> = { versions, absent };
  for (const [part, work] of Object.entries(PARTS)) {
    if (!options.wants(part)) continue;
    const result = await work(field);
    verdicts.push(...result.verdicts);
    data[part] = result.data;
  }
  return { verdicts, data };
}

/** Recurrence: right, and fast. */
export const recurrenceSuite: Suite = {
  name: 'recurrence',
  parts: Object.keys(PARTS),
  peers: PEER_IDS,
  run,
};
