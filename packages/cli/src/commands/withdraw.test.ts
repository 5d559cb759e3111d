import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { failingAfter } from '../testing/failing-files.js';
import { run } from '../testing/memory-io.js';
import { hashOf, originFolder, SCRIPT, scriptText } from '../testing/origin-folder.js';

const NOTHING = /^\/\*[^*]*\*\/\n$/;

async function originOf(...versions: string[]) {
  const origin = await originFolder();
  for (const version of versions)
    await run(['host', '--folder', origin.folder, '--from', await origin.packageOf(version)]);
  const withdraw = (version: string, ...options: string[]) =>
    run(['withdraw', version, '--folder', origin.folder, ...options]);
  return { origin, withdraw };
}

/** What is wrong with an answer that a script's address gives while something is being changed: nothing. */
const isWhole = (text: string | undefined): boolean =>
  text === undefined || /^export default '.*';\n$|^\/\*/.test(text);

describe('withdraw', () => {
  it('CLI-45: the last good release of the line stands in at the address, and at every alias', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1', '0.3.2');
    await using folder = origin;
    const { exitCode, out } = await withdraw('0.3.2', '--reason', 'It froze pages.');
    expect(exitCode).toBe(0);
    for (const address of [`0.3.2/${SCRIPT}`, `0.3/${SCRIPT}`, SCRIPT])
      expect(await folder.text(address)).toBe(scriptText('0.3.1'));
    expect(await folder.text(`../.public.withdrawn/0.3.2/${SCRIPT}`)).toBe(scriptText('0.3.2'));
    expect(out).toContain('0.3.2 was taken back: /0.3.2/ shows 0.3.1.');
    expect(out).toContain("widgets: { withdrawn: ['0.3.2'] }");
    expect(out).toContain('/0.3.2/* /0.3/* /*.js');
  });

  it('CLI-45: what shows a release that is taken back as well moves on', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1', '0.3.2');
    await using folder = origin;
    await withdraw('0.3.2', '--reason', 'It froze pages.');
    const { out } = await withdraw('0.3.1', '--reason', 'So did this.');
    expect(out).toContain('/0.3.1/* /0.3.2/* /0.3/* /*.js');
    for (const address of [`0.3.2/${SCRIPT}`, `0.3.1/${SCRIPT}`, `0.3/${SCRIPT}`])
      expect(await folder.text(address)).toBe(scriptText('0.3.0'));
  });

  it('CLI-45: a release in the middle is replaced by what pages pinned with it, and the aliases stay', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1', '0.3.2');
    await using folder = origin;
    const pinned = JSON.parse((await folder.text('integrity.json')) ?? '') as Record<string, string>;
    await withdraw('0.3.1', '--reason', 'It froze pages.');
    const shown = (await folder.text(`0.3.1/${SCRIPT}`)) ?? '';
    expect(pinned[`0.3.1/${SCRIPT}`]?.split(' ')).toContain(hashOf(shown));
    expect(await folder.text(SCRIPT)).toBe(scriptText('0.3.2'));
  });

  it('CLI-45: without a good release before it, its address holds a script that does nothing, and its line goes', async () => {
    const { origin, withdraw } = await originOf('0.2.0', '0.3.0');
    await using folder = origin;
    const { out } = await withdraw('0.3.0', '--reason', 'It froze pages.');
    expect(await folder.text(`0.3.0/${SCRIPT}`)).toMatch(NOTHING);
    expect(await folder.text(`0.3/${SCRIPT}`)).toBeUndefined();
    expect(await folder.text(SCRIPT)).toBe(scriptText('0.2.0'));
    expect(out).toContain('0.3.0 was taken back: /0.3.0/ holds a script that does nothing.');
    await withdraw('0.2.0', '--reason', 'So did this.');
    expect(await folder.text(SCRIPT)).toBeUndefined();
    const { newest, lines } = JSON.parse((await folder.text('releases.json')) ?? '') as Record<
      string,
      unknown
    >;
    expect({ newest, lines }).toEqual({ newest: null, lines: {} });
  });

  it('CLI-45: keeps the reason and the day, as text', async () => {
    const { origin, withdraw } = await originOf('0.3.0');
    await using folder = origin;
    await withdraw('0.3.0', '--reason', ' It shows\n<script>alert(1)</script> ');
    const { releases } = JSON.parse((await folder.text('releases.json')) ?? '') as { releases: unknown[] };
    const reason = 'It shows <script>alert(1)</script>';
    expect(releases).toMatchObject([{ version: '0.3.0', withdrawn: { on: '2026-11-22', reason } }]);
    const page = await folder.text('index.html');
    expect(page).toContain('It shows &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script/);
  });

  it('CLI-46: --restore puts the very same files back', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1', '0.4.0');
    await using folder = origin;
    await run([
      'host',
      '--folder',
      folder.folder,
      '--from',
      await folder.packageOf('0.4.0'),
      '--config',
      '_headers',
    ]);
    const before = await folder.contents();
    for (const version of ['0.3.1', '0.3.0', '0.4.0']) await withdraw(version, '--reason', 'A mistake.');
    expect(await folder.contents()).not.toEqual(before);
    for (const version of ['0.3.0', '0.4.0', '0.3.1']) {
      const { exitCode, out } = await withdraw(version, '--restore');
      expect(exitCode).toBe(0);
      expect(out).toContain(`Take ${version} out of widgets.withdrawn`);
    }
    expect(await folder.contents()).toEqual(before);
  });

  it('CLI-45: a release that was taken back stays so when it is hosted again, and a later one is good', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    await withdraw('0.3.1', '--reason', 'It froze pages.');
    const hosting = async (version: string) =>
      run(['host', '--folder', folder.folder, '--from', await folder.packageOf(version)]);
    expect((await hosting('0.3.1')).out).toMatch(/^0\.3\.1 was taken back: \/0\.3\.1\/ shows 0\.3\.0\.\n/);
    expect((await hosting('0.3.2')).out).toMatch(/^0\.3\.2 of line 0\.3 is at \/0\.3\.2\/\.\n/);
    expect(await folder.text(`0.3.1/${SCRIPT}`)).toBe(scriptText('0.3.0'));
    expect(await folder.text(`0.3/${SCRIPT}`)).toBe(scriptText('0.3.2'));
    const pinned = JSON.parse((await folder.text('integrity.json')) ?? '') as Record<string, string>;
    expect(pinned[`0.3.2/${SCRIPT}`]).toBe(`${hashOf(scriptText('0.3.2'))} ${hashOf(scriptText('0.3.0'))}`);
  });

  it('CLI-45: no file of the folder has a byte of it, compressed or not', async () => {
    const { origin, withdraw } = await originOf('0.2.0', '0.3.0', '0.3.1');
    await using folder = origin;
    await withdraw('0.3.1', '--reason', 'Bad.');
    await withdraw('0.2.0', '--reason', 'Bad.');
    const bad = [scriptText('0.3.1'), scriptText('0.2.0'), 'Licences of 0.3.1', 'Licences of 0.2.0'];
    const texts = await folder.servedTexts();
    expect(texts).toContain(scriptText('0.3.0'));
    expect(texts.filter((text) => bad.some((each) => text.includes(each)))).toEqual([]);
  });

  it('CLI-45: what is kept may be elsewhere', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    const before = await folder.contents();
    const elsewhere = join(folder.folder, '../elsewhere');
    await withdraw('0.3.1', '--reason', 'Bad.', '--aside', elsewhere);
    expect(await folder.text(`../elsewhere/0.3.1/${SCRIPT}`)).toBe(scriptText('0.3.1'));
    expect(await folder.text(`../.public.withdrawn/0.3.1/${SCRIPT}`)).toBeUndefined();
    await withdraw('0.3.1', '--restore', '--aside', elsewhere);
    expect(await folder.contents()).toEqual(before);
    expect(await folder.text(`../elsewhere/0.3.1/${SCRIPT}`)).toBeUndefined();
  });

  it('CLI-46: where what was kept is gone, everything else goes on, and the package brings it back', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    const before = await folder.contents();
    await withdraw('0.3.1', '--reason', 'Bad.');
    const taken = await folder.contents();
    await rm(folder.aside, { recursive: true });
    const served = await folder.contents();
    const hosting = async (version: string) =>
      run(['host', '--folder', folder.folder, '--from', await folder.packageOf(version)]);
    expect(await hosting('0.3.0')).toMatchObject({ exitCode: 0, err: '' });
    expect(await folder.contents()).toEqual(served);

    const { exitCode, err } = await withdraw('0.3.1', '--restore');
    expect(exitCode).toBe(1);
    expect(err).toContain(
      `${join(folder.aside, '0.3.1', SCRIPT)} error missing: Install @trust-widgets/embed 0.3.1, and name its folder with --from.`,
    );
    for (const [other, code] of [
      [await folder.packageOf('0.3.0'), 'package: This is 0.3.0.'],
      [await folder.packageOf('0.3.1', { [SCRIPT]: 'export {};' }), 'changed: A release never changes'],
      [folder.folder, 'package: '],
    ] as const) {
      const refused = await withdraw('0.3.1', '--restore', '--from', other);
      expect(refused.exitCode).toBe(1);
      expect(refused.err).toContain(code);
      expect(await folder.contents()).toEqual(served);
    }
    expect((await withdraw('0.3.1', '--restore', '--from', await folder.packageOf('0.3.1'))).err).toBe('');
    expect(await folder.contents()).toEqual(before);
    await withdraw('0.3.1', '--reason', 'Bad.');
    expect(await folder.contents()).toEqual(taken);
  });

  it('CLI-42: what is kept is checked, too', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    await withdraw('0.3.1', '--reason', 'Bad.');
    await folder.write(`../.public.withdrawn/0.3.1/${SCRIPT}`, 'export {};');
    const { exitCode, err } = await withdraw('0.3.1', '--restore');
    expect(exitCode).toBe(1);
    expect(err).toContain(`${join(folder.aside, '0.3.1', SCRIPT)} error changed: `);
  });

  it('CLI-45: a release that was put in later, below it, does not stand in: no page has pinned that', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.2', '0.3.1');
    await using folder = origin;
    const pinned = JSON.parse((await folder.text('integrity.json')) ?? '') as Record<string, string>;
    expect(pinned[`0.3.2/${SCRIPT}`]).toBe(`${hashOf(scriptText('0.3.2'))} ${hashOf(scriptText('0.3.0'))}`);
    await withdraw('0.3.2', '--reason', 'Bad.');
    expect(await folder.text(`0.3.2/${SCRIPT}`)).toBe(scriptText('0.3.0'));
    expect(await folder.text(`0.3/${SCRIPT}`)).toBe(scriptText('0.3.1'));
  });

  it('CLI-45: the folder may be the one that the command is run in', async () => {
    const { origin } = await originOf('0.2.0', '0.3.0');
    await using folder = origin;
    const before = process.cwd();
    process.chdir(folder.folder);
    try {
      const { exitCode, err } = await run(['withdraw', '0.3.0', '--folder', '.', '--reason', 'Bad.']);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    } finally {
      process.chdir(before);
    }
    expect(await folder.text(`0.3/${SCRIPT}`)).toBeUndefined();
  });

  it('CLI-44: hosts are told not to keep it for long', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    const options = ['--config', '_headers,vercel.json'];
    await run(['host', '--folder', folder.folder, '--from', await folder.packageOf('0.3.1'), ...options]);
    expect(await folder.text('_headers')).toContain(
      '/0.3.1/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    );
    await withdraw('0.3.1', '--reason', 'It froze pages.');
    expect(await folder.text('_headers')).toContain('/0.3.1/*\n  Cache-Control: public, max-age=300\n');
    expect(await folder.text('0.3.1/withdrawn.json')).toContain('"shows": "0.3.0"');
  });

  it.each([
    [
      'a release that is not there',
      '0.9.0',
      ['--reason', 'x'],
      1,
      'unknown-release: There is no release 0.9.0 in it.',
    ],
    ['what is no version', '..', ['--reason', 'x'], 1, 'unknown-release'],
    [
      'one that was taken back',
      '0.3.1',
      ['--reason', 'x'],
      1,
      'withdrawn: 0.3.1 was taken back on 2026-11-22: Bad.',
    ],
    ['putting back what is there', '0.3.0', ['--restore'], 1, 'not-withdrawn: 0.3.0 was not taken back.'],
    ['no reason', '0.3.0', [], 2, "either '--reason <text>'"],
    ['an empty reason', '0.3.0', ['--reason', ' '], 2, 'Expected a reason.'],
    ['a package to take it back', '0.3.0', ['--reason', 'x', '--from', 'y'], 2, "either '--reason <text>'"],
    ['both', '0.3.1', ['--reason', 'x', '--restore'], 2, "either '--reason <text>'"],
  ])('CLI-47: %s is refused, and nothing is written', async (_, version, options, code, message) => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    await withdraw('0.3.1', '--reason', 'Bad.');
    const before = await folder.contents();
    const { exitCode, err } = await withdraw(version, ...options);
    expect(exitCode).toBe(code);
    expect(err).toContain(message);
    expect(await folder.contents()).toEqual(before);
  });

  it('CLI-48: cut short anywhere, it leaves whole files, and is done when it is run again', async () => {
    const { origin, withdraw } = await originOf('0.3.0', '0.3.1');
    await using folder = origin;
    const before = await folder.contents();
    await withdraw('0.3.1', '--reason', 'Bad.');
    const taken = await folder.contents();
    await withdraw('0.3.1', '--restore');
    expect(await folder.contents()).toEqual(before);

    const cutShort = async (changes: number, ...options: string[]) => {
      const files = failingAfter(changes);
      const { exitCode } = await run(
        ['withdraw', '0.3.1', '--folder', folder.folder, ...options],
        {},
        { files },
      );
      for (const address of [`0.3.0/${SCRIPT}`, `0.3.1/${SCRIPT}`, `0.3/${SCRIPT}`, SCRIPT])
        expect(isWhole(await folder.text(address))).toBe(true);
      expect([0, 2]).toContain(exitCode);
      return exitCode === 0;
    };
    let changes = 0;
    for (; !(await cutShort(changes, '--reason', 'Bad.')); changes += 2) {
      // Where its record was written last, it was taken back.
      const again = await withdraw('0.3.1', '--reason', 'Bad.');
      if (again.exitCode !== 0) expect(again.err).toContain('was taken back on');
      if (again.exitCode !== 0)
        await run(['host', '--folder', folder.folder, '--from', await folder.packageOf('0.3.1')]);
      expect(await folder.contents()).toEqual(taken);
      await withdraw('0.3.1', '--restore');
      expect(await folder.contents()).toEqual(before);
    }
    expect(changes).toBeGreaterThan(15);
  }, 60_000);
});
