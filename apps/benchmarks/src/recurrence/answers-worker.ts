import { parentPort, workerData } from 'node:worker_threads';

import { answer } from './answers.js';
import { readGolden } from './cases.js';
import { loadPeer } from './peers/index.js';

/** Answers the golden cases from `first` on, one message each, so that whoever waits knows where it got stuck. */
const { peerId, first } = workerData as { peerId: string; first: number };
const peer = await loadPeer(peerId);
for (const goldenCase of readGolden().cases.slice(first)) parentPort?.postMessage(answer(peer, goldenCase));
