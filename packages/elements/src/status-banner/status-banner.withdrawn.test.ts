import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { VERSION } from '../shared/version.js';
import { maintenanceDocument, summary, SYSTEM } from '../testing/banner-fixtures.js';
import { instantAnswer } from '../testing/instant-answer.js';
import { watchPage } from '../testing/page-watch.js';
import type { PageWatch } from '../testing/page-watch.js';
import { passTime } from '../testing/passing-time.js';
import { drawn, mount, textOf } from '../testing/setup.js';
import { unanswered } from '../testing/unanswered.js';
import type { Unanswered } from '../testing/unanswered.js';
import './define.js';
import type { TrustStatusBanner } from './status-banner.js';

/** SHARED-21: what a banner does in a page whose document takes its release back. */

const MINUTE = 60_000;
const WITHDRAWN = { ...maintenanceDocument(), widgets: { withdrawn: [VERSION] } };

let published: object;
/** Paths that were asked for, in order. */
let asked: string[];
let hanging: Unanswered;
let page: PageWatch;
let isHidden: boolean;
/** Each test has addresses of its own: answers are shared within a page. */
let test = 0;

beforeEach(() => {
  test++;
  vi.useFakeTimers({ now: Date.parse(SYSTEM.dayBefore) });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  isHidden = false;
  published = maintenanceDocument();
  asked = [];
  hanging = unanswered();
  vi.stubGlobal('fetch', (url: string, request: RequestInit) => {
    const [path = ''] = new URL(url).pathname.slice(1).split('-', 1);
    asked.push(path);
    if (path !== 'slow') return Promise.resolve(instantAnswer(path === 'feed' ? summary([{}]) : published));
    return hanging.ask(request);
  });
  page = watchPage();
});
afterEach(() => {
  document.body.replaceChildren();
  page.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function banner(source: string, feed = 'feed'): Promise<TrustStatusBanner> {
  const element = await mount<TrustStatusBanner>(
    `<trust-status-banner ${source} status-src="/${feed}-${test}.json"><p>Own</p></trust-status-banner>`,
  );
  await passTime(2_000);
  await drawn(element);
  return element;
}

const fromAddress = () => banner(`src="/document-${test}.json"`);
const feedsAsked = () => asked.filter((path) => path === 'feed').length;
const timers = () => page.held().filter((held) => held === 'timer').length;
const shownIn = (element: TrustStatusBanner) => textOf(element.shadowRoot!.querySelector('.base'));

function see(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('SHARED-21: a banner whose release is withdrawn', () => {
  it('stops asking its feed, whatever happens in the page, and goes on reading its document', async () => {
    const element = await fromAddress();
    await passTime(5 * MINUTE);
    expect(element.state.phase).toBe('incident');
    expect(feedsAsked()).toBeGreaterThan(3);
    published = WITHDRAWN;
    await passTime(20 * MINUTE);
    await drawn(element);
    expect(element.state.phase).toBe('unknown');
    expect(shownIn(element)).toBe('');
    asked.length = 0;
    await passTime(30 * MINUTE);
    see(true);
    see(false);
    globalThis.dispatchEvent(new Event('online'));
    element.poll = 30;
    await drawn(element);
    const elsewhere = document.body.appendChild(document.createElement('main'));
    elsewhere.append(element);
    await drawn(element);
    await passTime(30 * MINUTE);
    expect(feedsAsked()).toBe(0);
    expect(asked.length).toBeGreaterThan(1);
    // The one that reads the document again.
    expect(timers()).toBe(1);
  });

  it('is back with its feed when the document names its release no more', async () => {
    published = WITHDRAWN;
    const element = await fromAddress();
    await passTime(5 * MINUTE);
    const before = feedsAsked();
    published = maintenanceDocument();
    await passTime(20 * MINUTE);
    await drawn(element);
    expect(element.state.phase).toBe('incident');
    expect(feedsAsked()).toBeGreaterThan(before + 1);
  });

  it('asks for nothing at all, and has no timer, where the page itself holds the document', async () => {
    const data = JSON.stringify(WITHDRAWN);
    const element = await mount<TrustStatusBanner>(
      `<trust-status-banner status-src="/feed-${test}.json"><script type="application/json">${data}</script></trust-status-banner>`,
    );
    await passTime(30 * MINUTE);
    expect(element.state.phase).toBe('unknown');
    expect(asked).toEqual([]);
    expect(timers()).toBe(0);
  });

  it('ends a request that waits for its answer', async () => {
    const element = await banner('', 'slow');
    expect(hanging.pending).toBe(1);
    element.data = WITHDRAWN;
    await drawn(element);
    expect(hanging.pending).toBe(0);
    await passTime(1);
    expect(timers()).toBe(0);
  });
});
