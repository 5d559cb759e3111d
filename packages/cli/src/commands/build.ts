import { join } from 'node:path';

import { readTrustDocument } from '@trust-widgets/trust-document';

import { writeResult } from '../check.js';
import { EXIT_FAULTS, EXIT_OK } from '../io.js';
import type { CliIo } from '../io.js';
import { calendarFiles } from './calendar-files.js';
import { dataFiles } from './data-files.js';
import { feedFiles } from './feed-files.js';
import { publishedFiles } from './published.js';
import { describeZoneData } from '../zone-data.js';
import { soundSource } from './sound.js';

/** `trust-widgets build FILE --out DIR`: writes what is published of a document. @returns The exit code. */
export async function build(file: string, folder: string, io: CliIo): Promise<number> {
  const source = await soundSource(file, io);
  if (!source) return EXIT_FAULTS;
  const ignored = source.faults.filter(({ code }) => code === 'unknown-key').map(({ path }) => path);
  const { document, schedule } = readTrustDocument(source.value, io.zones);
  const files = [
    ...publishedFiles(source.value, ignored),
    ...(document ? [...dataFiles(document), ...feedFiles(document)] : []),
    ...(document && schedule ? calendarFiles(document, schedule) : []),
  ];
  for (const { name, text } of files) {
    const path = join(folder, name);
    await writeResult(path, text, io);
    io.out(`${path} (${new TextEncoder().encode(text).length} bytes)\n`);
  }
  io.out(`${describeZoneData(source.zoneData)}\n`);
  return EXIT_OK;
}
