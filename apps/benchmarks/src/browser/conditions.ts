import type { CDPSession } from 'playwright';

/** On what device, and over what line, a page is loaded. */
export interface Condition {
  readonly id: string;
  readonly name: string;
  /** So many times slower than this machine. */
  readonly cpuSlowdown: number;
  /** Absent: the line is as fast as loopback is. */
  readonly line?: {
    readonly bitsPerSecond: number;
    /** From a request to the first byte of its answer, milliseconds. */
    readonly roundTrip: number;
  };
}

export const UNTHROTTLED: Condition = { id: 'fast', name: 'no throttling', cpuSlowdown: 1 };

/** The middle-class phone on a slow mobile line that lab tools usually take. */
export const SLOW_PHONE: Condition = {
  id: 'slow',
  name: 'processor 4 × slower, 1.6 Mbit/s, 150 ms round trip',
  cpuSlowdown: 4,
  line: { bitsPerSecond: 1_600_000, roundTrip: 150 },
};

/** Has a page's browser behave so from now on. */
export async function apply({ cpuSlowdown, line }: Condition, session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (line === undefined) return;
  const bytesPerSecond = line.bitsPerSecond / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.roundTrip,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
