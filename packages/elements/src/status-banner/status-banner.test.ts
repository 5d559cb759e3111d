import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';

import { accessibilityFaults } from '../testing/accessibility.js';
import { maintenanceDocument, QUIET, summary, SYSTEM } from '../testing/banner-fixtures.js';
import { drawn, heard, mount, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustErrorEvent, TrustStatusBanner } from './status-banner.js';

let address = 0;
const feedUrl = () => `/feeds/${address++}.json`;

/** What the network answers to every request; a function may change its mind. */
let answer: () => Response | Promise<Response>;
const feeds = (body: unknown) => () => Response.json(body);

beforeEach(() => {
  localStorage.clear();
  answer = feeds(summary());
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve().then(() => answer())),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const NO_DOCUMENT = Symbol('no document');

async function banner(attributes: string, data: unknown = maintenanceDocument()): Promise<TrustStatusBanner> {
  const element = await mount<TrustStatusBanner>(
    `<trust-status-banner time-zone="Asia/Kolkata" ${attributes}></trust-status-banner>`,
  );
  if (data !== NO_DOCUMENT) element.data = data;
  await drawn(element);
  return element;
}

const region = (element: TrustStatusBanner) => element.shadowRoot?.querySelector('section') ?? null;
const styleOf = (element: Element | null | undefined) => getComputedStyle(element ?? document.body);
const spoken = (element: TrustStatusBanner) => textOf(element.shadowRoot?.querySelector('[role=status]'));
const entries = (element: TrustStatusBanner) => [...(element.shadowRoot?.querySelectorAll('.entry') ?? [])];

async function move(element: TrustStatusBanner, now: string): Promise<void> {
  element.now = now;
  await drawn(element);
}

describe('what it shows', () => {
  it.each([
    [
      'incident-io',
      {
        page_title: 'Status',
        ongoing_incidents: [
          { id: 'i', name: 'Search is slow', status: 'identified', current_worst_impact: 'partial_outage' },
        ],
        in_progress_maintenances: [],
        scheduled_maintenances: [],
      },
    ],
    [
      'instatus',
      {
        page: { name: 'Status', status: 'HASISSUES' },
        activeIncidents: [
          {
            name: 'Search is slow',
            started: '2026-11-22T07:00:00Z',
            status: 'IDENTIFIED',
            impact: 'PARTIALOUTAGE',
          },
        ],
      },
    ],
    [
      'openstatus',
      {
        page: { name: 'Status' },
        status: { indicator: 'major' },
        components: [],
        incidents: [{ id: 1, name: 'Search is slow', status: 'identified', incident_updates: [] }],
        scheduled_maintenances: [],
      },
    ],
    [
      'trust',
      {
        version: 1,
        updated: '2026-11-22T07:30:00Z',
        incidents: [{ id: 'i', name: 'Search is slow', phase: 'identified', severity: 'major' }],
        maintenances: [],
      },
    ],
  ])('BANNER-UI-16: reads the format %s', async (type, feed) => {
    answer = feeds(feed);
    const element = await banner(`now="${QUIET}" status-type="${type}" status-src="${feedUrl()}" poll="0"`);
    await vi.waitFor(() => expect(element.state.phase).toBe('incident'));
    await drawn(element);
    expect(textOf(region(element))).toMatch(/Search is slow.*The cause has been found/);
  });

  it('BANNER-UI-16: a format that it does not carry is a fault, and is never taken for clear', async () => {
    const told = vi.fn();
    document.addEventListener('trust-error', told, { once: true });
    const element = await banner(`now="${QUIET}" status-type="cstate" status-src="${feedUrl()}" poll="0"`);
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce());
    expect((told.mock.calls[0]?.[0] as CustomEvent<{ message: string }>).detail.message).toContain(
      'instatus',
    );
    expect(element.state.phase).not.toBe('clear');
  });

  it('BANNER-UI-15: tells kinds apart by words and shapes, and severities by weight', async () => {
    const shapeOf = (element: TrustStatusBanner) =>
      element.shadowRoot?.querySelector('.kind .icon')?.innerHTML.replaceAll(/<!--.*?-->/g, '');
    const wordsOf = (element: TrustStatusBanner) => textOf(element.shadowRoot?.querySelector('[part=kind]'));
    const shown = [await banner(`now="${SYSTEM.dayBefore}"`), await banner(`now="${SYSTEM.during}"`)];
    for (const impact of ['minor', 'major', 'critical']) {
      answer = feeds(summary([{ impact }]));
      const element = await banner(`now="${QUIET}" status-src="${feedUrl()}" poll="0"`);
      await vi.waitFor(() => expect(region(element)?.className).toContain(impact));
      shown.push(element);
      await vi.waitFor(async () => expect(await accessibilityFaults(element)).toEqual([]));
    }
    expect(new Set(shown.map(shapeOf)).size).toBe(5);
    expect(new Set(shown.map(wordsOf)).size).toBe(5);
    const looks = shown.slice(2).map((element) => {
      const { backgroundColor, boxShadow } = styleOf(region(element));
      return `${backgroundColor} ${boxShadow}`;
    });
    expect(new Set(looks).size).toBe(3);
  });

  it('BANNER-UI-1: a region named after its message, with both times', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}" details-href="/maintenance"`);
    expect(region(element)?.getAttribute('aria-label')).toBe('Planned maintenance');
    expect(textOf(region(element))).toBe(
      'Planned maintenance in 15 hours System maintenance tomorrow, 04:30 – 10:30 in Kolkata (GMT+5:30) tomorrow, 00:00 – 06:00 in Oslo (CET) ' +
        'Your connection may drop briefly, usually for a few seconds, rarely for more than 30 minutes. ' +
        'About maintenance · Start date assumed',
    );
    expect(element.shadowRoot?.querySelector('a')?.href).toBe(`${location.origin}/maintenance`);
  });

  it('BANNER-UI-1: it follows the language of the page', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}"`);
    document.documentElement.lang = 'nl';
    await vi.waitFor(() =>
      expect(textOf(region(element))).toContain(
        'Gepland onderhoud over 15 uur Systeemonderhoud morgen, 04:30 – 10:30',
      ),
    );
  });

  it('BANNER-UI-3: announced, never gone at its start, and gone when it is over', async () => {
    const element = await banner(`now="2026-11-25T22:59:59Z"`);
    expect(region(element)).toBeNull();
    await move(element, '2026-11-25T23:00:00Z');
    expect(textOf(region(element))).toContain('Planned maintenance');
    await move(element, '2026-11-26T23:00:00Z');
    expect(textOf(region(element))).toContain('Maintenance in progress');
    await move(element, SYSTEM.after);
    expect(region(element)).toBeNull();
  });

  it('BANNER-UI-4: nothing is known, nothing is shown but what the page says without script', async () => {
    const element = await mount<TrustStatusBanner>(
      '<trust-status-banner>Maintenance: see our page.</trust-status-banner>',
    );
    expect(region(element)).toBeNull();
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    element.data = maintenanceDocument();
    element.now = QUIET;
    await drawn(element);
    expect(element.shadowRoot?.querySelector('slot')).toBeNull();
    expect(element.offsetHeight).toBe(0);
  });
});

