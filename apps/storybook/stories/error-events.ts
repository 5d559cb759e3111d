import type { TrustErrorEvent } from '@trust-widgets/elements';

/** The details of `trust-error` since the story began. */
export const errors: TrustErrorEvent['detail'][] = [];

/** For a story's `beforeEach`: hears what elements tell the page's developers. */
export function hearingErrors(): () => void {
  errors.length = 0;
  const hear = ({ detail }: TrustErrorEvent): void => void errors.push(detail);
  document.addEventListener('trust-error', hear as EventListener);
  return () => document.removeEventListener('trust-error', hear as EventListener);
}
