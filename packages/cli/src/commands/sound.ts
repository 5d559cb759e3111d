import { checkFile } from '../check.js';
import type { CheckedSource } from '../check.js';
import type { CliIo } from '../io.js';
import { countErrors, formatReport } from '../report/format-report.js';
import { judgeZoneData, zoneDataWarnings } from '../zone-data.js';
import type { ZoneData } from '../zone-data.js';

/** A source without errors, and what the zones of its maintenance were read with. */
export interface SoundSource extends CheckedSource {
  readonly zoneData: ZoneData;
}

/**
 * Checks a file that something is to be made of, and says beside the result what is wrong with it.
 *
 * @returns `undefined` where it has errors: nothing is made of a faulty document.
 */
export async function soundSource(file: string, io: CliIo): Promise<SoundSource | undefined> {
  const checked = await checkFile(file, io);
  const zoneData = judgeZoneData(io.zones, checked.timeZones, io.now);
  if (checked.faults.length > 0) io.err(formatReport({ files: [file], faults: checked.faults, zoneData }));
  zoneDataWarnings(zoneData).forEach((line) => io.err(`${line}\n`));
  return countErrors(checked.faults) > 0 ? undefined : { ...checked, zoneData };
}
