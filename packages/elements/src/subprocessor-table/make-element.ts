/**
 * Makes an element of texts and other elements. A record may have thousands of rows, which are made once and never
 * written again: this costs a quarter of what templates do, which are made to change. Texts stay texts.
 */
export function makeElement(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...content);
  return element;
}
