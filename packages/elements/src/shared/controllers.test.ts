import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { instantAnswer } from '../testing/instant-answer.js';
import { passTime } from '../testing/passing-time.js';
import { drawn, heard, mount } from '../testing/setup.js';
import { ClockController } from './clock-controller.js';
import { DocumentSource } from './document-source.js';
import { LocaleController } from './locale-controller.js';

class Probe extends LitElement {
  static override properties = { src: {}, data: { attribute: false }, now: {} };
  declare src: string | null;
  declare data: unknown;
  declare now: string | null;

  nextChange: (now: number) => number | undefined = () => undefined;
  updates = 0;
  chance = 0;
  readonly locale = new LocaleController(this);
  readonly clock = new ClockController(this, (now) => this.nextChange(now));
  readonly source = new DocumentSource<string>(this, {
    read: (input) => {
      const { title } = input as { title?: string };
      const fault = { path: 'x', code: 'type', severity: 'error', message: 'Found x.' } as const;
      return title === undefined
        ? { faults: [fault] }
        : { value: title, faults: title === 'half' ? [fault] : [] };
    },
    rereadEvery: 900_000,
    random: () => this.chance,
    now: () => this.clock.read(),
    onServerTime: (serverNow) => this.clock.correct(serverNow),
  });

  constructor() {
    super();
    this.src = null;
    this.now = null;
  }

  override updated(): void {
    this.updates++;
  }
}
customElements.define('trust-probe', Probe);

let address = 0;
const url = () => `/documents/${address++}.json`;