describe('what it leaves alone', () => {
  it('BANNER-UI-5: what is there at first is not spoken; a change of phase is, once', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}"`);
    expect(spoken(element)).toBe('');
    await move(element, '2026-11-26T08:30:00Z');
    expect(spoken(element)).toBe('');
    await move(element, SYSTEM.during);
    expect(spoken(element)).toBe(
      'Maintenance in progress: System maintenance, until 10:30 in Kolkata (GMT+5:30)',
    );
    expect(region(element)?.querySelector('[role=status], [aria-live]')).toBeNull();
    await move(element, SYSTEM.after);
    expect(spoken(element)).toBe('The maintenance is over.');
  });

  it('BANNER-UI-6: focus stays where it is', async () => {
    const field = await mount<HTMLInputElement>('<input aria-label="Password">');
    field.focus();
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible status-src="${feedUrl()}"`);
    await move(element, SYSTEM.during);
    expect(document.activeElement).toBe(field);
  });

  it('BANNER-UI-6: where the room is enough, nothing of it is left to scroll to', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}" reserve style="--trust-banner-reserve: 30em"`);
    const base = element.shadowRoot?.querySelector('.base');
    expect(base?.scrollHeight).toBe(base?.clientHeight);
    expect(base?.hasAttribute('tabindex')).toBe(false);
  });

  it('BANNER-UI-6: what fits no longer can be scrolled to by keyboard, whatever has changed', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}" reserve style="--trust-banner-reserve: 30em"`);
    const base = element.shadowRoot?.querySelector('.base');
    element.style.fontSize = '60px';
    element.style.setProperty('--trust-banner-reserve', '2em');
    await vi.waitFor(() => expect(base?.getAttribute('tabindex')).toBe('0'));
    element.style.setProperty('--trust-banner-reserve', '80em');
    await vi.waitFor(() => expect(base?.hasAttribute('tabindex')).toBe(false));
  });

  it('BANNER-UI-6: with reserve nothing moves, however much there is to say', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    });
    observer.observe({ type: 'layout-shift', buffered: false });
    const element = await banner('reserve', NO_DOCUMENT);
    const form = await mount<HTMLElement>('<form><label>Name <input></label></form>');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    await frame();
    const before = form.getBoundingClientRect().top;
    element.data = maintenanceDocument();
    for (const now of [QUIET, SYSTEM.dayBefore, SYSTEM.during, SYSTEM.after]) {
      await move(element, now);
      await frame();
      expect(form.getBoundingClientRect().top).toBe(before);
    }
    answer = feeds(summary(Array.from({ length: 9 }, () => ({ body: 'It is slow. '.repeat(30) }))));
    element.statusSrc = feedUrl();
    await vi.waitFor(() => expect(entries(element).length).toBe(9));
    await frame();
    expect(form.getBoundingClientRect().top).toBe(before);
    expect(element.shadowRoot?.querySelector('.base')?.getAttribute('tabindex')).toBe('0');
    observer.disconnect();
    expect(shifts).toEqual([]);
  });
});

