import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { bannerState } from '@trust-widgets/service-status';
import { readStatus } from '@trust-widgets/service-status/web';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import { summary } from '../testing/banner-fixtures.js';
import { instantAnswer } from '../testing/instant-answer.js';
import { passTime } from '../testing/passing-time.js';
import { drawn, mount, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustStatusBanner } from './status-banner.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Three days in Oslo over the end of summer time, which comes on Sunday 25 October at 03:00: one window over
 * the change, one that is called off, one that follows, and an incident in between.
 */
const ONCE = { kind: 'system', impact: 'reconnect' };
const DOCUMENT = {
  version: 1,
  defaultLanguage: 'en',
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [
      { ...ONCE, id: 'night', title: 'Storage', start: '2026-10-24T22:00', end: '2026-10-25T04:00' },
      { ...ONCE, id: 'morning', title: 'Search', start: '2026-10-26T09:00', end: '2026-10-26T11:00' },
      { ...ONCE, id: 'evening', title: 'Mail', start: '2026-10-26T22:00', assumedLength: 'PT2H' },
    ],
  },
};
const CALLED_OFF = {
  ...DOCUMENT,
  maintenance: {
    ...DOCUMENT.maintenance,
    changes: [{ activity: 'morning', occurrence: '2026-10-26T09:00', state: 'cancelled' }],
  },
};
const instant = (text: string) => Date.parse(text);
const BEGIN = instant('2026-10-23T10:00:00Z');
const INCIDENT = { from: instant('2026-10-25T12:00:00Z'), to: instant('2026-10-25T13:00:00Z') };
const PUBLISHED = instant('2026-10-26T05:00:00Z');

const documentAt = (now: number) => (now < PUBLISHED ? DOCUMENT : CALLED_OFF);
const feedAt = (now: number) => summary(now >= INCIDENT.from && now < INCIDENT.to ? [{}] : []);

let isHidden: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now: BEGIN });
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(instantAnswer(url.includes('feed') ? feedAt(Date.now()) : documentAt(Date.now()))),
  );
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ATTRIBUTES = 'time-zone="America/New_York" variant="card" status-src="/feed.json"';

async function open(): Promise<TrustStatusBanner> {
  const banner = await mount<TrustStatusBanner>(
    `<trust-status-banner src="/document.json" ${ATTRIBUTES}></trust-status-banner>`,
  );
  await passTime(1);
  await drawn(banner);
  return banner;
}

function see(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The state by the rules alone, without an element. */
function truth(now: number) {
  const { schedule } = readMaintenanceDocument(documentAt(now), intlZones).value!;
  const { status } = readStatus('statuspage', feedAt(now));
  const { changesAt: _changesAt, ...state } = bannerState({ schedule, status, now });
  return state;
}

/** What somebody reads who opens the page at this moment. */
async function freshText(): Promise<string> {
  const fresh = await mount<TrustStatusBanner>(
    `<trust-status-banner now="${new Date().toISOString()}" ${ATTRIBUTES}></trust-status-banner>`,
  );
  fresh.data = documentAt(Date.now());
  await passTime(1);
  await drawn(fresh);
  const text = textOf(fresh.shadowRoot?.querySelector('section'));
  fresh.remove();
  return text;
}

const seen: string[] = [];

async function compare(banner: TrustStatusBanner): Promise<void> {
  await drawn(banner);
  const at = new Date().toISOString();
  const { changesAt: _changesAt, ...state } = banner.state;
  expect(state, at).toEqual(truth(Date.now()));
  const text = textOf(banner.shadowRoot?.querySelector('section'));
  expect(text, at).toBe(await freshText());
  const windows = banner.state.windows.map(({ id, phase }) => `${id} ${phase}`);
  const scene = [banner.state.phase, ...windows].join(', ');
  if (seen.at(-1) !== scene) seen.push(scene);
}

/** Lets time pass, and looks every few minutes; what the feed or a later document brings may take a while. */
async function watch(banner: TrustStatusBanner, until: string): Promise<void> {
  const grace = [INCIDENT.from, INCIDENT.to, PUBLISHED];
  while (Date.now() < instant(until)) {
    await passTime(Math.min(7 * MINUTE, instant(until) - Date.now()), 5_000);
    const now = Date.now();
    const patience = (at: number) => (at === PUBLISHED ? 18 * MINUTE : 1.2 * MINUTE) + 5_000;
    if (grace.every((at) => now < at || now > at + patience(at))) await compare(banner);
  }
}

it('SHARED-20: a tab that is left open for days says what one says that is opened now', async () => {
  seen.length = 0;
  const banner = await open();
  await compare(banner);
  await watch(banner, '2026-10-23T18:00:00Z');

  // Nobody sees it for a night, and nothing is asked; a moment after somebody does, all is true.
  see(true);
  const asked = vi.fn(globalThis.fetch);
  vi.stubGlobal('fetch', asked);
  await passTime(14 * HOUR, 30_000);
  expect(asked).not.toHaveBeenCalled();
  see(false);
  await passTime(11_000);
  await compare(banner);
  await watch(banner, '2026-10-24T19:30:00Z');

  // The machine sleeps over the start of the window: timers stand still, and the clock goes on.
  vi.setSystemTime(instant('2026-10-24T23:30:00Z'));
  await passTime(2.5 * MINUTE);
  await compare(banner);
  await watch(banner, '2026-10-26T11:30:00Z');

  expect(seen).toEqual([
    'clear',
    'announced, night@2026-10-24T22:00 announced',
    'maintenance, night@2026-10-24T22:00 current',
    'clear',
    'announced, morning@2026-10-26T09:00 announced',
    'incident, morning@2026-10-26T09:00 announced',
    'announced, morning@2026-10-26T09:00 announced',
    'announced, morning@2026-10-26T09:00 announced, evening@2026-10-26T22:00 announced',
    'announced, evening@2026-10-26T22:00 announced',
  ]);
}, 60_000);
