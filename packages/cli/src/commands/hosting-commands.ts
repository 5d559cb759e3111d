import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';

import { FileError } from '../check.js';
import { configurations } from '../hosting/configurations.js';
import type { Configuration } from '../hosting/configurations.js';
import { formatFolderFaults } from '../hosting/fault.js';
import { whileLocked } from '../hosting/folder-lock.js';
import { EXIT_FAULTS } from '../io.js';
import type { CliIo } from '../io.js';
import { host } from './host.js';
import type { HostOptions } from './host.js';
import { withdraw } from './withdraw.js';
import type { WithdrawOptions } from './withdraw.js';

/** Names of configurations with commas between them. @throws InvalidArgumentError where one is none. */
function configurationsOption(text: string): Configuration[] {
  return text.split(',').map((each) => {
    const found = configurations.find((name) => name === each.trim());
    if (found) return found;
    throw new InvalidArgumentError(`Expected some of ${configurations.join(',')}.`);
  });
}

/** A word that may stand in nginx's configuration as it is. @throws InvalidArgumentError where it may not. */
function nginxWord(text: string): string {
  if (/^[\w.*:[\]/-]+$/.test(text)) return text;
  throw new InvalidArgumentError('Expected a name, a port or an address.');
}

/** What is said for someone to read, on one line. @throws InvalidArgumentError where nothing is said. */
function reasonOption(text: string): string {
  const reason = text.replace(/\s+/g, ' ').trim();
  if (reason !== '') return reason;
  throw new InvalidArgumentError('Expected a reason.');
}

/** Does what a command does, while no other one does; a folder that cannot be read or written is said as one. */
async function inFolder(folder: string, io: CliIo, work: () => Promise<number>): Promise<number> {
  try {
    const done = await whileLocked(folder, io.now, work);
    if ('result' in done) return done.result;
    io.err(formatFolderFaults([done.fault]));
    return EXIT_FAULTS;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new FileError(`Cannot work in ${folder}: ${error.message}`);
  }
}

const asideOption = (): Option =>
  new Option('--aside <folder>', 'where releases that were taken back wait; by default beside the folder');

type WithdrawFlags = Pick<WithdrawOptions, 'folder' | 'aside' | 'from'> & {
  readonly reason?: string;
  readonly restore?: true;
};

/** Adds the commands for whoever serves the script files. */
export function addHostingCommands(root: Command, io: CliIo, finish: (exitCode: number) => void): void {
  root
    .command('host')
    .description('Put this release of the script files into the folder that an origin serves.')
    .requiredOption('--folder <folder>', 'the folder; what it serves already stays')
    .addOption(asideOption())
    .option('--from <package>', 'the folder of another @trust-widgets/embed than the one installed')
    .option(
      '--config <names>',
      `what it is served by, for a configuration: ${configurations.join(',')}`,
      configurationsOption,
    )
    .addOption(new Option('--server-name <name>', 'for nginx').argParser(nginxWord).default('_'))
    .addOption(new Option('--listen <port>', 'for nginx').argParser(nginxWord).default('80'))
    .action(async (options: HostOptions) => {
      finish(await inFolder(options.folder, io, () => host(options, io)));
    });

  const taking = root.command('withdraw');
  taking
    .description('Take a release back: the last good one stands in at its address.')
    .argument('<version>', 'the release')
    .requiredOption('--folder <folder>', 'the folder that `trust-widgets host` wrote')
    .option('--reason <text>', 'why, for people', reasonOption)
    .option('--restore', 'put it back instead')
    .option(
      '--from <package>',
      'to put back: the folder of its @trust-widgets/embed, where its files are gone',
    )
    .addOption(asideOption())
    .action(async (version: string, options: WithdrawFlags) => {
      const { folder, reason = '', restore = false, from } = options;
      if (restore === (reason !== '') || (from !== undefined && !restore))
        taking.error("error: either '--reason <text>' to take it back or '--restore' to put it back");
      finish(await inFolder(folder, io, () => withdraw(version, { ...options, reason, restore }, io)));
    });
}
