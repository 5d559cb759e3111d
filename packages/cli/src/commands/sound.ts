import { checkFile } from '../check.js';
import type { CheckedSource } from '../check.js';
import type { CliIo } from '../io.js';
import { countErrors, formatReport } from '../report/format-report.js';
import { judgeZoneData } from '../zone-data.js';

/**
 * Checks a file that something is to be made of, and says beside the result what is wrong with it.
 *
 * @returns `undefined` where it has errors: nothing is made of a faulty document.
 */
export async function soundSource(file: string, io: CliIo): Promise<CheckedSource | undefined> {
  const checked = await checkFile(file, io);
  const zoneData = judgeZoneData(io.zoneRelease, io.now);
  if (checked.faults.length > 0 || zoneData.old) {
    io.err(formatReport({ files: [file], faults: checked.faults, zoneData }));
  }
  return countErrors(checked.faults) > 0 ? undefined : checked;
}
