import { html, render } from 'lit';

/**
 * Does the page let templates be drawn? Where it requires Trusted Types and does not grant lit's policy, or is read as
 * XML, every element would fail at each update, with the page's own content already hidden: it is better left undefined.
 */
export function canDraw(): boolean {
  try {
    render(html`<i>${0}</i>`, document.createDocumentFragment());
    return true;
  } catch (error) {
    console.error('trusted-types lit-html is not granted by this page, or it is XML.', error);
    return false;
  }
}
