/** What elements hold on to in a page: timers, listeners of document and window, observers. */
export interface PageWatch {
  /** What is held now, in words; empty: nothing. */
  held(): string[];
  stop(): void;
}

type Observing = typeof MutationObserver | typeof ResizeObserver | typeof IntersectionObserver;

/** Counts from now on what is begun and not ended. */
export function watchPage(): PageWatch {
  const restore: (() => void)[] = [];
  const replace = <T extends object, K extends keyof T>(on: T, name: K, by: T[K]): void => {
    const own = Object.getOwnPropertyDescriptor(on, name);
    Object.defineProperty(on, name, { configurable: true, writable: true, value: by });
    restore.push(() => (own ? Object.defineProperty(on, name, own) : Reflect.deleteProperty(on, name)));
  };

  const timers = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear, setInterval: every } = globalThis;
  const setting = (callback: () => void, delay?: number) => {
    const id = set(() => {
      timers.delete(id);
      callback();
    }, delay);
    timers.add(id);
    return id;
  };
  const repeating = (callback: () => void, delay?: number) => {
    const id = every(callback, delay);
    timers.add(id);
    return id;
  };
  const clearing = (id?: number) => {
    timers.delete(id);
    clear(id);
  };
  replace(globalThis, 'setTimeout', setting as unknown as typeof setTimeout);
  replace(globalThis, 'setInterval', repeating as unknown as typeof setInterval);
  replace(globalThis, 'clearTimeout', clearing as typeof clearTimeout);
  replace(globalThis, 'clearInterval', clearing as typeof clearInterval);

  const listeners = new Map<string, Set<unknown>>();
  for (const target of [document, globalThis] as readonly EventTarget[]) {
    const place = (type: string) => `${target === document ? 'document' : 'window'} ${type}`;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    replace(target, 'addEventListener', (...[type, listener, options]: Parameters<typeof add>) => {
      listeners.set(place(type), (listeners.get(place(type)) ?? new Set()).add(listener));
      add.call(target, type, listener, options);
    });
    replace(target, 'removeEventListener', (...[type, listener, options]: Parameters<typeof remove>) => {
      listeners.get(place(type))?.delete(listener);
      remove.call(target, type, listener, options);
    });
  }

  const observers = new Set<unknown>();
  const counted = (Observer: Observing) => {
    const Original = Observer as new (callback: () => void) => MutationObserver;
    return class extends Original {
      override observe(...parameters: Parameters<MutationObserver['observe']>): void {
        observers.add(this);
        super.observe(...parameters);
      }
      override disconnect(): void {
        observers.delete(this);
        super.disconnect();
      }
    } as unknown;
  };
  replace(globalThis, 'MutationObserver', counted(MutationObserver) as typeof MutationObserver);
  replace(globalThis, 'ResizeObserver', counted(ResizeObserver) as typeof ResizeObserver);
  replace(globalThis, 'IntersectionObserver', counted(IntersectionObserver) as typeof IntersectionObserver);

  return {
    held: () => [
      ...[...timers].map(() => 'timer'),
      ...[...observers].map(() => 'observer'),
      ...[...listeners].flatMap(([place, of]) => [...of].map(() => `listener: ${place}`)),
    ],
    stop: () => {
      for (const put of restore) put();
    },
  };
}
