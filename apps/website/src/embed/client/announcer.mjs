const STAYS = 8_000;

/**
 * Says things to who listens and shows them to who looks, one at a time.
 *
 * @param {HTMLElement} region A live region.
 */
export function announcer(region) {
  let timer;
  return (text) => {
    clearTimeout(timer);
    // The same words twice in a row are said only where there was nothing in between.
    region.textContent = '';
    timer = setTimeout(() => {
      region.textContent = text;
      timer = setTimeout(() => (region.textContent = ''), STAYS);
    }, 50);
  };
}
