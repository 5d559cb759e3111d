import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers one request with. */
export interface Answer {
  readonly body: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server on its own port, which is its own origin, and the paths that it was asked for. */
export interface Origin extends AsyncDisposable {
  readonly url: string;
  readonly requests: string[];
}

/** Serves what `answer` gives for a path; anything else is not found. */
export async function serve(answer: (path: string) => Answer | undefined): Promise<Origin> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const found = answer(path);
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': found.type, ...found.headers }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
