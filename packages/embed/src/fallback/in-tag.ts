import type { ElementName } from './element-names.js';
import { Markup, markup } from './markup.js';

/** Attributes of an element; what is absent or `false` is left out, `true` is one without a value. */
export type TagAttributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * HTML within the tag of its element, ready for a page. Names of attributes are the caller's own; their values may be
 * anything.
 *
 * @param html What {@link renderFallback} made for this element.
 */
export function inTag(element: ElementName, html: string, attributes: TagAttributes = {}): string {
  const tag = new Markup(`trust-${element}`);
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined || value === false) return undefined;
    const key = new Markup(name);
    return value === true ? markup` ${key}` : markup` ${key}="${value}"`;
  });
  return `${markup`<${tag}${written}>${new Markup(html.trimEnd())}</${tag}>`.text}\n`;
}
