import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A server that answers. */
export interface Running {
  readonly origin: string;
  close(): Promise<void>;
}

/** Has a server listen on a free port of its own. */
export async function listening(server: Server): Promise<Running> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Takes every request and answers none. */
export const neverAnswering = (): Server => createServer(() => undefined);

type Encoding = 'br' | 'gzip' | 'identity';

/** The best of what a browser takes; pictures and fonts are as small as they get. */
export function encodingFor(type: string, accepted: string): Encoding {
  if (!/^text\/|javascript|json|svg/.test(type)) return 'identity';
  const known = accepted.split(',').map((each) => each.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => known.includes(encoding)) ?? 'identity';
}

function compressed(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}

interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Those of one connection, and those that this server sets anew. */
const OWN = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding', 'date'];

async function ask(address: string, accepted: string, change: (html: string) => string): Promise<Kept> {
  const answer = await fetch(address, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  const plain = Buffer.from(await answer.arrayBuffer());
  const body = type.startsWith('text/html') ? Buffer.from(change(plain.toString())) : plain;
  const encoding = encodingFor(type, accepted);
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OWN.includes(name)));
  return {
    status: answer.status,
    headers: {
      ...headers,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      vary: 'accept-encoding',
    },
    body: compressed(body, encoding),
  };
}

/**
 * What stands before a site in earnest: it compresses, and answers from memory, so that the time that the site itself takes is in
 * nobody's measurements. Each address is asked once; `change` makes the variants of a page.
 */
export function edge(origin: string, change: (html: string) => string = (html) => html): Server {
  const kept = new Map<string, Promise<Kept>>();
  const keep = (path: string, accepted: string): Promise<Kept> => {
    const key = `${accepted} ${path}`;
    const answer = kept.get(key) ?? ask(`${origin}${path}`, accepted, change);
    kept.set(key, answer);
    return answer;
  };
  const respond = ({ headers: asked }: IncomingMessage, response: ServerResponse, kept: Kept): void => {
    const { status, headers, body } = kept;
    const isUnchanged = headers['etag'] !== undefined && headers['etag'] === asked['if-none-match'];
    if (isUnchanged) response.writeHead(304, headers).end();
    else response.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  };
  return createServer((request, response) => {
    keep(request.url ?? '/', request.headers['accept-encoding']?.toString() ?? '').then(
      (answer) => respond(request, response, answer),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
}
