import { tagOf } from '../elements.mjs';
import { attributesOf } from '../snippet.mjs';
import { styleOf } from '../style.mjs';

const originOf = (address) => new URL(address).origin;

/**
 * The addresses that a preview would read from others: not without being told to, for an address that somebody
 * has sent opens this page with them in it.
 */
export function foreignAddresses(choices, site) {
  const named = choices.elements.flatMap((element) => {
    const { src, 'status-src': status } = attributesOf(element, choices, site);
    return status === undefined ? [src] : [src, status];
  });
  return [...new Set(named)].filter((address) => originOf(address) !== originOf(site.document));
}

/** The attributes of an element in the preview. */
function shownAttributes(element, choices, site, { readsForeign, now }) {
  const attributes = attributesOf(element, choices, site);
  if (!readsForeign) {
    const own = originOf(site.document);
    if (originOf(attributes.src) !== own) attributes.src = site.document;
    if (attributes['status-src'] && originOf(attributes['status-src']) !== own) {
      delete attributes['status-src'];
      delete attributes['status-type'];
    }
  }
  return now === undefined ? attributes : { ...attributes, now };
}

function setAttributes(element, attributes) {
  for (const { name } of [...element.attributes]) {
    if (!Object.hasOwn(attributes, name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Links of the elements open beside the page, but for those that lead to a place in the frame itself. */
function keepOwnLinks(page) {
  page.addEventListener(
    'click',
    (event) => {
      const link = event.composedPath().find(({ localName }) => localName === 'a');
      if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
    },
    true,
  );
}

/**
 * Shows real elements in the frame: on a page of their own, as wide as one likes, with the style of the snippet.
 *
 * @param {HTMLIFrameElement} frame
 * @param {import('../snippet.mjs').Site & { language: string }} site
 */
export function createPreview(frame, site) {
  let style;
  let wanted;

  const draw = () => {
    if (!style || !wanted) return;
    const { choices, ...how } = wanted;
    const page = frame.contentDocument;
    const root = page.documentElement;
    root.lang = site.language;
    root.style.colorScheme = choices.scheme === 'auto' ? '' : choices.scheme;
    style.replaceSync(styleOf(choices, site.themes) ?? '');
    const place = page.getElementById('place');
    const elements = choices.elements.map((element) => {
      const drawn = place.querySelector(tagOf(element)) ?? page.createElement(tagOf(element));
      setAttributes(drawn, shownAttributes(element, choices, site, how));
      return drawn;
    });
    // Who stays is not moved: it would begin anew.
    for (const drawn of [...place.children]) if (!elements.includes(drawn)) drawn.remove();
    for (const [index, drawn] of elements.entries()) {
      if (place.children[index] !== drawn) place.insertBefore(drawn, place.children[index] ?? null);
    }
  };

  const begin = () => {
    const page = frame.contentDocument;
    // The empty page that a frame has before its own.
    if (!page?.getElementById('place')) return;
    style = new page.defaultView.CSSStyleSheet();
    page.adoptedStyleSheets = [style];
    keepOwnLinks(page);
    new ResizeObserver(() => {
      frame.style.blockSize = `${Math.ceil(page.body.getBoundingClientRect().height)}px`;
    }).observe(page.body);
    draw();
  };
  frame.addEventListener('load', begin);
  if (frame.contentDocument?.readyState === 'complete') begin();

  return {
    /** @param {{ choices: import('../options.mjs').Choices, readsForeign: boolean, now: string | undefined }} next */
    show(next) {
      wanted = next;
      draw();
    },
  };
}
