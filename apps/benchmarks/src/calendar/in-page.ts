/** The marks at the beginning and at the end of a step. */
export const STEP_BEGINS = 'step-begins';
export const STEP_PAINTED = 'step-painted';

/** What is waited for: so many windows that can be seen in the calendar. */
export interface Awaited {
  readonly window: string;
  readonly count: number;
}

/** What a step in a page took, milliseconds. */
export interface Painted {
  /** From its beginning to the end of the frame that shows what is waited for. */
  readonly painted: number;
  /** Likewise, from the start of the navigation. */
  readonly sinceNavigation: number;
  /** The longest task of more than 50 ms that it made, or 0. */
  readonly longestTask: number;
  readonly longTasks: number;
}

/** What stands in a page at last. */
export interface Standing {
  readonly nodes: number;
  readonly windows: number;
  /** Windows that are buttons or links, or can be focused. */
  readonly reachable: number;
}

interface Meter {
  /** The windows that the page is loaded for. */
  first(): Promise<Painted>;
  /** On to what comes next. */
  next(awaited: Awaited): Promise<Painted>;
  standing(window: string): Standing;
}

declare global {
  var calendarMeter: Meter;
  var goNext: () => void;
}

export interface MeterOptions extends Awaited {
  /** The mark that the script sets as the first thing that it does. */
  readonly evaluation: string;
  /** Those that the page sets about a step. */
  readonly stepBegins: string;
  readonly stepPainted: string;
  /** How long a page is watched after a step, and then left alone before the next one, milliseconds. */
  readonly settle: number;
  /** A step that takes longer is a fault of what is measured, or of the measure; milliseconds. */
  readonly longest: number;
}

/**
 * Runs in the page, before everything else of it; so it may use nothing that is outside of it.
 *
 * A step is painted at the first moment at which all of this is true: as many windows as are waited for are there, have a size and
 * are not hidden; where it leads on to other days, the calendar's text is another; and a task that was queued in that frame has
 * had its turn after it.
 */
export function installMeter(options: MeterOptions): void {
  const { window, count, evaluation, stepBegins, stepPainted, settle, longest } = options;
  const longTasks: { start: number; duration: number }[] = [];
  const read = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries) longTasks.push({ start: startTime, duration });
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const host = (): HTMLElement | null => document.querySelector<HTMLElement>('#calendar');
  const root = (): HTMLElement | ShadowRoot | null => host()?.shadowRoot ?? host();
  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  const found = (selector: string): Element[] => [...(root()?.querySelectorAll(selector) ?? [])];

  /** Queues a task behind the rendering of the present frame. */
  const afterFrame = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  };
  /** The instant at which the frame was painted in which all of that is there. */
  const paintedWith = (awaited: Awaited, isReady = (): boolean => true): Promise<number> =>
    new Promise((resolve, reject) => {
      const begun = performance.now();
      const look = (): void => {
        const windows = found(awaited.window);
        const isThere =
          windows.length >= awaited.count && isReady() && windows.filter(isSeen).length >= awaited.count;
        if (isThere) afterFrame(() => resolve(performance.now()));
        else if (performance.now() - begun < longest) requestAnimationFrame(look);
        else reject(new Error(`Found ${windows.length} of ${awaited.count} windows, or the same as before.`));
      };
      requestAnimationFrame(look);
    });
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, settle);
    });
  const told = async (start: number, painted: number): Promise<Painted> => {
    await pause();
    read(observer.takeRecords());
    const own = longTasks
      .filter((task) => task.start + task.duration > start)
      .map(({ duration }) => duration);
    return {
      painted: painted - start,
      sinceNavigation: painted,
      longestTask: Math.max(0, ...own),
      longTasks: own.length,
    };
  };

  const first = paintedWith({ window, count });
  globalThis.calendarMeter = {
    async first() {
      const painted = await first;
      const [begun] = performance.getEntriesByName(evaluation);
      if (!begun) throw new Error('The script does not say when it was evaluated.');
      return told(begun.startTime, painted);
    },

    async next(awaited) {
      const before = root()?.textContent;
      const start = performance.now();
      performance.mark(stepBegins);
      globalThis.goNext();
      const painted = await paintedWith(awaited, () => root()?.textContent !== before);
      performance.mark(stepPainted);
      return told(start, painted);
    },

    standing(selector) {
      const inside = (node: Element | ShadowRoot): number =>
        [...node.children].reduce((total, child) => total + nodesOf(child), 0);
      const nodesOf = (element: Element): number =>
        1 + inside(element) + (element.shadowRoot ? inside(element.shadowRoot) : 0);
      const top = host();
      const native = 'a[href], button, summary, [tabindex]';
      const windows = found(selector).filter(isSeen);
      return {
        nodes: top ? nodesOf(top) : 0,
        windows: windows.length,
        reachable: windows.filter((each) => each.matches(native) || each.querySelector(native)).length,
      };
    },
  };
}
