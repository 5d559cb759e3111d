import type { RecurrenceSpec } from '@trust-widgets/schedule-core/engine';

/**
 * A process that asks one library one question, and says how long importing took and how long the first answer. It is
 * told what to do as JSON in its first argument, and imports nothing besides.
 */
export interface ColdQuestion {
  readonly peerId: string;
  readonly specs: readonly RecurrenceSpec[];
  readonly question:
    | { readonly kind: 'range'; readonly from: number; readonly to: number }
    | { readonly kind: 'next'; readonly after: number };
}

export interface ColdAnswer {
  readonly importing: number;
  readonly answering: number;
}

const { peerId, specs, question } = JSON.parse(process.argv[2] ?? '') as ColdQuestion;

const started = performance.now();
const { loadPeer } = await import('./peers/index.js');
const peer = await loadPeer(peerId);
const imported = performance.now();
const rules = specs.map((spec) => peer.rule(spec));
let sum = 0;
for (const rule of rules) {
  if (question.kind === 'range') sum += rule.between(question.from, question.to).length;
  else sum += rule.next(question.after)?.start ?? 0;
}
const answered = performance.now();

if (sum === 0) throw new RangeError(`${peerId} found nothing`);
process.stdout.write(
  JSON.stringify({ importing: imported - started, answering: answered - imported } satisfies ColdAnswer),
);
