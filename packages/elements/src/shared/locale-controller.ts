import type { LitElement, ReactiveController } from 'lit';

import { bringStyles } from './bring-styles.js';
import { localeOf } from './locale.js';
import type { Locale } from './locale.js';

/** The host of a shadow tree; none of a document. Its root may be one of another window, and no `ShadowRoot` of this. */
const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

/** The parent, or for the top of a shadow tree its host. */
const composedParent = (element: Element): Element | undefined =>
  element.parentElement ?? hostOf(element.getRootNode());

/** The value of the nearest ancestor's (or own) attribute, across shadow roots. */
export function nearestAttribute(element: Element, name: string): string | undefined {
  for (let at: Element | undefined = element; at; at = composedParent(at)) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}

/** The document and every shadow tree that the element stands in, from the inside out. */
function rootsAround(element: Element): Node[] {
  const root = element.getRootNode();
  const host = hostOf(root);
  return host ? [root, ...rootsAround(host)] : [root];
}

/** Knows the page's language and direction where its host stands, and notices when they change. */
export class LocaleController implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #current: Locale = localeOf('en');

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Locale {
    return this.#current;
  }

  hostConnected(): void {
    // It may stand in another document than before.
    bringStyles(this.#host);
    this.#read();
    this.#observer = new MutationObserver(() => this.#read());
    for (const root of rootsAround(this.#host)) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const direction = getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr';
    const next = localeOf(nearestAttribute(this.#host, 'lang') ?? 'en', direction);
    if (next.requested === this.#current.requested && next.direction === this.#current.direction) return;
    this.#current = next;
    this.#host.requestUpdate();
  }
}
