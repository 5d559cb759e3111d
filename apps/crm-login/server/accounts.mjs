import { createHash, timingSafeEqual } from 'node:crypto';

/** The one account there is; the page shows it, so nothing about it is secret. */
export const DEMO_ACCOUNT = { user: 'demo@example.com', password: 'demo' };

const digest = (text) => createHash('sha256').update(text).digest();

/** Whether a user name and password belong together; takes the same time whichever of the two is wrong. */
export function isAccount(user, password) {
  const knownUser = timingSafeEqual(digest(user.trim().toLowerCase()), digest(DEMO_ACCOUNT.user));
  const knownPassword = timingSafeEqual(digest(password), digest(DEMO_ACCOUNT.password));
  return knownUser && knownPassword;
}
