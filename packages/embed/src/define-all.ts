import { canDraw, define } from '@trust-widgets/elements';
import type { VersionedElement } from '@trust-widgets/elements';

import { afterFirstPaint } from './after-first-paint.js';

/** Registers elements once the page has painted, unless their tags are taken or the page lets nothing be drawn. */
export function defineAll(elements: Readonly<Record<string, VersionedElement>>): void {
  afterFirstPaint(() => {
    const isNeeded = Object.keys(elements).some((tag) => !customElements.get(tag));
    if (isNeeded && !canDraw()) return;
    for (const [tag, element] of Object.entries(elements)) define(tag, element);
  });
}
