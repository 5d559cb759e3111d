import type * as authoring from './authoring.js';

/** Stands in for `authoring.ts` in production bundles. */
const SHORT = 'See trust-widgets validate.';

export const kept: typeof authoring.kept = () => undefined;

export const found: typeof authoring.found = () => SHORT;

export const sentence: typeof authoring.sentence = () => SHORT;

export const adviceOnFact: typeof authoring.adviceOnFact = () => undefined;

export const adviceOnShares: typeof authoring.adviceOnShares = () => undefined;
