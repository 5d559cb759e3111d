import type * as sentences from './sentences.js';

/** Stands in for `sentences.ts` in production bundles. */
const SHORT = 'trust-widgets validate says what is wrong.';

export const found: typeof sentences.found = () => SHORT;

export const sentence: typeof sentences.sentence = () => SHORT;
