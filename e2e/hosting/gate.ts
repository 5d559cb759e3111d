import { createServer, request as forward } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A question that an edge has asked of the origin, and what the origin said. */
export interface Passage {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  status?: number;
  /** Whether the edge still waits for that. */
  isAwaited(): boolean;
}

/** What becomes of those who pass: they go on, they are told of a fault, they are cut off, or they wait. */
type Way = 'open' | 'hung-up' | 'held' | { readonly status: number };

/** What becomes of the headers that the origin sends. */
export type Change = (headers: IncomingHttpHeaders, passage: Passage) => IncomingHttpHeaders;

/** Stands between an edge and its origin: it sees what passes, and can let it fail. */
export interface Gate {
  readonly port: number;
  readonly passages: readonly Passage[];
  /** What has passed for a path. */
  to(path: string): readonly Passage[];
  /** Says what becomes of those who ask for a path from now on, and of those who wait. */
  set(path: string, way: Way): void;
  /** Nobody listens there any more. */
  close(): Promise<void>;
}

/**
 * Opens a gate before an origin.
 *
 * @param change What becomes of the headers that the origin sends.
 */
export async function openGate(origin: number, change: Change = (same) => same): Promise<Gate> {
  const passages: Passage[] = [];
  const ways = new Map<string, Way>();
  const waiting = new Map<string, (() => void)[]>();

  const pass = (passage: Passage, response: ServerResponse): void => {
    const way = ways.get(passage.path) ?? 'open';
    const again = (): void => pass(passage, response);
    if (way === 'held') waiting.set(passage.path, [...(waiting.get(passage.path) ?? []), again]);
    else if (way === 'hung-up') response.destroy();
    else if (typeof way === 'object') response.writeHead((passage.status = way.status)).end('troubled');
    else goOn(passage, response);
  };
  const goOn = (passage: Passage, response: ServerResponse): void => {
    forward({ host: '127.0.0.1', port: origin, path: passage.path, headers: passage.headers }, (answered) => {
      passage.status = answered.statusCode ?? 0;
      response.writeHead(passage.status, change({ ...answered.headers }, passage));
      answered.pipe(response);
    })
      .on('error', () => response.destroy())
      .end();
  };

  const server = createServer((question, response) => {
    const passage: Passage = {
      path: question.url ?? '/',
      headers: question.headers,
      isAwaited: () => !response.destroyed && !response.writableEnded,
    };
    passages.push(passage);
    pass(passage, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    passages,
    to: (wanted) => passages.filter(({ path }) => path === wanted),
    set(path, way) {
      ways.set(path, way);
      const released = waiting.get(path) ?? [];
      waiting.delete(path);
      for (const goOnNow of released) goOnNow();
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
