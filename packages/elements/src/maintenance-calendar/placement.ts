/** A box in the coordinates of the viewport. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 4;
const MARGIN = 8;

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where a popover stands: below what it tells of, above where there is no room below, beside where there is none above
 * either, and never outside of the viewport.
 */
export function placed(
  anchor: Box,
  { width, height }: Size,
  viewport: Size,
  direction: 'ltr' | 'rtl',
): { readonly left: number; readonly top: number } {
  const above = anchor.top - GAP - height;
  const below = anchor.bottom + GAP;
  const left = direction === 'rtl' ? anchor.right - width : anchor.left;
  const farthest = { left: viewport.width - width - MARGIN, top: viewport.height - height - MARGIN };
  const at = (x: number, y: number) => ({
    left: within(x, MARGIN, farthest.left),
    top: within(y, MARGIN, farthest.top),
  });
  if (below <= farthest.top) return at(left, below);
  if (above >= MARGIN) return at(left, above);
  const [before, after] = [anchor.left - GAP - width, anchor.right + GAP];
  const hasRoom = direction === 'rtl' ? before >= MARGIN : after <= farthest.left;
  return at(hasRoom === (direction === 'ltr') ? after : before, anchor.top);
}
