import { stripVTControlCharacters } from 'node:util';
import { NONE, sum } from '../lib/counts.mjs';
import { Problem } from '../lib/problem.mjs';

/** A stage that what follows cannot do without has broken; what broke has been told. */
export class Broken extends Error {}

/**
 * Runs the stages of a rehearsal, says a line for each, and counts.
 * @param {(line: string) => void} say
 */
export function stages(say) {
  const results = [];

  /**
   * A stage does what it has to, and hands what it finds to `check`: a failed check is told and the stage goes on, an
   * error ends it, and with it whatever awaits it.
   *
   * @param {string} name
   * @param {(check: (what: string, test: () => unknown) => Promise<void>) => Promise<unknown>} body
   */
  async function stage(name, body) {
    const started = performance.now();
    const failures = [];
    const counts = { ...NONE };
    const failed = (what, error) => {
      counts.failed += 1;
      failures.push(
        `${what}: ${stripVTControlCharacters(error instanceof Problem ? error.message : error.stack)}`,
      );
    };
    const check = async (what, test) => {
      try {
        await test();
        counts.passed += 1;
      } catch (error) {
        failed(what, error);
      }
    };
    let broken = false;
    let value;
    try {
      value = await body(check);
    } catch (error) {
      broken = true;
      if (error instanceof Broken) throw error;
      failed(name, error);
    } finally {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      results.push(counts);
      const passed = `${name} (${counts.passed} passed, ${seconds} s)`;
      say(
        failures.length === 0
          ? `ok      ${passed}`
          : `FAILED  ${passed}\n${failures.join('\n').replace(/^/gm, '    ')}`,
      );
    }
    if (broken) throw new Broken(name);
    return value;
  }

  return { stage, counts: () => sum(results) };
}

/** Runs jobs two at a time, each to its end, also where another breaks. */
export async function twoAtATime(jobs) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      try {
        await job();
      } catch (error) {
        if (!(error instanceof Broken)) throw error;
      }
    }
  };
  await Promise.all([worker(), worker()]);
}
