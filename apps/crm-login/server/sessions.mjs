import { randomBytes } from 'node:crypto';

const COOKIE = 'crm_session';
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

/** How many people are remembered; the longest signed in make room. */
const LIMIT = 1_000;

/** Who is signed in: in memory, for as long as the server runs. */
export class Sessions {
  #users = new Map();

  /** Remembers a user and answers the `Set-Cookie` header that goes with it. */
  open(user) {
    const [oldest] = this.#users.keys();
    if (this.#users.size >= LIMIT) this.#users.delete(oldest);
    const id = randomBytes(18).toString('base64url');
    this.#users.set(id, user);
    return `${COOKIE}=${id}; ${ATTRIBUTES}`;
  }

  /** The user whose request this is, if anybody is signed in. */
  user(request) {
    return this.#users.get(sessionId(request));
  }

  /** Forgets whoever it is and answers the `Set-Cookie` header that takes the cookie away. */
  close(request) {
    this.#users.delete(sessionId(request));
    return `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
  }
}

function sessionId({ headers }) {
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim().split('='));
  return cookies.find(([name]) => name === COOKIE)?.[1];
}