describe('document source', () => {
  beforeEach(() => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(Response.json({ title: 'from src' }))),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('SHARED-5: two elements with one address cause one request', async () => {
    const at = url();
    const [one, two] = await Promise.all([
      mount<Probe>(`<trust-probe src="${at}"></trust-probe>`),
      mount<Probe>(`<trust-probe src="${at}"></trust-probe>`),
    ]);
    await vi.waitFor(() => expect([one.source.value, two.source.value]).toEqual(['from src', 'from src']));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('SHARED-6: a failure is an event that names its reason, and a retry brings the document', async () => {
    vi.mocked(fetch).mockResolvedValueOnce(new Response('', { status: 500 }));
    const probe = document.createElement('trust-probe') as Probe;
    probe.src = url();
    const failing = heard(probe, 'trust-error');
    document.body.append(probe);
    expect((await failing).detail).toMatchObject({ reason: 'http', faults: [] });
    expect(probe.source.state).toBe('failed');
    const loading = heard(probe, 'trust-load');
    probe.source.retry();
    await loading;
    expect(probe.source.value).toBe('from src');
  });

  it('SHARED-6: what is sound is shown, and the faults are told', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    const failing = heard(probe, 'trust-error');
    probe.data = { title: 'half' };
    expect((await failing).detail.faults).toHaveLength(1);
    expect(probe.source.value).toBe('half');
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'http://[', 'file:///etc/passwd'])(
    'SHARED-6: %s is never asked for',
    async (src) => {
      const probe = document.createElement('trust-probe') as Probe;
      probe.src = src;
      const failing = heard(probe, 'trust-error');
      document.body.append(probe);
      expect((await failing).detail.reason).toBe('address');
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('SHARED-9: an element that leaves ends its request, and asks anew when it comes back', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    vi.mocked(fetch).mockImplementationOnce((_url, init) => {
      signals.push(init?.signal);
      return new Promise(() => undefined);
    });
    const probe = await mount<Probe>(`<trust-probe src="${url()}"></trust-probe>`);
    probe.remove();
    expect(signals[0]?.aborted).toBe(true);
    const loading = heard(probe, 'trust-load');
    document.body.append(probe);
    await loading;
    expect(probe.source.value).toBe('from src');
  });
});

describe('a document that is read again', () => {
  const MINUTE = 60_000;
  /** When it was asked for, minutes since the beginning. */
  let asked: number[];
  let answer: () => Response | Promise<Response>;
  let began: number;

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') });
    began = performance.now();
    asked = [];
    answer = () => instantAnswer({ title: 'one' });
    vi.stubGlobal('fetch', async () => {
      asked.push((performance.now() - began) / MINUTE);
      return answer();
    });
  });
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  async function read(chance = 0): Promise<Probe> {
    const probe = document.createElement('trust-probe') as Probe;
    probe.chance = chance;
    probe.src = url();
    document.body.append(probe);
    await passTime(1);
    return probe;
  }
  const minutes = () => asked.map((at) => Math.round(at));

  it.each([
    [0, [0, 15, 30, 45, 60]],
    [0.999, [0, 18, 36, 54]],
  ])('SHARED-19: with the chance %d it is asked for at the minutes %j', async (chance, expected) => {
    await read(chance);
    await passTime(61 * MINUTE);
    expect(minutes()).toEqual(expected);
  });

  it.each([
    [0, [0, 1, 3, 7, 14, 22, 29]],
    [0.999, [0, 2, 6, 14, 29]],
  ])('SHARED-19: failing, with the chance %d, at %j', async (chance, expected) => {
    answer = () => new Response('', { status: 503 });
    await read(chance);
    await passTime(36 * MINUTE);
    expect(asked.map((at) => Math.floor(at + 0.1))).toEqual(expected);
  });

  it('SHARED-17, SHARED-19: the same once more is no news, but counts as read', async () => {
    const probe = await read();
    const { updates } = probe;
    const begin = probe.clock.read();
    const loaded = vi.fn();
    probe.addEventListener('trust-load', loaded);
    expect(probe.source.readAt).toBeLessThanOrEqual(begin);
    await passTime(16 * MINUTE);
    expect(asked).toHaveLength(2);
    expect([probe.updates, loaded.mock.calls.length]).toEqual([updates, 0]);
    expect(probe.source.readAt).toBeGreaterThan(begin + 14 * MINUTE);
    answer = () => instantAnswer({ title: 'two' });
    await passTime(15 * MINUTE);
    expect([probe.source.value, loaded.mock.calls.length]).toEqual(['two', 1]);
    expect(probe.updates).toBeGreaterThan(updates);
  });

  it('SHARED-19: a failure in between keeps what was read, and when', async () => {
    const probe = await read();
    const { readAt } = probe.source;
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await passTime(20 * MINUTE);
    expect([probe.source.state, probe.source.value, probe.source.readAt]).toEqual(['failed', 'one', readAt]);
    answer = () => instantAnswer({ title: 'one' }, { age: '60' });
    await passTime(15 * MINUTE);
    expect(probe.source.state).toBe('loaded');
    expect(probe.source.readAt).toBeGreaterThan(readAt!);
    // A cache has kept it for a minute.
    const at = began + asked.at(-1)! * MINUTE;
    expect(probe.clock.read() - probe.source.readAt! - (performance.now() - at)).toBeCloseTo(MINUTE, -1);
  });

  it('SHARED-19: what the page holds itself was never read', async () => {
    const probe = await read();
    probe.data = { title: 'own' };
    await drawn(probe);
    expect(probe.source.readAt).toBeUndefined();
  });

  it('SHARED-9, SHARED-19: the time goes on while it is out of the page', async () => {
    const probe = await read();
    for (let turn = 0; turn < 14; turn++) {
      await passTime(MINUTE);
      probe.remove();
      document.body.append(probe);
    }
    expect(asked).toHaveLength(1);
    await passTime(2 * MINUTE);
    expect(asked).toHaveLength(2);
    probe.remove();
    await passTime(60 * MINUTE);
    expect(asked).toHaveLength(2);
    document.body.append(probe);
    await passTime(1_000);
    expect(asked).toHaveLength(3);
  });

  it('SHARED-19: not in a hidden tab, and at once when that is seen again', async () => {
    await read();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await passTime(60 * MINUTE);
    expect(asked).toHaveLength(1);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await passTime(1);
    expect(asked).toHaveLength(2);
  });

  it('SHARED-19: overdue by the clock after a sleep of the machine, it is made up for within seconds', async () => {
    const probe = await read(0.5);
    const { readAt } = probe.source;
    vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
    probe.requestUpdate();
    await drawn(probe);
    const { updates } = probe;
    await passTime(4_000);
    expect(asked).toHaveLength(1);
    await passTime(2_000);
    expect(asked).toHaveLength(2);
    expect(probe.source.readAt! - readAt!).toBeGreaterThan(8 * 60 * MINUTE);
    // It says what it said: there is nothing to draw.
    expect(probe.updates).toBe(updates);
  });
});

