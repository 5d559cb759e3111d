import { canDraw, define } from '@trust-widgets/elements';
import type { VersionedElement } from '@trust-widgets/elements';

/** Registers elements, unless their tags are taken or the page lets nothing be drawn. */
export function defineAll(elements: Readonly<Record<string, VersionedElement>>): void {
  const isNeeded = Object.keys(elements).some((tag) => !customElements.get(tag));
  if (isNeeded && !canDraw()) return;
  for (const [tag, element] of Object.entries(elements)) define(tag, element);
}
