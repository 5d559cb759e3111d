/** The most that a login form may hold, in bytes. */
const LIMIT = 4_096;

/** A request that is refused, with its HTTP status. */
export class RefusedRequest extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`Refused with ${status}.`);
    this.status = status;
  }
}

/** Browsers name the origin of every form that they post: a form of another site is refused by it. */
function isSameOrigin({ origin, host }) {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * The fields of a posted form.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<URLSearchParams>}
 * @throws {RefusedRequest} 403 from another origin, 415 where it is no form, 413 where it is too long
 */
export async function readForm(request) {
  if (!isSameOrigin(request.headers)) throw new RefusedRequest(403);
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') throw new RefusedRequest(415);
  const chunks = [];
  let bytes = 0;
  // Not destroyed when refused: the answer goes out on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > LIMIT) throw new RefusedRequest(413);
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
