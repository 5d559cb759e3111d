/**
 * Hands on the latest value at once, and then at most one in a while, the last one always.
 *
 * Storybook writes each change of a global into the page's address, and browsers refuse more than a hundred
 * changes of an address in ten seconds.
 */
export function paced<Value>(
  hand: (value: Value) => void,
  pause = 125,
): { offer(value: Value): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | undefined;
  const next = (): void => {
    timer = undefined;
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    timer = setTimeout(next, pause);
    hand(value);
  };
  return {
    offer(value) {
      waiting = { value };
      if (timer === undefined) next();
    },
    stop() {
      clearTimeout(timer);
      timer = waiting = undefined;
    },
  };
}