describe('hiding', () => {
  const dismiss = (element: TrustStatusBanner) =>
    element.shadowRoot?.querySelector<HTMLButtonElement>('.dismiss') ?? null;

  it('BANNER-UI-7: a hidden announcement stays hidden, and comes back as maintenance in progress', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible`);
    dismiss(element)?.click();
    await drawn(element);
    expect(region(element)).toBeNull();
    expect(element.state.phase).toBe('announced');
    const later = await banner(`now="${SYSTEM.dayBefore}" dismissible`);
    expect(region(later)).toBeNull();
    await move(later, SYSTEM.during);
    expect(textOf(region(later))).toContain('Maintenance in progress');
    expect(dismiss(later)).toBeNull();
  });

  it('BANNER-UI-7: the latest are remembered, however many there were', async () => {
    localStorage.setItem(
      'trust-widgets.dismissed',
      JSON.stringify(Array.from({ length: 50 }, (_, index) => `older ${index}`)),
    );
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible`);
    dismiss(element)?.click();
    await drawn(element);
    expect(region(await banner(`now="${SYSTEM.dayBefore}" dismissible`))).toBeNull();
  });

  it('BANNER-UI-7: a storage that throws changes nothing else', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible`);
    dismiss(element)?.click();
    await drawn(element);
    expect(region(element)).toBeNull();
  });
});

describe('the feed', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({
        now: Date.parse(SYSTEM.dayBefore),
        toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      }),
  );
  afterEach(() => void vi.useRealTimers());

  const later = async (element: TrustStatusBanner, milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    await drawn(element);
  };

  it('BANNER-UI-8: it is asked again and again, and a disruption takes the lead', async () => {
    const element = await banner(`status-src="${feedUrl()}"`);
    await later(element, 0);
    expect(textOf(region(element))).toMatch(/^Planned maintenance/);
    answer = feeds(summary([{ impact: 'critical' }]));
    await later(element, 59_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    await later(element, 61_000);
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(textOf(region(element))).toMatch(/^Critical disruption Documents open slowly/);
    expect(spoken(element)).toContain('Critical disruption: Documents open slowly');
  });

  it('BANNER-UI-4: a feed does not speak for a document that could not be read', async () => {
    const clear = feeds(summary());
    vi.mocked(fetch).mockImplementation((address) =>
      Promise.resolve(
        typeof address === 'string' && address.includes('nowhere')
          ? new Response('', { status: 404 })
          : clear(),
      ),
    );
    const attributes = `now="${QUIET}" variant="card" status-src="${feedUrl()}"`;
    const element = await banner(`${attributes} src="/nowhere.json"`, NO_DOCUMENT);
    await later(element, 100);
    expect(element.state).toMatchObject({ phase: 'unknown', claims: { maintenance: false } });
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
    const alone = await banner(attributes, NO_DOCUMENT);
    await later(alone, 100);
    expect(textOf(region(alone))).toContain('no maintenance is planned');
  });

  it('SHARED-21: a banner whose release was withdrawn says nothing of its feed either', async () => {
    answer = feeds(summary([{ impact: 'major' }]));
    const element = await banner(
      `now="${QUIET}" status-type="statuspage" status-src="${feedUrl()}" poll="0"`,
    );
    await vi.waitFor(() => expect(element.state.phase).toBe('incident'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { version } = customElements.get('trust-status-banner') as typeof TrustStatusBanner;
    element.append('What the page says');
    element.data = { ...maintenanceDocument(), widgets: { withdrawn: [version] } };
    await vi.waitFor(() => expect(element.state.phase).toBe('unknown'));
    expect(region(element)).toBeNull();
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes({ flatten: true })).toHaveLength(1);
  });

  it('BANNER-UI-4: where the feed fails and nothing is due, the page has its own words back', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await banner(`now="${QUIET}" variant="card" status-src="${feedUrl()}"`);
    await later(element, 100);
    expect(element.state.phase).toBe('unknown');
    expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
  });

  it('BANNER-UI-22: an id that the feed does not list is told to the page, once', async () => {
    answer = feeds({ ...summary(), components: [{ id: 'app', name: 'App', status: 'operational' }] });
    const messages: string[] = [];
    const note = (event: Event) => void messages.push((event as TrustErrorEvent).detail.message);
    document.addEventListener('trust-error', note);
    const element = await banner(`components="app, ap" status-src="${feedUrl()}"`);
    await later(element, 200_000);
    document.removeEventListener('trust-error', note);
    expect(messages).toEqual(['The feed does not list: ap.']);
  });

  it('BANNER-UI-21: the plans wait a moment for the first answer of the feed, and no longer', async () => {
    let release = (_response: Response): void => undefined;
    answer = () => new Promise((resolve) => (release = resolve));
    const prompt = await banner(`status-src="${feedUrl()}"`);
    await later(prompt, 900);
    expect(region(prompt)).toBeNull();
    expect(prompt.shadowRoot?.querySelector('slot')).not.toBeNull();
    release(feeds(summary([{}]))());
    await vi.waitFor(() => expect(entries(prompt)).toHaveLength(2));

    answer = () => new Promise(() => undefined);
    const slow = await banner(`status-src="${feedUrl()}"`);
    await later(slow, 1_000);
    expect(textOf(region(slow))).toMatch(/^Planned maintenance/);

    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const failing = await banner(`status-src="${feedUrl()}"`);
    await vi.waitFor(() => expect(textOf(region(failing))).toMatch(/^Planned maintenance/));
  });

  it('SHARED-6: of a feed no more than a mebibyte is read', async () => {
    answer = () => Promise.resolve(new Response(new Uint8Array(2 ** 20 + 1)));
    const reasons: string[] = [];
    const note = (event: Event) => void reasons.push((event as TrustErrorEvent).detail.reason);
    document.addEventListener('trust-error', note, { once: true });
    await banner(`status-src="${feedUrl()}"`);
    await vi.waitFor(() => expect(reasons).toEqual(['too-large']));
  });

  it('BANNER-UI-5: what a feed says first after it had failed is a change; what was said is not kept', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    const element = await banner(`status-src="${feedUrl()}"`, NO_DOCUMENT);
    await later(element, 100);
    answer = feeds(summary([{ impact: 'critical' }]));
    await later(element, 130_000);
    expect(spoken(element)).toContain('Critical disruption: Documents open slowly');
    answer = feeds(summary([{ impact: 'critical', body: 'Nearly there.' }]));
    await later(element, 130_000);
    expect(textOf(region(element))).toContain('Nearly there.');
    expect(spoken(element)).toBe('');
  });

  it('POLL-12: a tab that is seen again says what it said until it knows better', async () => {
    answer = feeds(summary([{ impact: 'critical' }]));
    const element = await banner(`status-src="${feedUrl()}"`, NO_DOCUMENT);
    await later(element, 100);
    const visibility = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await later(element, 3_600_000);
    visibility.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    element.requestUpdate();
    await drawn(element);
    expect(textOf(region(element))).toMatch(/^Critical disruption/);
    expect(textOf(region(element))).not.toContain('Status read');
    await later(element, 11_000);
    expect(textOf(region(element))).toMatch(/^Critical disruption/);
    expect(spoken(element)).toBe('');
    visibility.mockRestore();
  });

  it('SHARED-7: a server that is believed late makes no answer older, and one that is years off is not believed', async () => {
    const hours = 3 * 3_600_000;
    const date = (ahead: number) => new Date(Date.now() + ahead).toUTCString();
    vi.mocked(fetch).mockImplementation((address) => {
      const isFeed = typeof address === 'string' && address.includes('feeds');
      return Promise.resolve(
        isFeed
          ? Response.json(summary([{ impact: 'critical' }]))
          : Response.json(maintenanceDocument(), { headers: { date: date(hours) } }),
      );
    });
    const element = await banner(`status-src="${feedUrl()}" src="/late-${Math.random()}.json"`, NO_DOCUMENT);
    await later(element, 2_000);
    expect(element.state.phase).toBe('incident');
    expect(textOf(region(element))).not.toMatch(/ read /);

    vi.mocked(fetch).mockImplementation(() =>
      Promise.resolve(
        Response.json(maintenanceDocument(), { headers: { date: 'Fri, 31 Dec 20000 23:59:59 GMT' } }),
      ),
    );
    const hostile = await banner(`src="/far-${Math.random()}.json"`, NO_DOCUMENT);
    await later(hostile, 2_000);
    expect(textOf(region(hostile))).toMatch(/^Planned maintenance/);
  });

  it('BANNER-UI-8: an outage of the feed shows as the age of its last answer, which is given up in the end', async () => {
    answer = feeds(summary([{}]));
    const element = await banner(`status-src="${feedUrl()}"`, NO_DOCUMENT);
    const failures: string[] = [];
    element.addEventListener('trust-error', ({ detail }) => failures.push(detail.reason));
    await later(element, 0);
    const first = textOf(region(element));
    answer = () => new Response('', { status: 500 });
    await later(element, 120_000);
    expect(textOf(region(element))).toBe(first);
    await later(element, 120_000);
    expect(textOf(region(element))).toContain('Status read 4 minutes ago');
    await later(element, 60_000);
    expect(textOf(region(element))).toContain('Status read 5 minutes ago');
    await later(element, 600_000);
    expect(element.state.phase).toBe('unknown');
    expect(region(element)).toBeNull();
    expect(failures).toEqual(['http']);
  });

  it('BANNER-UI-8: a hidden tab does not ask', async () => {
    const element = await banner(`status-src="${feedUrl()}"`);
    await later(element, 0);
    const look = (isHidden: boolean) => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    look(true);
    const background = await banner(`status-src="${feedUrl()}"`);
    await later(background, 3_600_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    look(false);
    expect(fetch).toHaveBeenCalledTimes(2);
    await later(element, 10_000);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('BANNER-UI-8: back on the network, it does not wait for the back-off to end', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    answer = () => Promise.reject(new TypeError('offline'));
    const element = await banner(`status-src="${feedUrl()}"`);
    await later(element, 3_600_000);
    const before = vi.mocked(fetch).mock.calls.length;
    expect(before).toBeLessThan(12);
    answer = feeds(summary([{ impact: 'critical' }]));
    globalThis.dispatchEvent(new Event('online'));
    await later(element, 65_000);
    expect(fetch).toHaveBeenCalledTimes(before + 1);
    expect(element.state.phase).toBe('incident');
  });

  it('BANNER-UI-8: another interval counts at once, and a clock that stands still keeps nothing waiting', async () => {
    const element = await banner(`now="${QUIET}" status-src="${feedUrl()}" poll="0"`);
    await later(element, 600_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    element.poll = 20;
    await drawn(element);
    await later(element, 24_000);
    expect(fetch).toHaveBeenCalledTimes(2);
    await later(element, 24_000);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each(['soon', '', '1e300'])(
    'BANNER-UI-8: poll="%s" does not make it ask without pause',
    async (poll) => {
      const element = await banner(`status-src="${feedUrl()}" poll="${poll}"`);
      await later(element, 50_000);
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it('BANNER-UI-8: it is left alone when the element leaves the page, and with poll="0" after one answer', async () => {
    const element = await banner(`status-src="${feedUrl()}"`);
    const once = await banner(`status-src="${feedUrl()}" poll="0"`);
    await later(once, 0);
    element.remove();
    await later(once, 3_600_000);
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe('a hostile feed', () => {
  it.each<[string, unknown]>([
    ['is no JSON object', [1, 2]],
    ['is null', null],
    ['nests without end', JSON.parse(`${'['.repeat(3_000)}${']'.repeat(3_000)}`)],
    ['has the wrong types', { status: 7, incidents: { length: 1e9 }, scheduled_maintenances: 'x', page: [] }],
  ])('BANNER-UI-8: one that %s says nothing, and the plans stay', async (_name, body) => {
    answer = feeds(body);
    const failing = heard(document.body, 'trust-error');
    const element = await banner(`now="${SYSTEM.dayBefore}" status-src="${feedUrl()}"`);
    expect((await failing).detail.reason).toBe('document');
    expect(textOf(region(element))).toMatch(/^Planned maintenance in 15 hours System maintenance/);
  });

  it('BANNER-UI-8: its words are text, its links are checked', async () => {
    answer = feeds(
      summary([
        {
          name: '<img src=x onerror=alert(1)>',
          body: '<script>alert(1)</script>',
          shortlink: 'javascript:alert(1)',
        },
      ]),
    );
    const element = await banner(`now="${QUIET}" status-src="${feedUrl()}"`);
    await vi.waitFor(() => expect(textOf(region(element))).toContain('<img src=x onerror=alert(1)>'));
    expect(region(element)?.querySelector('img, script')).toBeNull();
    for (const link of region(element)?.querySelectorAll('a') ?? []) expect(link.protocol).toBe('https:');
  });
});

describe('what a page can see', () => {
  it('BANNER-UI-9: the state is a property, an event and a CSS state', async () => {
    const phases: string[] = [];
    document.body.addEventListener('trust-state-change', ({ detail }) => phases.push(detail.phase));
    const element = await banner(`now="${QUIET}"`);
    await move(element, SYSTEM.dayBefore);
    await move(element, '2026-11-26T08:10:00Z');
    await move(element, SYSTEM.during);
    expect(phases).toEqual(['clear', 'announced', 'maintenance']);
    expect(element.state).toMatchObject({ phase: 'maintenance', severity: 'none' });
    expect(element.matches(':state(maintenance)')).toBe(true);
    expect(element.matches(':state(announced)')).toBe(false);
  });

  it('BANNER-UI-12: a token set on the page or on the element wins over the default', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}"`);
    const background = () => styleOf(region(element)).backgroundColor;
    const byDefault = background();
    document.documentElement.style.setProperty('--trust-color-planned-surface', 'rgb(1, 2, 3)');
    expect(background()).toBe('rgb(1, 2, 3)');
    element.style.setProperty('--trust-banner-planned-surface', 'rgb(4, 5, 6)');
    expect(background()).toBe('rgb(4, 5, 6)');
    document.documentElement.removeAttribute('style');
    element.removeAttribute('style');
    expect(background()).toBe(byDefault);
    document.documentElement.style.colorScheme = 'dark';
    expect(background()).not.toBe(byDefault);
  });

  it('BANNER-UI-12: a page that restyles everything does not reach the text', async () => {
    const style = document.createElement('style');
    style.textContent =
      '* { text-transform: uppercase; letter-spacing: 1em; line-height: 3; white-space: nowrap; color: red; text-indent: 5em; text-align: right; word-break: break-all; font-variant: small-caps }';
    document.body.append(style);
    const element = await banner(`now="${SYSTEM.dayBefore}"`);
    const { textTransform, letterSpacing, whiteSpace, textIndent, textAlign, wordBreak, fontVariant, color } =
      styleOf(element.shadowRoot?.querySelector('.title'));
    expect({
      textTransform,
      letterSpacing,
      whiteSpace,
      textIndent,
      textAlign,
      wordBreak,
      fontVariant,
    }).toEqual({
      textTransform: 'none',
      letterSpacing: 'normal',
      whiteSpace: 'normal',
      textIndent: '0px',
      textAlign: 'start',
      wordBreak: 'normal',
      fontVariant: 'tabular-nums',
    });
    expect(color).not.toBe('rgb(255, 0, 0)');
  });
});

