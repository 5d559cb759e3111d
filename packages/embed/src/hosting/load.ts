import type { Lifetime } from './rules.js';

/** How many answers somebody gives in a day, and their bytes, heads included. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** What a file asks of the network between origin and readers in a day, and what that network asks of the origin. */
export interface Load {
  readonly edge: Traffic;
  readonly origin: Traffic;
}

/** Who reads in a day. */
export interface Readers {
  readonly readers: number;
  /** How many pages with the widgets each of them opens. */
  readonly pages: number;
  /** How long each page stays in sight, in minutes. */
  readonly minutesInSight: number;
  /** The share, from 0 to 1, whose browser has the script from another day. */
  readonly warm: number;
}

/** The caches between origin and readers. */
export interface Caches {
  /** Locations that ask for themselves. */
  readonly locations: number;
  /** Whether one cache stands before the origin and asks for all of them. */
  readonly shield: boolean;
  /** How many copies of a file are kept: one for each way in which it is compressed. */
  readonly copies: number;
}

/** An answer's size in bytes, its head included. */
export interface Sizes {
  readonly full: number;
  /** That it has not changed. */
  readonly notModified: number;
}

/** A file that is served. */
export interface Served {
  readonly sizes: Sizes;
  readonly lifetime: Lifetime;
  /** How often another one stands at its address in a day. */
  readonly changes: number;
}

const DAY = 86_400;

/** An open banner asks for its document every 15 to 18 minutes, by chance (SHARED-19). */
export const MINUTES_BETWEEN_READINGS = 16.5;

/**
 * At most, since pages that are opened in quick succession find the script in the browser: a script that never changes
 * is asked for by each reader who does not have it, any other one by each page.
 */
export function scriptLoad(script: Served, readers: Readers, caches: Caches): Load {
  const cold = readers.readers * (1 - readers.warm);
  const opened = readers.readers * readers.pages;
  const requests = script.lifetime.immutable ? cold : opened;
  return loadOf(script, caches, {
    requests,
    whole: Math.min(requests, cold + readers.readers * script.changes),
  });
}

/** Browsers ask for a document whenever a page is opened, and as long as it is in sight; whoever has it is told so. */
export function documentLoad(document: Served, readers: Readers, caches: Caches): Load {
  const eachPage = 1 + readers.minutesInSight / MINUTES_BETWEEN_READINGS;
  const requests = readers.readers * readers.pages * eachPage;
  return loadOf(document, caches, {
    requests,
    whole: Math.min(requests, readers.readers * (1 + document.changes)),
  });
}

/** What several files ask for together. */
export const sumOf = (loads: readonly Load[]): Load => ({
  edge: together(loads.map(({ edge }) => edge)),
  origin: together(loads.map(({ origin }) => origin)),
});

interface Asked {
  readonly requests: number;
  /** How many of them are answered with the whole file. */
  readonly whole: number;
}

/**
 * A cache asks for each copy at most once in a lifetime, however many readers ask it, and never more often than they do.
 * It has the whole file sent when it has none yet, and when it has changed.
 */
function loadOf(
  { sizes, lifetime, changes }: Served,
  { locations, shield, copies }: Caches,
  asked: Asked,
): Load {
  const kept = (shield ? 1 : locations) * copies;
  const requests = Math.min(asked.requests, kept * Math.ceil(DAY / lifetime.maxAge));
  return {
    edge: trafficOf(sizes, asked),
    origin: trafficOf(sizes, { requests, whole: Math.min(requests, kept * (1 + changes)) }),
  };
}

const trafficOf = ({ full, notModified }: Sizes, { requests, whole }: Asked): Traffic => ({
  requests,
  bytes: whole * full + (requests - whole) * notModified,
});

const together = (parts: readonly Traffic[]): Traffic => ({
  requests: parts.reduce((sum, { requests }) => sum + requests, 0),
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
});
