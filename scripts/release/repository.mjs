/**
 * A package.json that says in which repository its package was built. npm holds it against what the workflow signs, and
 * refuses a package for which the two differ: so it is told by the workflow itself, wherever that runs.
 *
 * @param {object} manifest
 * @param {{ server: string, repository: string, folder: string }} place "https://git.example", "owner/name", "packages/x"
 */
export function withRepository(manifest, { server, repository, folder }) {
  const address = `${server}/${repository}`;
  return {
    ...manifest,
    homepage: `${address}/tree/main/${folder}#readme`,
    bugs: `${address}/issues`,
    repository: { type: 'git', url: `git+${address}.git`, directory: folder },
  };
}
