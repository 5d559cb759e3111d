/** What a suite is asked for. */
export interface SuiteOptions {
  /** Short runs, for a first look: the order is right, the digits are not. */
  readonly quick: boolean;
  /** Print every wrong answer, not the first few of each. */
  readonly verbose: boolean;
  /** Is this part of the suite asked for? */
  readonly wants: (part: string) => boolean;
  /** Whom of the peers to measure beside us; absent: all. */
  readonly peers?: readonly string[];
  readonly say: (text: string) => void;
}

/** A promise of the project and whether this run kept it. */
export interface Verdict {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly isKept: boolean;
}

export interface SuiteResult {
  readonly verdicts: readonly Verdict[];
  /** Everything measured, as plain data, for those who compare runs. */
  readonly data: unknown;
}

/** A field in which we are measured beside our peers. */
export interface Suite {
  readonly name: string;
  readonly parts: readonly string[];
  readonly peers: readonly string[];
  run(options: SuiteOptions): Promise<SuiteResult>;
}
