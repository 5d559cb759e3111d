import { documentLoad, scriptLoad, sumOf } from '../../packages/embed/dist/hosting/load.js';
import type { Caches, Load, Readers, Served, Sizes } from '../../packages/embed/dist/hosting/load.js';
import { lifetimes } from '../../packages/embed/dist/hosting/index.js';
import { ask } from './ask.js';
import { expect, GUIDE } from './guide-test.js';

/** The day of the guide. */
const READERS: Readers = { readers: 1_000_000, pages: 3, minutesInSight: 33, warm: 0.6 };
const NETWORK: Caches = { locations: 100, shield: false, copies: 2 };
const SHIELDED: Caches = { ...NETWORK, shield: true };
const CHANGES_OF_DOCUMENT = 4;

/** What the guide may be off by, so that it does not change with each byte. */
const TOLERANCE = 0.05;

const PATHS = { pinned: '/1.0.0/trust-widgets.js', line: '/1/trust-widgets.js', document: '/trust.json' };

async function sizesOf(port: number, path: string): Promise<Sizes> {
  const wish = { 'Accept-Encoding': 'gzip, br' };
  const first = await ask(port, path, { headers: wish });
  const again = await ask(port, path, { headers: { ...wish, 'If-None-Match': first.headers.etag ?? '' } });
  expect([first.status, again.status]).toEqual([200, 304]);
  return { full: first.bytes, notModified: again.bytes };
}

/** A number of the guide: bytes where it has a unit. */
function numberIn(cell = ''): number {
  const [, digits = '', unit] = /^([\d,.]+)(?: (MB|GB))?$/.exec(cell) ?? [];
  return Number(digits.replaceAll(',', '')) * ({ MB: 1e6, GB: 1e9 }[unit ?? ''] ?? 1);
}

function expectNear(cell: string | undefined, value: number, what: string): void {
  const off = Math.abs(numberIn(cell) - value) / value;
  expect
    .soft(off, `${what}: the guide says ${String(cell)}, and it is ${String(value)}`)
    .toBeLessThan(TOLERANCE);
}

/** Whether the numbers of the guide follow from the files as they are served, the rules, and its day. */
export async function expectNumbersToFollow(port: number): Promise<void> {
  const sizes = {
    pinned: await sizesOf(port, PATHS.pinned),
    line: await sizesOf(port, PATHS.line),
    document: await sizesOf(port, PATHS.document),
  };
  const measured = [
    ...[sizes.pinned.full, sizes.line.full, sizes.document.full],
    (sizes.pinned.notModified + sizes.line.notModified) / 2,
    sizes.document.notModified,
  ];
  const answers = GUIDE.table('answer');
  expect(answers).toHaveLength(measured.length);
  for (const [place, [what = '', bytes]] of answers.entries())
    expectNear(bytes, measured[place] ?? NaN, what);

  const served = {
    pinned: { sizes: sizes.pinned, lifetime: lifetimes.release, changes: 0 },
    line: { sizes: sizes.line, lifetime: lifetimes.line, changes: 0 },
    document: { sizes: sizes.document, lifetime: lifetimes.document, changes: CHANGES_OF_DOCUMENT },
  } satisfies Record<string, Served>;
  const loads = (readers: Readers, caches: Caches): Record<keyof typeof served, Load> => ({
    pinned: scriptLoad(served.pinned, readers, caches),
    line: scriptLoad(served.line, readers, caches),
    document: documentLoad(served.document, readers, caches),
  });

  const [without, withShield] = [loads(READERS, NETWORK), loads(READERS, SHIELDED)];
  const day = GUIDE.table('file');
  expect(day.map(([file]) => /`([^`]+)`/.exec(file ?? '')?.[1])).toEqual(Object.values(PATHS));
  for (const [place, file] of (['pinned', 'line', 'document'] as const).entries()) {
    const { edge, origin } = without[file];
    const shielded = withShield[file].origin;
    const expected = [edge, origin, shielded].flatMap(({ requests, bytes }) => [requests, bytes]);
    for (const [column, value] of expected.entries()) expectNear(day[place]?.[column + 1], value, file);
  }

  const crowds = GUIDE.table('readers a day');
  expect(crowds.length).toBeGreaterThan(3);
  for (const [cell, ...cells] of crowds) {
    const readers = { ...READERS, readers: numberIn(cell) };
    const both = (caches: Caches) => {
      const { pinned, document } = loads(readers, caches);
      return sumOf([pinned, document]);
    };
    const expected = [both(NETWORK).edge, both(NETWORK).origin, both(SHIELDED).origin];
    for (const [column, { requests }] of expected.entries())
      expectNear(cells[column], requests, `${String(cell)} readers`);
  }
}
