import { Worker } from 'node:worker_threads';

import type { Answer } from './answers.js';

/** Who has not answered by then will not: a rule without end, or one looked for until the year 9999. */
const PATIENCE = 5_000;

/** Answers from `first` on until the peer gets stuck or all are given. */
function answersFrom(peerId: string, first: number, count: number): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const answers: Answer[] = [];
    const worker = new Worker(new URL('./answers-worker.js', import.meta.url), {
      workerData: { peerId, first },
    });
    const end = (last?: Answer): void => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(last ? [...answers, last] : answers), reject);
    };
    const stuck = (): void => end({ kind: 'fails', how: `no answer within ${PATIENCE / 1_000} s` });
    let timer = setTimeout(stuck, PATIENCE);
    worker.on('message', (message: Answer) => {
      answers.push(message);
      clearTimeout(timer);
      timer = setTimeout(stuck, PATIENCE);
      if (first + answers.length === count) end();
    });
    // Out of memory, mostly: a rule that never ends, gathered into a list.
    worker.on('error', (error) => end({ kind: 'fails', how: String(error).split('\n')[0] ?? '' }));
  });
}

/** A peer's answers to all golden cases, in order; one that hangs is ended and goes on with the next case. */
export async function allAnswers(peerId: string, count: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.length < count) answers.push(...(await answersFrom(peerId, answers.length, count)));
  return answers;
}
