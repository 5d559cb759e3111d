/** What is waited for: items that can be seen inside of what is measured. */
export interface Awaited {
  /** Their selector, inside the shadow root of the host or of its one child, or in the host. */
  readonly items: string;
  readonly atLeast: number;
  /** Absent: as many as there are. */
  readonly atMost?: number;
  /** What the first of them says. */
  readonly first?: string;
  /** The text as a whole has to be another than before. */
  readonly isAnother?: boolean;
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
  /** How many items were seen. */
  readonly items: number;
}

/** What stands in a page at last. */
export interface Standing {
  readonly nodes: number;
  readonly items: number;
  /** Items that are buttons or links, or can be focused, or hold such. */
  readonly reachable: number;
}

interface Meter {
  /** What the page is loaded for. */
  first(): Promise<Painted>;
  /** Calls one of the page's own functions. */
  step(name: string, argument: string | undefined, awaited: Awaited): Promise<Painted>;
  standing(items: string): Standing;
}

declare global {
  var meter: Meter;
}

/** The marks that a step sets: as it begins, once it is painted, and after the page was watched for a while. */
export const STEP = { begins: 'step-begins', painted: 'step-painted', settled: 'step-settled' } as const;

export interface MeterOptions {
  /** Selector of what is measured. */
  readonly host: string;
  readonly awaited: Awaited;
  /** The mark that says when the page begins to work. */
  readonly evaluation: string;
  readonly marks: typeof STEP;
  /** How long a page is watched after a step, and so left alone before the next one, milliseconds. */
  readonly settle: number;
  /** A step that takes longer is a fault of what is measured, or of the measure; milliseconds. */
  readonly longest: number;
}

/**
 * Runs in the page, before everything else of it; so it may use nothing that is outside of it.
 *
 * A step is painted at the first moment at which all of this is true: what is waited for is there; a task that was queued in
 * that frame has had its turn after it; and as many items have a size then and are not hidden.
 */
export function installMeter(options: MeterOptions): void {
  const { host, awaited, evaluation, marks, settle, longest } = options;
  const longTasks: { start: number; duration: number }[] = [];
  const read = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries) longTasks.push({ start: startTime, duration });
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const top = (): HTMLElement | null => document.querySelector<HTMLElement>(host);
  const root = (): HTMLElement | ShadowRoot | null =>
    top()?.shadowRoot ?? top()?.firstElementChild?.shadowRoot ?? top();
  const found = (items: string): Element[] => [...(root()?.querySelectorAll(items) ?? [])];
  const isSeen = (element: Element): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
  /** What an element says, in its slots, too. */
  const textOf = (element: Element | undefined): string =>
    [element, ...[...(element?.querySelectorAll('slot') ?? [])].flatMap((slot) => slot.assignedNodes())]
      .map((node) => node?.textContent)
      .join(' ');

  /** Queues a task behind the rendering of the present frame. */
  const afterFrame = (work: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = work;
    port2.postMessage(undefined);
  };
  interface Frame {
    readonly at: number;
    readonly items: number;
  }
  /** The frame that was painted with all of that. */
  const paintedWith = (wanted: Awaited, before?: string | null): Promise<Frame> =>
    new Promise((resolve, reject) => {
      const { atLeast, atMost = Infinity, first, isAnother } = wanted;
      const begun = performance.now();
      const look = (): void => {
        const items = found(wanted.items);
        const isThere =
          items.length >= atLeast &&
          items.length <= atMost &&
          (first === undefined || textOf(items[0]).includes(first)) &&
          (isAnother !== true || root()?.textContent !== before);
        if (isThere) {
          afterFrame(() => {
            const at = performance.now();
            performance.mark(marks.painted);
            // Only now, so that looking closely is not in what is measured.
            const seen = items.filter(isSeen).length;
            if (seen >= atLeast && seen <= atMost) resolve({ at, items: seen });
            else again(`${seen} seen`);
          });
        } else again(`${items.length} there`);
      };
      const again = (what: string): void => {
        if (performance.now() - begun < longest) requestAnimationFrame(look);
        else reject(new Error(`${what} of ${atLeast} to ${atMost} items, or all the same as before.`));
      };
      requestAnimationFrame(look);
    });
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, settle);
    });
  const told = async (start: number, { at, items }: Frame): Promise<Painted> => {
    await pause();
    performance.mark(marks.settled);
    read(observer.takeRecords());
    const own = longTasks
      .filter((task) => task.start + task.duration > start)
      .map(({ duration }) => duration);
    return {
      painted: at - start,
      sinceNavigation: at,
      longestTask: Math.max(0, ...own),
      longTasks: own.length,
      items,
    };
  };

  const first = paintedWith(awaited);
  globalThis.meter = {
    async first() {
      const painted = await first;
      const [begun] = performance.getEntriesByName(evaluation);
      if (!begun) throw new Error('The page does not say when it begins to work.');
      return told(begun.startTime, painted);
    },

    async step(name, argument, wanted) {
      const work = (globalThis as unknown as Record<string, (argument?: string) => void>)[name];
      if (!work) throw new Error(`The page has no ${name}.`);
      const before = wanted.isAnother === true ? root()?.textContent : undefined;
      const start = performance.now();
      performance.mark(marks.begins);
      work(argument);
      return told(start, await paintedWith(wanted, before));
    },

    standing(selector) {
      const inside = (node: Element | ShadowRoot): number =>
        [...node.children].reduce((total, child) => total + nodesOf(child), 0);
      const nodesOf = (element: Element): number =>
        1 + inside(element) + (element.shadowRoot ? inside(element.shadowRoot) : 0);
      const element = top();
      const native = 'a[href], button, summary, [tabindex]';
      const items = found(selector).filter(isSeen);
      return {
        nodes: element ? nodesOf(element) : 0,
        items: items.length,
        reachable: items.filter((each) => each.matches(native) || each.querySelector(native)).length,
      };
    },
  };
}
