import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { processIo } from './process-io.js';
import { SOURCE_BYTES } from './source/limits.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trust-widgets-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('CLI-14: a file is not read beyond its limit', async () => {
  const large = join(folder, 'large.yaml');
  await writeFile(large, '#'.repeat(SOURCE_BYTES + 1_000));
  expect((await processIo().readFile(large)).length).toBe(SOURCE_BYTES + 1);
});

it('CLI-2, CLI-20: the program itself reads, writes and exits as promised', async () => {
  const bin = fileURLToPath(new URL('../bin/trust-widgets.mjs', import.meta.url));
  const runBin = (...argv: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile(process.execPath, [bin, ...argv], { cwd: folder }, (error, stdout) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout });
      });
    });
  await writeFile(join(folder, 'good.yaml'), 'version: 1\ndefaultLanguage: en\n');
  await writeFile(join(folder, 'bad.yaml'), 'version: 1\ndefaultLanguage: en\nupdated: yesterday\n');

  const bad = await runBin('validate', 'bad.yaml');
  expect(bad.out).toContain('bad.yaml:3:10 error instant updated: ');
  expect(bad.code).toBe(1);

  expect((await runBin('build', 'good.yaml', '--out', 'made/here')).code).toBe(0);
  expect(await readFile(join(folder, 'made/here/login.json'), 'utf8')).toBe(
    '{"version":1,"defaultLanguage":"en"}\n',
  );
  expect((await runBin('validate', 'missing.yaml')).code).toBe(2);
});
