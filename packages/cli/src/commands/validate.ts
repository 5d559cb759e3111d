import { checkFile } from '../check.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';
import { countErrors, formatReport } from '../report/format-report.js';
import type { ReportFormat } from '../report/format-report.js';
import { judgeZoneData } from '../zone-data.js';

/** `trust-widgets validate FILE...`: lists every fault of every file. @returns The exit code. */
export async function validate(files: readonly string[], format: ReportFormat, io: CliIo): Promise<number> {
  const checked = await Promise.all(files.map((file) => checkFile(file, io)));
  const faults = checked.flatMap((source) => source.faults);
  io.out(formatReport({ files, faults, zoneData: judgeZoneData(io.zoneRelease, io.now) }, format));
  return countErrors(faults) > 0 ? EXIT_FAULTS : EXIT_OK;
}
