/** What is looked for in a page. */
export interface ProbeOptions {
  /** Selector of the control that the reader came for. */
  readonly control: string;
  /** What else is timed, by name: the first element with a size that fits, inside the shadow root of `host`. */
  readonly marks: Readonly<Record<string, { readonly host: string; readonly inside: string }>>;
  /** Whether the page's `load` event is waited for. */
  readonly awaitsLoad: boolean;
  /** How long the page is watched after all that is awaited has happened, milliseconds. */
  readonly settle: number;
  /** The functions by which the page tells that the control is usable, and that it has been watched for long enough. */
  readonly signals: { readonly usable: string; readonly done: string };
}

/** What a page has recorded of itself; instants are milliseconds since the navigation began. */
export interface ProbeRecord {
  usable: number | undefined;
  readonly marks: Record<string, number>;
  firstContentfulPaint: number | undefined;
  domContentLoaded: number | undefined;
  load: number | undefined;
  readonly longTasks: { readonly start: number; readonly duration: number }[];
  /** Scripts that made a frame long, by the address that they are from. */
  readonly longScripts: { readonly source: string; readonly duration: number }[];
  /** What moved; `outside` of every shadow tree, that is not just within one of the elements. */
  readonly shifts: { readonly value: number; readonly outside: boolean }[];
  /** The first key: how long it waited, and when what it did was painted, milliseconds after it was pressed. */
  key: { readonly waited: number; readonly painted: number } | undefined;
}

interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly (PerformanceEntry & { readonly sourceURL: string })[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  /** Nodes of shadow trees are not named. */
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  var probeRecord: () => ProbeRecord;
}

/**
 * Runs in the page, before everything else of it; so it may use nothing that is outside of it.
 *
 * Usable is the first moment at which all of this is true: a frame with the control in it has been painted (First
 * Contentful Paint, and nothing lies over the control); the control is enabled and takes the focus; and a task that was queued
 * right after that frame has had its turn, which a key press would have had as well.
 */
export function installProbe({ control, marks, awaitsLoad, settle, signals }: ProbeOptions): void {
  const record: ProbeRecord = {
    usable: undefined,
    marks: {},
    firstContentfulPaint: undefined,
    domContentLoaded: undefined,
    load: undefined,
    longTasks: [],
    longScripts: [],
    shifts: [],
    key: undefined,
  };

  const readers: Readonly<Record<string, (entry: PerformanceEntry) => void>> = {
    paint: ({ name, startTime }) => {
      if (name === 'first-contentful-paint') record.firstContentfulPaint = startTime;
    },
    longtask: ({ startTime, duration }) => record.longTasks.push({ start: startTime, duration }),
    'long-animation-frame': (entry) => {
      for (const { sourceURL, duration } of (entry as LongFrame).scripts)
        record.longScripts.push({ source: sourceURL, duration });
    },
    'layout-shift': (entry) => {
      const { value, sources } = entry as LayoutShift;
      record.shifts.push({ value, outside: sources.some(({ node }) => node !== null) });
    },
    'first-input': (entry) => {
      const { startTime, processingStart, duration } = entry as PerformanceEventTiming;
      record.key = { waited: processingStart - startTime, painted: duration };
    },
  };
  const observers = Object.entries(readers).map(([type, read]) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(read));
    observer.observe({ type, buffered: true });
    return () => observer.takeRecords().forEach(read);
  });

  /** The browser says 0 of what has not happened yet. */
  const happened = (instant: number | undefined): number | undefined => (instant === 0 ? undefined : instant);
  globalThis.probeRecord = () => {
    for (const readRest of observers) readRest();
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    record.domContentLoaded = happened(page?.domContentLoadedEventEnd);
    record.load = happened(page?.loadEventEnd);
    return record;
  };

  const tell = (signal: string): void => {
    (globalThis as unknown as Record<string, (text: string) => void>)[signal]?.('');
  };
  /** Queues a task behind the rendering of the present frame. */
  const afterFrame = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  };

  const controlInSight = (): HTMLElement | undefined => {
    const found = document.querySelector<HTMLElement>(control);
    if (found?.matches(':enabled') !== true || !found.checkVisibility({ visibilityProperty: true }))
      return undefined;
    const { x, y, width, height } = found.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === found ? found : undefined;
  };
  const lookForControl = (): void => {
    if (record.usable !== undefined || !controlInSight()) return;
    afterFrame(() => {
      const found = controlInSight();
      if (record.usable !== undefined || !found) return;
      for (const readRest of observers) readRest();
      if (record.firstContentfulPaint === undefined) return;
      found.focus({ preventScroll: true });
      if (document.activeElement !== found) return;
      record.usable = Math.max(performance.now(), record.firstContentfulPaint);
      tell(signals.usable);
    });
  };
  const lookForMarks = (): void => {
    for (const [name, { host, inside }] of Object.entries(marks)) {
      if (record.marks[name] !== undefined) continue;
      const found = document.querySelector(host)?.shadowRoot?.querySelector(inside);
      if (!found || found.getClientRects().length === 0) continue;
      afterFrame(() => (record.marks[name] ??= performance.now()));
    }
  };
  const isDone = (): boolean =>
    record.usable !== undefined &&
    record.key !== undefined &&
    (!awaitsLoad || document.readyState === 'complete') &&
    Object.keys(marks).every((name) => record.marks[name] !== undefined);
  const look = (): void => {
    lookForControl();
    lookForMarks();
    if (isDone()) setTimeout(() => tell(signals.done), settle);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: has its calendar begin at an instant and go on from there, and leaves every timer alone. */
export function installClock(at: number): void {
  const Real = Date;
  const shift = at - Real.now();
  globalThis.Date = class extends Real {
    constructor(...values: number[]) {
      super(...((values.length === 0 ? [Real.now() + shift] : values) as [number]));
    }
    static override now(): number {
      return Real.now() + shift;
    }
  } as DateConstructor;
}
