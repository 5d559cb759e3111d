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

/** Where a popover stands: below what it tells of, or above where there is more room, and never outside of the viewport. */
export function placed(
  anchor: Box,
  { width, height }: Size,
  viewport: Size,
  direction: 'ltr' | 'rtl',
): { readonly left: number; readonly top: number } {
  const below = viewport.height - anchor.bottom;
  const isBelow = below >= height + GAP + MARGIN || below >= anchor.top;
  return {
    left: within(
      direction === 'rtl' ? anchor.right - width : anchor.left,
      MARGIN,
      viewport.width - width - MARGIN,
    ),
    top: within(
      isBelow ? anchor.bottom + GAP : anchor.top - GAP - height,
      MARGIN,
      viewport.height - height - MARGIN,
    ),
  };
}
