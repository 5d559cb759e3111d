import { Command, CommanderError, Option } from 'commander';

import { FileError } from './check.js';
import { build } from './commands/build.js';
import { addHostingCommands } from './commands/hosting-commands.js';
import { addRenderCommand } from './commands/render-command.js';
import { validate } from './commands/validate.js';
import type { ValidateOptions } from './commands/validate.js';
import { EXIT_OK, EXIT_USAGE } from './io.js';
import type { CliIo } from './io.js';
import { languagesOption } from './option-values.js';
import { reportFormats } from './report/format-report.js';

function program(io: CliIo, finish: (exitCode: number) => void): Command {
  const root = new Command('trust-widgets')
    .description('Checks a trust document and makes what is published of it.')
    .version(io.version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(trust-widgets help says what is possible)');

  root
    .command('validate')
    .description('List every fault with its file, line and column.')
    .argument('<file...>', 'YAML or JSON files')
    .addOption(
      new Option('--format <format>', 'how the result is written').choices(reportFormats).default('text'),
    )
    .option('--allow-warnings', 'exit with 0 where there are only warnings')
    .option(
      '--languages <tags>',
      'warn of each text that is not in all of these, such as nl,en,de',
      languagesOption,
    )
    .action(async (files: string[], options: ValidateOptions) => {
      finish(await validate(files, options, io));
    });

  root
    .command('build')
    .description(
      'Write trust.json, login.json (the maintenance alone), subprocessors.csv, trust.jsonld, feeds and calendar files; refused where there are errors.',
    )
    .argument('<file>', 'a YAML or JSON file')
    .requiredOption('--out <folder>', 'where they are written')
    .action(async (file: string, options: { out: string }) => {
      finish(await build(file, options.out, io));
    });

  addRenderCommand(root, io, finish);
  addHostingCommands(root, io, finish);

  return root;
}

/**
 * The command line.
 *
 * @param argv The words after the program's name.
 * @returns The exit code: 0, 1 where a document has faults, 2 where the command cannot be carried out.
 */
export async function main(argv: readonly string[], io: CliIo): Promise<number> {
  let exitCode = EXIT_OK;
  try {
    await program(io, (code) => (exitCode = code)).parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
    if (!(error instanceof FileError)) throw error;
    io.err(`${error.message}\n`);
    return EXIT_USAGE;
  }
}
