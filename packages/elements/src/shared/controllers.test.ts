import { LitElement } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

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

  it('SHARED-8: the property goes before the child script, and that before src', async () => {
    const probe = await mount<Probe>(
      `<trust-probe src="${url()}"><script type="application/json">{"title":"inline"}</script></trust-probe>`,
    );
    const origins: string[] = [];
    probe.addEventListener('trust-load', ({ detail }) => origins.push(detail.origin));
    expect(probe.source.value).toBe('inline');
    probe.data = { title: 'property' };
    await drawn(probe);
    expect(probe.source.value).toBe('property');
    expect(fetch).not.toHaveBeenCalled();
    probe.data = undefined;
    probe.querySelector('script')?.remove();
    await vi.waitFor(() => expect(probe.source.value).toBe('from src'));
    await vi.waitFor(() => expect(origins).toEqual(['inline', 'property', 'src']));
  });

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
});
