import type * as sentences from './sentences.js';

/** Stands in for `sentences.ts` in production bundles. */
const SHORT = 'See trust-widgets validate.';

export const found: typeof sentences.found = () => SHORT;

export const sentence: typeof sentences.sentence = () => SHORT;
