import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire: nothing decoded, nothing followed. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** What came, head and body. */
  readonly bytes: number;
}

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called once the question has left. */
  readonly onSent?: () => void;
}

/** Asks a server on this machine, with the path as it is written, over a connection of its own. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, onSent }: Question = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(pieces);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body, bytes: headBytes(response) + body.length });
      });
    });
    asked.on('error', reject);
    if (onSent) asked.on('finish', onSent);
    asked.end();
  });
}

function headBytes({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage): number {
  const words = rawHeaders.map((word, place) => word + (place % 2 === 0 ? ': ' : '\r\n'));
  return `HTTP/${httpVersion} ${String(statusCode)} ${statusMessage ?? ''}\r\n${words.join('')}\r\n`.length;
}

/** The bytes that a browser would make of an answer. */
export function decoded({ headers, body }: RawAnswer): Buffer {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'br') return brotliDecompressSync(body);
  if (encoding === 'gzip') return gunzipSync(body);
  if (encoding === 'identity') return body;
  throw new Error(`Nobody has asked for ${encoding}.`);
}
