/**
 * Lets the keyboard reach what scrolls, and only while it does.
 *
 * @param {HTMLElement} place
 * @param {Element} content What may be wider than the place.
 */
export function reachWhereItScrolls(place, content) {
  const observer = new ResizeObserver(() => {
    if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
    else place.removeAttribute('tabindex');
  });
  observer.observe(place);
  observer.observe(content);
}
