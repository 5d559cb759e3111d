import type { RecurrenceSpec } from '@trust-widgets/schedule-core/engine';

import { table, threeDigits, times } from '../table.js';
import type { Answer } from './answers.js';
import type { GoldenCase } from './cases.js';
import type { ColdResult } from './cold.js';
import { bestPeer, timeOf } from './contest.js';
import type { Result } from './contest.js';
import { oursIntl } from './peers/ours-intl.js';
import type { Peer } from './peers/peer.js';

const titled = (title: string, ...lines: readonly string[]): string =>
  ['', `## ${title}`, '', ...lines].join('\n');

export function peersReport(
  peers: readonly Peer[],
  versions: Readonly<Record<string, string | undefined>>,
  absent: readonly { readonly id: string; readonly reason: string }[],
): string {
  return titled(
    'Who takes part',
    ...peers.map(({ id, name, note = '' }) => {
      const version = versions[id];
      const title = version === undefined ? name : `${name} ${version}`;
      return note === '' ? title : `${title}: ${note}`;
    }),
    ...absent.map(({ id, reason }) => `${id} is not here: ${reason}`),
  );
}

/** So many wrong answers of each are printed unless all are asked for. */
const FEW = 6;

const KINDS = ['right', 'starts-right', 'wrong', 'fails', 'lacks'] as const;

function wrongLines(
  peer: Peer,
  answers: readonly Answer[],
  cases: readonly GoldenCase[],
  most: number,
): string[] {
  const lines = answers.flatMap((answer, i) => {
    const name = cases[i]?.name ?? '';
    if (answer.kind === 'wrong')
      return [`  ${name}: ${answer.question}: expected ${answer.expected}, got ${answer.got}`];
    return answer.kind === 'fails' ? [`  ${name}: ${answer.how}`] : [];
  });
  if (lines.length === 0) return [];
  const rest = lines.length > most ? [`  and ${lines.length - most} more (--verbose)`] : [];
  return ['', `${peer.name}:`, ...lines.slice(0, most), ...rest];
}

export function answersReport(
  about: Readonly<Record<string, string>>,
  cases: readonly GoldenCase[],
  found: ReadonlyMap<Peer, readonly Answer[]>,
  verbose: boolean,
): string {
  const rows = [...found].map(([peer, answers]) => [
    peer.name,
    ...KINDS.map((kind) => String(answers.filter((answer) => answer.kind === kind).length)),
  ]);
  const source = Object.entries(about)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  return titled(
    `Answers to ${cases.length} golden cases (${source})`,
    table(['', 'right', 'starts right', 'wrong', 'fails', 'not supported'], rows),
    '',
    'Starts right: it knows no end by the clock, and its starts are right. Expected is what RFC 5545 says of skipped and',
    'repeated times (the offset before the change; the first of two); luxon decides repeated times by the day of the run.',
    ...[...found].flatMap(([peer, answers]) => wrongLines(peer, answers, cases, verbose ? Infinity : FEW)),
  );
}

/** How many starts of what is timed differ from ours, for each peer: what is fast and wrong is to be known as such. */
export function differences(
  peers: readonly Peer[],
  specs: readonly RecurrenceSpec[],
  from: number,
  to: number,
): string {
  const others = peers.filter(({ id }) => id !== oursIntl.id);
  const startsOf = (peer: Peer, spec: RecurrenceSpec): Set<number> =>
    new Set(
      peer
        .rule(spec)
        .between(from, to)
        .map(({ start }) => start),
    );
  const notIn = (some: ReadonlySet<number>, others: ReadonlySet<number>): number =>
    [...some].filter((start) => !others.has(start)).length;
  const rows = others.map((peer) => {
    try {
      const wrong = specs.map((spec) => {
        const [expected, got] = [startsOf(oursIntl, spec), startsOf(peer, spec)];
        return notIn(expected, got) + notIn(got, expected);
      });
      return [peer.name, ...wrong.map(String)];
    } catch (error) {
      return [peer.name, String(error)];
    }
  });
  return titled(
    'Starts over ten years that differ from ours, rule by rule',
    table(['', ...specs.map(({ rrule = '' }) => rrule.replace('FREQ=', ''))], rows),
  );
}

export function contestReport(
  title: string,
  results: readonly Result[],
  count: number,
  what: string,
): string {
  const [limit, best] = [timeOf(results, 'limit'), bestPeer(results)];
  const rows = results.map(({ peer, ms, share = 1, samples = 0, fails }) => {
    if (ms === undefined) return [peer.name, '', '', '', '', '', `fails: ${fails ?? ''}`];
    return [
      peer.name,
      threeDigits(ms),
      Number.isFinite(limit) ? times(ms / limit) : '',
      Number.isFinite(best) ? times(ms / best) : '',
      threeDigits((count / ms) * 1_000),
      String(samples),
      share < 1 ? `${threeDigits(share * 100)} % done` : '',
    ];
  });
  return titled(
    title,
    table(['', 'ms', 'of the limit', 'of the best peer', `${what} per second`, 'runs', ''], rows),
  );
}

export function growthReport(byYears: ReadonlyMap<number, readonly Result[]>): string {
  const counts = [...byYears.keys()];
  const first = byYears.get(counts[0] ?? 1) ?? [];
  const rows = first.map(({ peer }) => {
    const of = counts.map((count) => timeOf(byYears.get(count) ?? [], peer.id));
    return [
      peer.name,
      ...of.map((ms) => (Number.isFinite(ms) ? threeDigits(ms) : '')),
      ...of.slice(1).map((ms, i) => (Number.isFinite(ms) ? times(ms / (of[i] ?? NaN)) : '')),
    ];
  });
  const growth = counts.slice(1).map((count, i) => `${counts[i] ?? ''} → ${count}`);
  return titled(
    'How the cost grows',
    table(['', ...counts.map((count) => `${count} year${count === 1 ? '' : 's'}`), ...growth], rows),
  );
}

export function windowsReport({
  spans,
  windows,
  withWaves,
}: {
  spans: number;
  windows: number;
  withWaves: number;
}): string {
  return titled(
    'windowsBetween over ten years, each id read',
    table(
      ['', 'ms', 'of the bare spans'],
      [
        ['bare spans of the rules', threeDigits(spans), times(1)],
        ['windows of the same rules', threeDigits(windows), times(windows / spans)],
        ['windows of the content, waves included', threeDigits(withWaves), times(withWaves / spans)],
      ],
    ),
  );
}

export function coldReport(title: string, results: readonly ColdResult[]): string {
  const naive = results.find(({ peer }) => peer.id === 'naive-luxon')?.answering ?? NaN;
  const rows = results.map(({ peer, importing, answering }) => [
    peer.name,
    threeDigits(answering),
    times(answering / naive),
    threeDigits(importing),
  ]);
  return titled(title, table(['', 'ms', 'of the naive loop', 'import, ms'], rows));
}
