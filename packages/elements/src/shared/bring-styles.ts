import { adoptStyles } from 'lit';
import type { CSSResult, LitElement } from 'lit';

/**
 * The root that an element draws into, as lit makes it but without its style sheets. Lit has them adopted at once, which
 * only the document allows that they were made in; an element may come first into another. `bringStyles` follows.
 */
export const bareRoot = (host: LitElement): ShadowRoot =>
  host.shadowRoot ?? host.attachShadow({ mode: 'open' });

/**
 * Gives an element its style sheets where it stands now: in the document of its script, or in one that it was moved to or
 * comes first into, such as a frame's or that of a window which a page opens for it. Sheets belong to the document that
 * they were made in, and are left behind.
 */
export function bringStyles(host: LitElement): void {
  const { ownerDocument, renderRoot } = host;
  const { defaultView } = ownerDocument;
  const root = renderRoot as ShadowRoot;
  // A document that nobody sees has no use for them, and no way to make them.
  if (!defaultView || root.adoptedStyleSheets.length > 0) return;
  const styles = (host.constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  if (ownerDocument === document) adoptStyles(root, [...styles]);
  else
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
}
