import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What becomes of a request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A request that has reached the server. */
export interface Visit {
  readonly host: string;
  readonly path: string;
  /** How much the other side has taken of the answer, headers and all: bytes that left this process. */
  sent(): number;
  /** Whether the other side has hung up, or all has been said. */
  isOver(): boolean;
}

/** A server whose answers are changed at will, on a loopback port of its own. */
export interface TroubledOrigin {
  readonly port: number;
  /** Who answers for a host: any name below `localhost`. Each name is an origin of its own. */
  readonly hosts: Map<string, RequestListener>;
  readonly visits: Visit[];
  /** Hangs up on everybody, forgets all visits, and answers nothing until there are hosts again. */
  reset(): void;
  close(): Promise<void>;
}

/** Listens until it is closed. */
export async function startTroubledOrigin(): Promise<TroubledOrigin> {
  const hosts = new Map<string, RequestListener>();
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    const before = request.socket.bytesWritten;
    visits.push({
      host: hostname,
      path: pathname,
      sent: () => request.socket.bytesWritten - before,
      isOver: () => response.destroyed || response.writableFinished,
    });
    const listener = hosts.get(hostname) ?? notFound;
    listener(request, response);
  });
  const port = await listen(server);
  const reset = (): void => {
    hosts.clear();
    visits.length = 0;
    server.closeAllConnections();
  };
  return {
    port,
    hosts,
    visits,
    reset,
    async close() {
      reset();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A port on which nobody listens: connections to it are refused. */
export async function portOfNobody(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

const notFound: RequestListener = (_request, response) => {
  response.writeHead(404).end();
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
