import { checkFile } from '../check.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';
import { countErrors, formatReport } from '../report/format-report.js';
import type { ReportFormat } from '../report/format-report.js';
import { judgeZoneData, zoneDataWarnings } from '../zone-data.js';

export interface ValidateOptions {
  readonly format: ReportFormat;
  /** Whether warnings alone are let pass: a key of a newer format, say, that this version does not know. */
  readonly allowWarnings?: boolean;
  /** Tags of the languages that every text is wanted in. */
  readonly languages?: readonly string[];
}

/** `trust-widgets validate FILE...`: lists every fault of every file. @returns The exit code. */
export async function validate(
  files: readonly string[],
  { format, allowWarnings = false, languages = [] }: ValidateOptions,
  io: CliIo,
): Promise<number> {
  const checked = await Promise.all(files.map((file) => checkFile(file, io, languages)));
  const faults = checked.flatMap((source) => source.faults);
  const zoneData = judgeZoneData(
    io.zones,
    checked.flatMap((source) => source.timeZones),
    io.now,
  );
  io.out(formatReport({ files, faults, zoneData }, format));
  zoneDataWarnings(zoneData).forEach((line) => io.err(`${line}\n`));
  const failures = allowWarnings ? countErrors(faults) : faults.length;
  return failures > 0 ? EXIT_FAULTS : EXIT_OK;
}
