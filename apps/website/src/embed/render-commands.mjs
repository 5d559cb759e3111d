/** By its whole name: the short one is a stranger's, where nothing is installed. */
const CLI = 'npx @trust-widgets/cli';

/**
 * The commands that print what stands in the elements of somebody's own document, a line each.
 *
 * @param {Pick<import('./options.mjs').Choices, 'elements' | 'language'>} choices
 * @param {string} pageLanguage Where none is chosen.
 * @param {number} now Epoch milliseconds.
 */
export function renderCommands({ elements, language }, pageLanguage, now) {
  const instant = new Date(now).toISOString().replace(/\.\d+/, '');
  const tag = language === 'auto' ? pageLanguage : language;
  return elements
    .map((element) => `${CLI} render trust.yaml --element ${element} --language ${tag} --now ${instant}`)
    .join('\n');
}
