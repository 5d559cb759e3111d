/** Where the reserved room is too small for what is in it, a keyboard must be able to scroll it. */
export function letScroll(base: Element | null): void {
  if (!base) return;
  // Both are rounded, each its own way: a pixel more is not yet something to scroll to.
  if (base.scrollHeight > base.clientHeight + 1) base.setAttribute('tabindex', '0');
  else base.removeAttribute('tabindex');
}
