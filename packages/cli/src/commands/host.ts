import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { aliasesOf, differencesOf, lineOf, standInOf, withRelease } from '@trust-widgets/embed/hosting';
import type { Release } from '@trust-widgets/embed/hosting';

import { readEmbedPackage } from '../hosting/embed-package.js';
import { formatFolderFaults } from '../hosting/fault.js';
import type { FolderFault } from '../hosting/fault.js';
import { wantedConfigurations } from '../hosting/configurations.js';
import type { Configuration } from '../hosting/configurations.js';
import { placeOf, readHostedFolder } from '../hosting/hosted-folder.js';
import { publish } from '../hosting/publish.js';
import type { Published } from '../hosting/publish.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';

export interface HostOptions {
  readonly folder: string;
  /** Where the files of releases that were taken back are; beside the folder where absent. */
  readonly aside?: string;
  /** The folder of another package @trust-widgets/embed than the one that is installed with this command line. */
  readonly from?: string;
  readonly config?: readonly Configuration[];
  readonly serverName: string;
  readonly listen: string;
}

/** The package that is installed beside this command line. */
const installed = (): string =>
  dirname(fileURLToPath(import.meta.resolve('@trust-widgets/embed/package.json')));

/** Which addresses lead to which release, in a line or two. */
export function addressLines(releases: readonly Release[]): string {
  const { newest, lines } = aliasesOf(releases);
  const shown = Object.entries(lines).map(([line, version]) => `/${line}/ shows ${version}`);
  const root = newest === undefined ? 'There is no release for / to show' : `/ shows ${newest}`;
  return `${[root, ...shown].join(', ')}.\n`;
}

/** What the address of a release that was taken back has. */
export function withdrawnLine(release: Release, releases: readonly Release[]): string {
  const { version } = release;
  const standIn = standInOf(release, releases)?.version;
  const shows = standIn === undefined ? 'holds a script that does nothing' : `shows ${standIn}`;
  return `${version} was taken back: /${version}/ ${shows}.\n`;
}

export function countLine({ written, unchanged, removed }: Published): string {
  return `${written} files written, ${unchanged} unchanged, ${removed} removed.\n`;
}

/** What is wrong with putting a release beside others. */
export function clashes(folder: string, releases: readonly Release[], release: Release): FolderFault[] {
  return differencesOf(releases, release).map(({ file, held, given }) => ({
    code: 'changed',
    path: join(folder, release.version, file),
    message: `A release never changes: ${held ?? 'nothing'} was released, ${given ?? 'nothing'} is given.`,
  }));
}

/** `trust-widgets host --folder FOLDER`: puts a release into the folder that an origin serves. @returns The exit code. */
export async function host(options: HostOptions, io: CliIo): Promise<number> {
  const { folder, from = installed(), config = [], serverName, listen } = options;
  const { released, faults: unread } = await readEmbedPackage(from, io.files);
  const hosted = await readHostedFolder(placeOf(options), io.files, released);
  const { wanted, faults: foreign } = await wantedConfigurations(folder, config, io.files);
  const faults = [
    ...unread,
    ...hosted.faults,
    ...foreign,
    ...(released ? clashes(folder, hosted.releases, released.release) : []),
  ];
  if (!released || faults.length > 0) {
    io.err(formatFolderFaults(faults));
    return EXIT_FAULTS;
  }
  const { version } = released.release;
  const releases = withRelease(hosted.releases, released.release);
  const bytes = new Map(hosted.bytes);
  for (const [name, content] of released.bytes) bytes.set(`${version}/${name}`, content);
  const publication = { releases, bytes, configurations: wanted, serverName, listen };
  const published = await publish(hosted, publication, io.files);
  const takenBack = releases.find((each) => each.version === version && each.withdrawn);
  io.out(
    takenBack
      ? withdrawnLine(takenBack, releases)
      : `${version} of line ${lineOf(version)} is at /${version}/.\n`,
  );
  io.out(addressLines(releases));
  io.out(countLine(published));
  io.err(formatFolderFaults(published.warnings, 'warning'));
  return EXIT_OK;
}
