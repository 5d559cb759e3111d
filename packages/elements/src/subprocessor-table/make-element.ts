type Attributes = Readonly<Record<string, string | undefined>>;
type Content = readonly (Node | string)[];

/** Makes an element of texts and other elements. Texts stay texts. */
export function makeElement(tag: string, attributes: Attributes, ...content: Content): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...content);
  return element;
}

/**
 * Makes elements that differ in their content alone. A record may have thousands of rows, which are made once and
 * never written again: copies cost a quarter of what templates do, which are made to change.
 */
export function copies(tag: string, attributes: Attributes): (...content: Content) => HTMLElement {
  let original: HTMLElement | undefined;
  return (...content) => {
    original ??= makeElement(tag, attributes);
    const copy = original.cloneNode() as HTMLElement;
    copy.append(...content);
    return copy;
  };
}
