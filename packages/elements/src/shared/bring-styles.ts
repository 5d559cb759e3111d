import type { CSSResult, LitElement } from 'lit';

/**
 * Gives an element its style sheets in a document that it was moved to, such as a frame's or that of a window which a
 * page opens for it: sheets belong to the document that they were made in, and are left behind.
 */
export function bringStyles({ constructor, ownerDocument: { defaultView }, renderRoot }: LitElement): void {
  const root = renderRoot as ShadowRoot;
  // A document that nobody sees has no use for them, and no way to make them.
  if (!defaultView || root.adoptedStyleSheets.length > 0) return;
  const styles = (constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
