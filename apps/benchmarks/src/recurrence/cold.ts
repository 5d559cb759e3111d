import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { ColdAnswer, ColdQuestion } from './cold-child.js';
import { median } from './measure.js';
import type { Peer } from './peers/peer.js';

const run = promisify(execFile);
const child = fileURLToPath(new URL('./cold-child.js', import.meta.url));

export interface ColdResult {
  readonly peer: Peer;
  /** Milliseconds, medians of fresh processes. */
  readonly importing: number;
  readonly answering: number;
}

/** The zones of ical.js come from a calendar file, and the table of the limit from nowhere: they have no first call. */
const isColdFair = ({ id }: Peer): boolean => id !== 'ical-js' && id !== 'limit';

/** The first call of each peer, in processes that have done nothing else, one peer after another in every round. */
export async function coldCalls(
  peers: readonly Peer[],
  asked: Omit<ColdQuestion, 'peerId'>,
  rounds: number,
): Promise<ColdResult[]> {
  const contestants = peers.filter(isColdFair).map((peer) => ({ peer, answers: [] as ColdAnswer[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { peer, answers } of contestants) {
      const question: ColdQuestion = { ...asked, peerId: peer.id };
      const { stdout } = await run(process.execPath, [child, JSON.stringify(question)]);
      answers.push(JSON.parse(stdout) as ColdAnswer);
    }
  }
  return contestants.map(({ peer, answers }) => ({
    peer,
    importing: median(answers.map(({ importing }) => importing)),
    answering: median(answers.map(({ answering }) => answering)),
  }));
}
