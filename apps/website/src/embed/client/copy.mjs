/** Lets what stands in an element be copied by hand. */
function select(element) {
  element.focus();
  getSelection().selectAllChildren(element);
}

/**
 * Copies the text of an element.
 *
 * @returns {Promise<boolean>} Whether it is copied; if not, it is selected.
 */
export async function copyText(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    select(element);
    return false;
  }
}