describe('for everybody', () => {
  const scenes = ['light', 'dark'].flatMap((scheme) =>
    ['en', 'nl'].flatMap((language) =>
      (['bar', 'card', 'inline'] as const).map((variant) => ({ scheme, language, variant })),
    ),
  );

  it.each(scenes)(
    'BANNER-UI-11: axe finds nothing in $variant, $language, $scheme',
    async ({ scheme, language, variant }) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'light-dark(#fff, #101816)';
      answer = feeds(summary([{ body: 'Slow.' }]));
      const common = `variant="${variant}" dismissible standing details-href="/m"`;
      const elements = [
        await banner(`${common} now="${SYSTEM.dayBefore}"`),
        await banner(`${common} now="${SYSTEM.during}"`),
        await banner(`${common} now="${QUIET}"`),
        await banner(`${common} now="${SYSTEM.dayBefore}" status-src="${feedUrl()}"`),
      ];
      await vi.waitFor(() =>
        expect(elements.map((each) => each.state.phase)).toEqual([
          'announced',
          'maintenance',
          'clear',
          'incident',
        ]),
      );
      await Promise.all(elements.map(drawn));
      expect(await accessibilityFaults(document.body)).toEqual([]);
    },
  );

  it('BANNER-UI-11: on 320 px nothing overflows, at twice the text size too', async () => {
    await page.viewport(320, 700);
    document.body.style.margin = '0';
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible details-href="/m"`);
    for (const size of ['1em', '2em']) {
      element.style.fontSize = size;
      expect(document.documentElement.scrollWidth).toBe(320);
    }
    await page.viewport(800, 600);
  });

  it('BANNER-UI-11: on a page from right to left the layout turns, the English sentences do not', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible`);
    await vi.waitFor(() =>
      expect(element.shadowRoot?.querySelector('.body')?.getAttribute('dir')).toBe('ltr'),
    );
    const style = styleOf(region(element));
    expect([style.borderRightWidth, style.borderLeftWidth]).toEqual(['3px', '0px']);
    expect(element.shadowRoot?.querySelector('.base')?.getAttribute('lang')).toBe('en');
    const [button, box] = [element.shadowRoot?.querySelector('.dismiss'), region(element)].map((each) =>
      each?.getBoundingClientRect(),
    );
    expect((button?.left ?? 0) - (box?.left ?? 0)).toBeLessThan(20);
  });

  it('BANNER-UI-11: targets are 24 px and more', async () => {
    const element = await banner(`now="${SYSTEM.dayBefore}" dismissible style="font-size: 10px"`);
    const { width, height } =
      element.shadowRoot?.querySelector('.dismiss')?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });
});
