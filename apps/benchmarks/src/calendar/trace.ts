/** What is used of an event of Chromium's tracing. Instants and durations are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** What the main thread did, milliseconds. */
export interface Work {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}

type Kind = keyof Work;

/** What an event does itself; of what is not named, what is around it decides. */
const KINDS: readonly (readonly [kind: Kind, name: RegExp])[] = [
  ['style', /^(UpdateLayoutTree|RecalculateStyles|ScheduleStyleRecalculation)$/],
  ['layout', /^Layout$/],
  ['paint', /^(PrePaint|Paint|Layerize|UpdateLayer|UpdateLayerTree|Commit|CompositeLayers)$/],
  [
    'script',
    /^(v8\.|V8\.|FunctionCall|EvaluateScript|EvaluateModule|EventDispatch|TimerFire|FireAnimationFrame|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|MinorGC|MajorGC)/,
  ],
];

const kindOf = (name: string): Kind | undefined => KINDS.find(([, pattern]) => pattern.test(name))?.[0];

type Closed = TraceEvent & { readonly dur: number };
interface Open {
  readonly end: number;
  readonly kind: Kind | undefined;
}

const isClosed = (event: TraceEvent): event is Closed => event.ph === 'X' && event.dur !== undefined;

/**
 * What the thread on which a mark was set did from that mark to another: each event's own time, without what lies
 * within it, goes to its kind, or to the kind of what it lies within.
 *
 * @throws where there is no such mark.
 */
export function workBetween(events: readonly TraceEvent[], from: string, to: string): Work {
  const begin = events.find(({ name }) => name === from);
  const end = events.find(({ name }) => name === to);
  if (!begin || !end) throw new Error(`The trace has no mark ${begin ? to : from}.`);
  const own = events
    .filter(isClosed)
    .filter(
      ({ pid, tid, ts, dur }) => pid === begin.pid && tid === begin.tid && ts + dur > begin.ts && ts < end.ts,
    )
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);

  const work = { script: 0, style: 0, layout: 0, paint: 0 };
  /** Everything up to `now` has been told of. */
  let now = begin.ts;
  const open: Open[] = [];
  const tellUntil = (instant: number): void => {
    const until = Math.min(instant, end.ts);
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
  for (const { name, ts, dur } of own) {
    closeBefore(ts);
    tellUntil(ts);
    open.push({ end: ts + dur, kind: kindOf(name) ?? open.at(-1)?.kind });
  }
  closeBefore(Infinity);
  return work;
}

/** What is promised of: what the page itself is asked to do. Painting is mostly other threads'. */
export const frameWork = ({ script, style, layout }: Work): number => script + style + layout;
