import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { maintenanceDocument, QUIET, summary } from '../testing/banner-fixtures.js';
import { instantAnswer } from '../testing/instant-answer.js';
import { passTime } from '../testing/passing-time.js';
import { drawn, mount } from '../testing/setup.js';
import { TrustStatusBanner } from './status-banner.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse(QUIET);

/** Counts how often it is drawn, and how often what it reads is new to it. */
class CountedBanner extends TrustStatusBanner {
  renders = 0;
  loads = 0;

  constructor() {
    super();
    this.addEventListener('trust-load', () => this.loads++);
  }

  protected override render() {
    this.renders++;
    return super.render();
  }
}
customElements.define('trust-counted-banner', CountedBanner);

let address = 0;
/** When each address was asked for, milliseconds since the start. */
let asked: Map<string, number[]>;
/** What the feed says. */
let feed: () => unknown;
let began: number;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: START });
  began = performance.now();
  asked = new Map();
  feed = () => summary();
  vi.stubGlobal('fetch', (url: string) => {
    const { pathname } = new URL(url);
    asked.set(pathname, [...(asked.get(pathname) ?? []), performance.now() - began]);
    return Promise.resolve(instantAnswer(pathname.includes('feed') ? feed() : maintenanceDocument()));
  });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(attributes = '') {
  const paths = { document: `/document-${++address}.json`, feed: `/feed-${address}.json` };
  const banner = await mount<CountedBanner>(
    `<trust-counted-banner src="${paths.document}" status-src="${paths.feed}" time-zone="Europe/Oslo" variant="card" ${attributes}></trust-counted-banner>`,
  );
  await passTime(1);
  await drawn(banner);
  expect(banner.state.phase).toBe('clear');
  const times = (path: string) => asked.get(path) ?? [];
  return { banner, asked: { document: () => times(paths.document), feed: () => times(paths.feed) } };
}

/** Lets a day pass, and gives back how often the banner was drawn and what changed in it. */
async function dayOf(banner: CountedBanner) {
  const changes: string[] = [];
  const record = (records: readonly MutationRecord[]) =>
    changes.push(...records.map(({ type, target }) => `${type} in ${target.nodeName}`));
  const observer = new MutationObserver(record);
  observer.observe(banner.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const before = banner.renders;
  await passTime(DAY);
  await drawn(banner);
  record(observer.takeRecords());
  observer.disconnect();
  return { renders: banner.renders - before, changes };
}

const gapsOf = (times: readonly number[]) => times.slice(1).map((at, index) => at - times[index]!);

describe('a day on which nothing happens', () => {
  it('SHARED-17: with a frozen clock it draws nothing, whatever is asked and answered', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { banner, asked } = await open(`now="${QUIET}"`);
    const rests = await dayOf(banner);
    expect(rests).toEqual({ renders: 0, changes: [] });
    expect(banner.loads).toBe(1);
    expect(asked.document()).toHaveLength(1 + 96);
    expect(asked.feed()).toHaveLength(1 + 1_440);
  });

  it('SHARED-17: with a running clock it draws once, at midnight', async () => {
    const { banner, asked } = await open();
    const rests = await dayOf(banner);
    expect(rests).toEqual({ renders: 1, changes: [] });
    expect(banner.loads).toBe(1);
    expect(asked.document().length).toBeGreaterThan(1 + 78);
    expect(asked.feed().length).toBeGreaterThan(1 + 1_190);
  });

  it('SHARED-17: a feed that ticks without news (STATUS-9) draws nothing either', async () => {
    let tick = START;
    feed = () => {
      const { page, ...rest } = summary();
      tick += 1_000;
      return { ...rest, page: { ...(page as object), updated_at: new Date(tick).toISOString() } };
    };
    const { banner } = await open(`now="${QUIET}"`);
    expect(await dayOf(banner)).toEqual({ renders: 0, changes: [] });
  });

  it('SHARED-17: news is drawn all the same, and its end too', async () => {
    const { banner } = await open(`now="${QUIET}"`);
    feed = () => summary([{}]);
    await passTime(2 * MINUTE);
    expect(banner.state.phase).toBe('incident');
    const { renders } = banner;
    await passTime(60 * MINUTE);
    expect(banner.renders).toBe(renders);
    feed = () => summary();
    await passTime(2 * MINUTE);
    expect(banner.state.phase).toBe('clear');
  });

  it('BANNER-UI-8: an age is said when it is due after days without a drawing, and taken back', async () => {
    const { banner } = await open();
    await passTime(DAY / 2);
    const answering = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string) =>
      url.includes('feed') ? Promise.reject(new TypeError('Failed to fetch')) : answering(url),
    );
    const foot = () => banner.shadowRoot?.querySelector('[part=foot]');
    // The last answer may be as old as an interval and its spread already; three intervals are due to be said.
    await passTime(1.5 * MINUTE);
    expect(foot()).toBeNull();
    await passTime(3.5 * MINUTE);
    expect(foot()).not.toBeNull();
    vi.stubGlobal('fetch', answering);
    await passTime(15 * MINUTE);
    expect(foot()).toBeNull();
    expect(banner.state.phase).toBe('clear');
  });

  it('POLL-13: an answer that a cache has kept is as old as that', async () => {
    const answering = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string) =>
      url.includes('feed') ? Promise.resolve(instantAnswer(summary(), { age: '200' })) : answering(url),
    );
    const { banner } = await open(`now="${QUIET}"`);
    expect(banner.shadowRoot?.querySelector('[part=foot]')?.textContent).toContain('3 minutes');
  });
});

describe('requests', () => {
  it('BANNER-UI-8, SHARED-19: one for the document and one for the feed, then one at a time, and nothing else leaves the page', async () => {
    const loaded: string[] = [];
    const observer = new PerformanceObserver((list) =>
      loaded.push(...list.getEntries().map(({ name }) => name)),
    );
    observer.observe({ type: 'resource' });
    const elsewhere = [
      vi.spyOn(navigator, 'sendBeacon'),
      vi.spyOn(XMLHttpRequest.prototype, 'send'),
      vi.spyOn(globalThis, 'open'),
    ];
    const { banner, asked: askedOf } = await open('dismissible standing reserve details-href="/maintenance"');
    expect([askedOf.document().length, askedOf.feed().length]).toEqual([1, 1]);
    await dayOf(banner);
    expect(asked.size).toBe(2);
    for (const gap of gapsOf(askedOf.document())) {
      expect(gap).toBeGreaterThanOrEqual(15 * MINUTE);
      expect(gap).toBeLessThanOrEqual(18 * MINUTE + 1_000);
    }
    const [first, ...gaps] = gapsOf(askedOf.feed());
    expect(first).toBeGreaterThanOrEqual(MINUTE);
    expect(first).toBeLessThanOrEqual(2 * MINUTE);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThanOrEqual(MINUTE);
      // An answer is a second late at most here.
      expect(gap).toBeLessThanOrEqual(1.2 * MINUTE + 1_000);
    }
    for (const spy of elsewhere) expect(spy).not.toHaveBeenCalled();
    vi.useRealTimers();
    // The observer does see what a page loads.
    new Image().src = `/control-${address}.png`;
    await vi.waitFor(() => expect(loaded.join()).toContain(`/control-${address}.png`));
    expect(loaded).toHaveLength(1);
    observer.disconnect();
  });
});
