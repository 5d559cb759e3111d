import type { TimeSpan } from '@trust-widgets/schedule-core/engine';

import type { GoldenCase } from './cases.js';
import type { Peer, PeerRule } from './peers/peer.js';

/** What became of one case with one peer. */
export type Answer =
  | { readonly kind: 'right' }
  /** Its starts are right; of ends by the clock it knows nothing. */
  | { readonly kind: 'starts-right' }
  | { readonly kind: 'lacks'; readonly what: string }
  | { readonly kind: 'wrong'; readonly question: string; readonly expected: string; readonly got: string }
  | { readonly kind: 'fails'; readonly how: string };

/** So many times is a rule asked for its next date. */
const NEXT_QUESTIONS = 5;

const iso = (instant: number): string => new Date(instant).toISOString().replace(/\.000Z$/, 'Z');

/** What is compared, as text: whole spans, or starts alone. */
type Say = (span: TimeSpan) => string;
const sayStart: Say = ({ start }) => iso(start);
const sayBoth: Say = ({ start, end }) => `${iso(start)}/${iso(end)}`;

const NONE = 'none';

/** The first place at which two lists differ; a list that ends has `none` there. */
function difference(
  question: string,
  expected: readonly string[],
  got: readonly string[],
): Answer | undefined {
  const places = Array.from({ length: Math.max(expected.length, got.length) }, (_, i) => i);
  const place = places.find((i) => expected[i] !== got[i]);
  if (place === undefined) return undefined;
  const counts = expected.length === got.length ? '' : ` (${got.length} instead of ${expected.length})`;
  return {
    kind: 'wrong',
    question: `${question}${counts}`,
    expected: expected[place] ?? NONE,
    got: got[place] ?? NONE,
  };
}

/** Asks for what follows each span, which the golden spans say as well. */
function wrongNext(rule: PeerRule, starts: readonly TimeSpan[], from: number, say: Say): Answer | undefined {
  for (const [i, span] of starts.slice(0, NEXT_QUESTIONS).entries()) {
    const after = starts[i - 1]?.start ?? from - 1;
    const got = rule.next(after);
    const wrong = difference(`next after ${iso(after)}`, [say(span)], got ? [say(got)] : []);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Holds a peer's answers against the golden ones. */
export function answer(peer: Peer, { spec, from, to, spans }: GoldenCase): Answer {
  const what = peer.lacks(spec, to);
  if (what !== undefined) return { kind: 'lacks', what };
  const startsOnly = spec.end !== undefined && peer.ends === 'elapsed';
  const say = startsOnly ? sayStart : sayBoth;
  // Which spans overlap depends on their ends: of starts alone, those within the range are compared.
  const isCompared = ({ start }: TimeSpan): boolean => !startsOnly || start >= from;
  try {
    const rule = peer.rule(spec);
    const wrong =
      difference(
        'between',
        spans.filter(isCompared).map(say),
        rule.between(from, to).filter(isCompared).map(say),
      ) ??
      wrongNext(
        rule,
        spans.filter(({ start }) => start >= from),
        from,
        say,
      );
    return wrong ?? { kind: startsOnly ? 'starts-right' : 'right' };
  } catch (error) {
    return { kind: 'fails', how: String(error).split('\n')[0] ?? '' };
  }
}
