import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { documentLoad, scriptLoad, sumOf } from './load.js';
import type { Caches, Load, Readers, Served } from './load.js';
import { lifetimes } from './rules.js';

const sizes = { full: 1_000, notModified: 100 };
const release: Served = { sizes, lifetime: lifetimes.release, changes: 0 };
const line: Served = { sizes, lifetime: lifetimes.line, changes: 1 };
const document: Served = { sizes, lifetime: lifetimes.document, changes: 2 };

/** Each of a hundred readers opens three pages, and each page reads its document twice more. */
const hundred: Readers = { readers: 100, pages: 3, minutesInSight: 33, warm: 0.4 };
const million: Readers = { ...hundred, readers: 1_000_000 };
const caches: Caches = { locations: 50, shield: false, copies: 2 };
const shielded: Caches = { ...caches, shield: true };

describe('by hand', () => {
  it('EMBED-52: a script that never changes is asked for by those who do not have it', () => {
    // 60 of 100 readers have no copy.
    expect(scriptLoad(release, hundred, caches).edge).toEqual({ requests: 60, bytes: 60_000 });
    // 50 locations × 2 copies could ask once each, but only 60 readers come.
    expect(scriptLoad(release, hundred, caches).origin).toEqual({ requests: 60, bytes: 60_000 });
    expect(scriptLoad(release, million, caches).origin).toEqual({ requests: 100, bytes: 100_000 });
    expect(scriptLoad(release, million, shielded).origin).toEqual({ requests: 2, bytes: 2_000 });
  });

  it('EMBED-52: a script that is moved along a line is asked for by each page', () => {
    // 300 pages; 60 readers have none, and 100 have yesterday's when it changes: 160 whole, 140 told that nothing has changed.
    expect(scriptLoad(line, hundred, caches).edge).toEqual({ requests: 300, bytes: 160_000 + 14_000 });
    // 50 × 2 copies × 288 times five minutes; each copy whole at first and after the change.
    const requests = 28_800;
    expect(scriptLoad(line, million, caches).origin).toEqual({
      requests,
      bytes: 200 * 1_000 + (requests - 200) * 100,
    });
  });

  it('EMBED-52: a document is asked for by each page, and again while it is in sight', () => {
    // 300 pages × 3; whole for each reader at first and after two changes.
    expect(documentLoad(document, hundred, caches).edge).toEqual({
      requests: 900,
      bytes: 300 * 1_000 + 600 * 100,
    });
    // 2 copies × 1,440 minutes; each whole three times.
    expect(documentLoad(document, million, shielded).origin).toEqual({
      requests: 2_880,
      bytes: 6 * 1_000 + 2_874 * 100,
    });
  });

  it('EMBED-52: files together are the sum of them', () => {
    const loads = [scriptLoad(release, million, shielded), documentLoad(document, million, shielded)];
    expect(sumOf(loads).origin).toEqual({ requests: 2_882, bytes: 2_000 + 293_400 });
    expect(sumOf([])).toEqual({ edge: { requests: 0, bytes: 0 }, origin: { requests: 0, bytes: 0 } });
  });
});

describe('whatever the numbers', () => {
  const anyReaders = fc.record({
    readers: fc.integer({ min: 0, max: 10_000_000 }),
    pages: fc.integer({ min: 1, max: 50 }),
    minutesInSight: fc.integer({ min: 0, max: 1_440 }),
    warm: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const anyCaches = fc.record({
    locations: fc.integer({ min: 1, max: 1_000 }),
    shield: fc.boolean(),
    copies: fc.integer({ min: 1, max: 4 }),
  });
  const anyServed = fc.record({
    sizes: fc.constant(sizes),
    lifetime: fc.constantFrom(lifetimes.release, lifetimes.line, lifetimes.document, lifetimes.calendar),
    changes: fc.integer({ min: 0, max: 20 }),
  });
  const anyLoad = fc.constantFrom(scriptLoad, documentLoad);
  const noLess = (more: Load['origin'], less: Load['origin']) => {
    expect(more.requests).toBeGreaterThanOrEqual(less.requests);
    expect(more.bytes).toBeGreaterThanOrEqual(less.bytes);
  };

  it('EMBED-52: the origin never has more to do than the edges', () => {
    fc.assert(
      fc.property(anyLoad, anyServed, anyReaders, anyCaches, (load, served, readers, network) => {
        const { edge, origin } = load(served, readers, network);
        expect(edge.requests).toBeGreaterThanOrEqual(origin.requests);
        noLess({ requests: origin.requests, bytes: origin.requests * sizes.full }, origin);
      }),
    );
  });

  it('EMBED-52: more locations never ask less of the origin, and change nothing for readers', () => {
    fc.assert(
      fc.property(anyLoad, anyServed, anyReaders, anyCaches, (load, served, readers, network) => {
        const now = load(served, readers, network);
        const then = load(served, readers, { ...network, locations: network.locations + 1 });
        noLess(then.origin, now.origin);
        expect(then.edge).toEqual(now.edge);
      }),
    );
  });

  it('EMBED-52: a shield never asks more of the origin than the locations would', () => {
    fc.assert(
      fc.property(anyLoad, anyServed, anyReaders, anyCaches, (load, served, readers, network) => {
        const without = load(served, readers, { ...network, shield: false });
        noLess(without.origin, load(served, readers, { ...network, shield: true }).origin);
      }),
    );
  });

  it('EMBED-52: where caches are asked all the time, more readers change nothing for the origin', () => {
    fc.assert(
      fc.property(anyServed, anyReaders, anyCaches, (served, readers, network) => {
        const often = { ...readers, readers: 1_000_000_000 };
        const { origin } = documentLoad(served, often, network);
        expect(documentLoad(served, { ...often, readers: 2_000_000_000 }, network).origin).toEqual(origin);
        noLess(origin, documentLoad(served, readers, network).origin);
      }),
    );
  });
});
