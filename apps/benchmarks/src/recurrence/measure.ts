/** Something to be timed beside others: it does its work once. `turn` counts the calls, for those who vary the work. */
export interface Contestant {
  readonly id: string;
  work(turn: number): unknown;
}

export interface Timing {
  /** Milliseconds that one piece of work takes. */
  readonly median: number;
  readonly fastest: number;
  /** How often it was timed. */
  readonly samples: number;
}

export interface Pace {
  /** Time for each contestant, in milliseconds, beyond which it takes part in no further round. */
  readonly budget: number;
  /** Rounds that each takes part in whatever they cost. */
  readonly leastRounds: number;
  readonly mostRounds: number;
}

/** Quick work is done several times in a row, so that the clock's own resolution does not count. */
const SHORTEST_SAMPLE = 3;
const LONGEST_WARM_UP = 100;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Where the work's own result goes, so that no compiler finds it useless. */
export const sink: { last: unknown } = { last: undefined };

class Runner {
  readonly samples: number[] = [];
  #turn = 0;
  #spent = 0;
  #perSample = 1;

  constructor(readonly contestant: Contestant) {}

  #time(times: number): number {
    const started = performance.now();
    for (let i = 0; i < times; i++) sink.last = this.contestant.work(this.#turn++);
    return performance.now() - started;
  }

  /** Runs until the compiler has seen enough of it, and finds out how many make a sample. */
  warmUp(): void {
    let spent = 0;
    let last = 0;
    for (let times = 1; spent < LONGEST_WARM_UP && last < LONGEST_WARM_UP / 4; times *= 2) {
      last = this.#time(times) / times;
      spent += last * times;
    }
    this.#perSample = Math.max(1, Math.ceil(SHORTEST_SAMPLE / last));
  }

  /** Takes part in a round; false when it has had its time. */
  round({ budget, leastRounds, mostRounds }: Pace): boolean {
    const rounds = this.samples.length;
    if (rounds >= mostRounds || (rounds >= leastRounds && this.#spent >= budget)) return false;
    // What the one before left behind is not to be swept up at this one's expense.
    globalThis.gc?.({ type: 'minor' });
    const spent = this.#time(this.#perSample);
    this.#spent += spent;
    this.samples.push(spent / this.#perSample);
    return true;
  }
}

/**
 * Times all contestants in one process, round by round, each once a round and in another order every time, so that
 * noise of the machine and what one leaves behind hits all alike.
 */
export function measure(contestants: readonly Contestant[], pace: Pace): Map<string, Timing> {
  const runners = contestants.map((contestant) => new Runner(contestant));
  for (const runner of runners) runner.warmUp();
  for (let round = 0, running = true; running; round++) {
    const first = round % Math.max(runners.length, 1);
    const inOrder = [...runners.slice(first), ...runners.slice(0, first)];
    running = inOrder.map((runner) => runner.round(pace)).includes(true);
  }
  return new Map(
    runners.map(({ contestant, samples }) => [
      contestant.id,
      { median: median(samples), fastest: Math.min(...samples), samples: samples.length },
    ]),
  );
}
