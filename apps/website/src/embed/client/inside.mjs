/** What stands in an element for readers without script, as it is published beside this page. */
export function insideReader() {
  const asked = new Map();
  const read = (path) => {
    if (!asked.has(path)) {
      const text = fetch(path).then((response) => {
        if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
        return response.text();
      });
      asked.set(path, text);
      // Asked for again when it is wanted again.
      text.catch(() => asked.delete(path));
    }
    return asked.get(path);
  };

  /**
   * @param {readonly string[]} elements
   * @param {string} language
   * @returns {Promise<Record<string, string>>} HTML by element.
   */
  return async (elements, language) =>
    Object.fromEntries(
      await Promise.all(
        elements.map(async (element) => [element, await read(`/embed/html/${language}/${element}.html`)]),
      ),
    );
}