describe('language', () => {
  it('SHARED-3: it is the nearest in the composed tree, and follows its changes', async () => {
    document.documentElement.lang = 'de';
    const outer = await mount<HTMLDivElement>('<div lang="nl-BE"></div>');
    const probe = document.createElement('trust-probe') as Probe;
    outer.attachShadow({ mode: 'open' }).append(probe);
    expect(probe.locale.current).toMatchObject({ language: 'nl', tag: 'nl-BE', direction: 'ltr' });
    outer.removeAttribute('lang');
    await vi.waitFor(() => expect(probe.locale.current.language).toBe('de'));
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    await vi.waitFor(() =>
      expect(probe.locale.current).toEqual({
        requested: 'ar',
        language: 'en',
        tag: 'en-GB',
        direction: 'rtl',
      }),
    );
  });
});

describe('clock', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  it('SHARED-2: it updates when something changes and not before', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    const change = Date.parse('2026-11-22T13:00:00Z');
    probe.nextChange = (now) => (now < change ? change : undefined);
    probe.requestUpdate();
    await drawn(probe);
    const before = probe.updates;
    await vi.advanceTimersByTimeAsync(3 * 3_600_000 - 1);
    expect(probe.updates).toBe(before);
    await vi.advanceTimersByTimeAsync(1);
    await drawn(probe);
    expect(probe.updates).toBe(before + 1);
    expect(probe.clock.now).toBe(change);
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(probe.updates).toBe(before + 1);
  });

  it('SHARED-2: a hidden tab sleeps and looks again on wake', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    probe.nextChange = (now) => now + 60_000;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    probe.requestUpdate();
    await drawn(probe);
    const before = probe.updates;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(probe.updates).toBe(before);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await drawn(probe);
    expect(probe.updates).toBe(before + 1);
    hidden.mockRestore();
  });

  it('SHARED-2: the now attribute freezes it', async () => {
    const probe = await mount<Probe>('<trust-probe now="2026-03-01T12:00:00+01:00"></trust-probe>');
    expect(probe.clock.now).toBe(Date.parse('2026-03-01T11:00:00Z'));
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(probe.clock.read()).toBe(Date.parse('2026-03-01T11:00:00Z'));
  });

  it('SHARED-7: a client clock that is plainly wrong is corrected, one that is nearly right is not', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    const server = Date.parse('2026-11-23T10:00:00Z');
    probe.clock.correct(server);
    expect(probe.clock.read()).toBe(server);
    probe.clock.correct(Date.now() + 30_000);
    expect(probe.clock.read()).toBe(Date.now());
  });

  it('SHARED-7: answers that agree within a minute change nothing', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    const ahead = 3 * 3_600_000;
    probe.clock.correct(Date.now() + ahead);
    await drawn(probe);
    const { updates } = probe;
    for (const late of [1_000, -2_000, 30_000]) {
      probe.clock.correct(Date.now() + ahead + late);
      await drawn(probe);
      expect(probe.clock.read()).toBe(Date.now() + ahead);
    }
    expect(probe.updates).toBe(updates);
  });

  it('SHARED-2: a clock that was set back is believed at the next look', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    probe.nextChange = (now) => now + 3_600_000;
    probe.requestUpdate();
    await drawn(probe);
    const past = Date.now() - 3 * 3_600_000;
    vi.setSystemTime(past);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(probe.clock.now).toBe(past + 60_000);
  });

  it('SHARED-2: a change that was put off without a word is not drawn before', async () => {
    const probe = await mount<Probe>('<trust-probe></trust-probe>');
    let change = Date.now() + 600_000;
    probe.nextChange = () => change;
    probe.requestUpdate();
    await drawn(probe);
    const { updates } = probe;
    change += 600_000;
    await vi.advanceTimersByTimeAsync(1_199_000);
    expect(probe.updates).toBe(updates);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(probe.updates).toBe(updates + 1);
  });
});
