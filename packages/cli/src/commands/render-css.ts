import { readFile } from 'node:fs/promises';

/** The style sheet's name in the package that it comes from, and where it is written. */
export const FALLBACK_CSS = 'fallback.css';

/** The style sheet of the HTML without script. */
export const fallbackCss = (): Promise<string> =>
  readFile(new URL(import.meta.resolve(`@trust-widgets/embed/${FALLBACK_CSS}`)), 'utf8');
