/**
 * What `changeset version` writes into the changelogs: changesets as they are, but with links that lead somewhere. A
 * changeset's links are relative to its folder; a changelog is read in a package, and as the text of a release.
 */
import changelog from '@changesets/cli/changelog';
import { join } from 'node:path/posix';

const LINK = /\[([^\]]+)\]\((?!https?:)([^)\s#]+)(#[^)\s]*)?\)/g;

/**
 * A changeset's text whose links to files name the repository that the workflow runs in. Where nobody says which that is,
 * the words of the link stay.
 *
 * @param {string} text
 * @param {{ GITHUB_SERVER_URL?: string, GITHUB_REPOSITORY?: string }} env
 */
export function withAbsoluteLinks(text, { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }) {
  return text.replace(LINK, (_, words, path, fragment = '') =>
    server && repository
      ? `[${words}](${server}/${repository}/blob/main/${join('.changeset', path)}${fragment})`
      : words,
  );
}

/** One line that says what a package asks for now, instead of one for each changeset of each of these. */
export function dependencyLine(dependencies) {
  if (dependencies.length === 0) return '';
  const named = dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
  return `- Needs ${named.join(', ')}.`;
}

export default {
  getReleaseLine: async (changeset, ...rest) => {
    const summary = withAbsoluteLinks(changeset.summary, process.env);
    const line = await changelog.getReleaseLine({ ...changeset, summary }, ...rest);
    const text = line.replace(/^ +$/gm, '');
    return text.includes('\n\n') ? `${text}\n\n` : text; // what has paragraphs stands apart from what follows
  },
  getDependencyReleaseLine: (_, dependencies) => dependencyLine(dependencies),
};
