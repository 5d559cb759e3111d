/** Names the repository that a workflow runs in, in every package that is published: run before they are packed. */
import { writeFileSync } from 'node:fs';
import { fromRoot } from '../lib/paths.mjs';
import { Problem, endWith } from '../lib/problem.mjs';
import { publicPackages } from '../lib/workspaces.mjs';
import { withRepository } from './repository.mjs';

try {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!server || !repository)
    throw new Problem('GITHUB_SERVER_URL and GITHUB_REPOSITORY are not set: this is for a workflow.');
  for (const { folder, manifest } of publicPackages()) {
    const named = withRepository(manifest, { server, repository, folder });
    writeFileSync(fromRoot(folder, 'package.json'), `${JSON.stringify(named, null, 2)}\n`);
  }
} catch (error) {
  endWith(error);
}
