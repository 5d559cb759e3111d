import { join } from 'node:path';

import { lineOf, standInOf } from '@trust-widgets/embed/hosting';
import type { Release } from '@trust-widgets/embed/hosting';
import { formatCalendarDate } from '@trust-widgets/schedule-core/engine';

import { wantedConfigurations } from '../hosting/configurations.js';
import { readEmbedPackage } from '../hosting/embed-package.js';
import { formatFolderFaults } from '../hosting/fault.js';
import type { FolderFault } from '../hosting/fault.js';
import type { Files } from '../files.js';
import type { HostedFolder } from '../hosting/hosted-folder.js';
import { placeOf, readHostedFolder } from '../hosting/hosted-folder.js';
import { publish } from '../hosting/publish.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';
import { addressLines, clashes, countLine, withdrawnLine } from './host.js';

export interface WithdrawOptions {
  readonly folder: string;
  /** Where the files of releases that were taken back are; beside the folder where absent. */
  readonly aside?: string;
  /** The folder of the package @trust-widgets/embed of a release that is put back, where its files are not there any more. */
  readonly from?: string;
  /** Why; not asked for where a release is put back. */
  readonly reason: string;
  /** Whether the release is put back instead. */
  readonly restore: boolean;
}

const DAY = 86_400_000;

/** What is wrong with taking this release back, or putting it back. */
function faultsOf(
  folder: string,
  version: string,
  release: Release | undefined,
  restore: boolean,
): FolderFault[] {
  if (!release) {
    return [{ code: 'unknown-release', path: folder, message: `There is no release ${version} in it.` }];
  }
  if (restore && !release.withdrawn)
    return [{ code: 'not-withdrawn', path: folder, message: `${version} was not taken back.` }];
  if (!restore && release.withdrawn) {
    const { on, reason } = release.withdrawn;
    return [{ code: 'withdrawn', path: folder, message: `${version} was taken back on ${on}: ${reason}` }];
  }
  return [];
}

/** Adds the files of a release that is put back from its package, where that is given, and says which are nowhere. */
async function addBytes(
  bytes: Map<string, Uint8Array>,
  release: Release,
  { folder, aside, releases }: HostedFolder,
  from: string | undefined,
  files: Files,
): Promise<FolderFault[]> {
  const { version } = release;
  if (from !== undefined) {
    const { released, faults } = await readEmbedPackage(from, files);
    if (!released) return faults;
    if (released.release.version !== version)
      return [{ code: 'package', path: from, message: `This is ${released.release.version}.` }];
    for (const [name, content] of released.bytes) bytes.set(`${version}/${name}`, content);
    return clashes(folder, releases, released.release);
  }
  return Object.keys(release.files)
    .filter((name) => !bytes.has(`${version}/${name}`))
    .map((name) => ({
      code: 'missing',
      path: join(aside, version, name),
      message: `Install @trust-widgets/embed ${version}, and name its folder with --from.`,
    }));
}

/** The same releases, one of them taken back or put back. */
function changed(releases: readonly Release[], version: string, withdrawn: Release['withdrawn']): Release[] {
  return releases.map((release) => {
    if (release.version !== version) return release;
    const { withdrawn: _before, ...own } = release;
    return withdrawn ? { ...own, withdrawn } : own;
  });
}

/** Which addresses have something else than before: of releases that were taken back earlier, too. */
function changedAddresses(version: string, before: readonly Release[], after: readonly Release[]): string {
  const moved = after.filter(
    (each) =>
      each.withdrawn &&
      each.version !== version &&
      standInOf(each, before)?.version !== standInOf(each, after)?.version,
  );
  const releases = [version, ...moved.map((each) => each.version)].map((each) => `/${each}/*`);
  return [...releases, `/${lineOf(version)}/*`, '/*.js', '/', '/*.json'].join(' ');
}

/** What no command can do. */
function stillToDo(
  version: string,
  before: readonly Release[],
  releases: readonly Release[],
  restore: boolean,
): string {
  const release = releases.find((each) => each.version === version);
  const standIn = release && standInOf(release, releases)?.version;
  const addresses = changedAddresses(version, before, releases);
  const steps = restore
    ? [
        `Publish the folder, and purge these addresses where a cache holds them: ${addresses}`,
        `Take ${version} out of widgets.withdrawn in the trust document: its elements stand down until then.`,
      ]
    : [
        `Publish the folder, and purge these addresses where a cache holds them: ${addresses}`,
        `Browsers keep ${version} for up to a year. Put this into the trust document, and its elements stand down:\n` +
          `     widgets: { withdrawn: ['${version}'] }`,
        standIn === undefined
          ? 'Pages that pin its hash show their own HTML. Give them the tags of another release.'
          : `Pages that pin both hashes run ${standIn}; those that pin that of ${version} alone show their own HTML. Give both the tags of another release.`,
      ];
  return steps.map((step, index) => `${index + 1}. ${step}\n`).join('');
}

/**
 * `trust-widgets withdraw VERSION --folder FOLDER`: has the last good release stand in for one at its own address.
 *
 * @returns The exit code.
 */
export async function withdraw(version: string, options: WithdrawOptions, io: CliIo): Promise<number> {
  const { folder, reason, restore } = options;
  const hosted = await readHostedFolder(placeOf(options), io.files);
  const { wanted, faults: foreign } = await wantedConfigurations(folder, [], io.files);
  const release = hosted.releases.find((each) => each.version === version);
  const faults = [
    ...hosted.faults,
    ...foreign,
    ...(hosted.faults.length > 0 ? [] : faultsOf(folder, version, release, restore)),
  ];
  const bytes = new Map(hosted.bytes);
  if (restore && release?.withdrawn && faults.length === 0)
    faults.push(...(await addBytes(bytes, release, hosted, options.from, io.files)));
  if (faults.length > 0) {
    io.err(formatFolderFaults(faults));
    return EXIT_FAULTS;
  }
  const on = formatCalendarDate(Math.floor(io.now / DAY));
  const releases = changed(hosted.releases, version, restore ? undefined : { on, reason });
  const publication = { releases, bytes, configurations: wanted, serverName: '', listen: '' };
  const published = await publish(hosted, publication, io.files);
  if (release && !restore) io.out(withdrawnLine(release, releases));
  else io.out(`${version} was put back: /${version}/ is what was released.\n`);
  io.out(addressLines(releases));
  io.out(countLine(published));
  io.err(formatFolderFaults(published.warnings, 'warning'));
  io.out(`Still to do:\n${stillToDo(version, hosted.releases, releases, restore)}`);
  return EXIT_OK;
}
