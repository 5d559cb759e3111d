/**
 * Every text of a page's content by its path: `maintenance.kinds[2].when`. An empty one counts as missing.
 *
 * @param {unknown} value
 * @param {string} [path]
 * @returns {string[]}
 */
function textPaths(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((each, index) => textPaths(each, `${path}[${index}]`));
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, each]) =>
      textPaths(each, path === '' ? key : `${path}.${key}`),
    );
  }
  return typeof value === 'string' && value.trim() !== '' ? [path] : [];
}

/**
 * What one page says and another does not: `de: maintenance.kinds[2].when`.
 *
 * @param {readonly { language: string }[]} editions The content of the page in every language.
 */
export function missingTexts(editions) {
  const written = editions.map((content) => ({
    language: content.language,
    paths: new Set(textPaths(content)),
  }));
  const wanted = [...new Set(written.flatMap(({ paths }) => [...paths]))];
  return written.flatMap(({ language, paths }) =>
    wanted.filter((path) => !paths.has(path)).map((path) => `${language}: ${path}`),
  );
}
