/**
 * What is used of an event of Chromium's tracing: its beginning and length in microseconds of its thread's processor time, in which
 * what others do to the machine is not. Events that are over at once have no length.
 */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
}

/** What the main thread did, milliseconds. */
export interface Work {
  /** And all else that is none of the following: what is done after a promise has no event of its own. */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}

type Kind = keyof Work;

/** What an event does itself; of what is not named, what is around it decides. */
const KINDS: readonly (readonly [kind: Kind, name: RegExp])[] = [
  ['style', /^UpdateLayoutTree$/],
  ['layout', /^Layout$/],
  ['paint', /^(PrePaint|Paint|Layerize|Commit)$/],
  ['script', /^(FunctionCall|EvaluateScript|FireAnimationFrame|v8\.callFunction|MinorGC|MajorGC)$/],
];

const kindOf = (name: string): Kind | undefined => KINDS.find(([, pattern]) => pattern.test(name))?.[0];

type Timed = TraceEvent & { readonly tts: number };
type Closed = Timed & { readonly tdur: number };
interface Open {
  readonly end: number;
  readonly kind: Kind;
}

const isTimed = (event: TraceEvent): event is Timed => event.tts !== undefined;
const isClosed = (event: TraceEvent): event is Closed =>
  isTimed(event) && event.ph === 'X' && event.tdur !== undefined;

/**
 * What the thread on which a mark was set did from that mark to another: each event's own time, without what lies
 * within it, goes to its kind, or to the kind of what it lies within. Of marks that were set again the last one counts.
 *
 * @throws where there is no such mark.
 */
export function workBetween(events: readonly TraceEvent[], from: string, to: string): Work {
  const begin = events.filter(isTimed).findLast(({ name }) => name === from);
  const end = events.filter(isTimed).findLast(({ name }) => name === to);
  if (!begin || !end) throw new Error(`The trace has no mark ${begin ? to : from}.`);
  const own = events
    .filter(isClosed)
    .filter(
      ({ pid, tid, tts, tdur }) =>
        pid === begin.pid && tid === begin.tid && tts + tdur > begin.tts && tts < end.tts,
    )
    .sort((a, b) => a.tts - b.tts || b.tdur - a.tdur);

  const work = { script: 0, style: 0, layout: 0, paint: 0 };
  /** Everything up to `now` has been told of. */
  let now = begin.tts;
  const open: Open[] = [];
  const tellUntil = (instant: number): void => {
    const until = Math.min(instant, end.tts);
    const kind = open.at(-1)?.kind;
    if (kind !== undefined && until > now) work[kind] += (until - now) / 1_000;
    now = Math.max(now, until);
  };
  const closeBefore = (instant: number): void => {
    for (let last = open.at(-1); last && last.end <= instant; last = open.at(-1)) {
      tellUntil(last.end);
      open.pop();
    }
  };
  for (const { name, tts, tdur } of own) {
    closeBefore(tts);
    tellUntil(tts);
    open.push({ end: tts + tdur, kind: kindOf(name) ?? open.at(-1)?.kind ?? 'script' });
  }
  closeBefore(Infinity);
  return work;
}

/** What is promised of: what the page itself is asked to do. Painting is mostly other threads'. */
export const frameWork = ({ script, style, layout }: Work): number => script + style + layout;
