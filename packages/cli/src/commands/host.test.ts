import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { failingAfter } from '../testing/failing-files.js';
import { run } from '../testing/memory-io.js';
import { hashOf, originFolder, SCRIPT, scriptText } from '../testing/origin-folder.js';

const CLASSIC = 'status-banner.classic.js';

const hosting = (folder: string, from: string, ...options: string[]) =>
  run(['host', '--folder', folder, '--from', from, ...options]);

/** An origin that has had these releases, one after the other. */
async function originOf(...versions: string[]) {
  const origin = await originFolder();
  for (const version of versions) {
    const { exitCode, err } = await hosting(origin.folder, await origin.packageOf(version));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  }
  return origin;
}

describe('host', () => {
  it('CLI-40: puts a release at its own address, at that of its line and at the root', async () => {
    await using origin = await originOf('0.3.0', '0.4.0', '0.3.1', '0.5.0-rc.1');
    expect(await origin.text(`0.3.0/${SCRIPT}`)).toBe(scriptText('0.3.0'));
    expect(await origin.text(`0.3.1/${SCRIPT}`)).toBe(scriptText('0.3.1'));
    expect(await origin.text(`0.3/${SCRIPT}`)).toBe(scriptText('0.3.1'));
    expect(await origin.text(`0.4/${SCRIPT}`)).toBe(scriptText('0.4.0'));
    expect(await origin.text(SCRIPT)).toBe(scriptText('0.4.0'));
    expect(await origin.text(`0.5.0-rc.1/${SCRIPT}`)).toBe(scriptText('0.5.0-rc.1'));
    expect(await origin.text(`0.5/${SCRIPT}`)).toBeUndefined();
    expect(await origin.text('THIRD-PARTY-LICENSES.txt')).toBe('Licences of 0.4.0');
  });

  it('CLI-40: says which release each address shows', async () => {
    await using origin = await originOf('0.3.0');
    const { out } = await hosting(origin.folder, await origin.packageOf('0.2.7'));
    expect(out).toContain(
      '0.2.7 of line 0.2 is at /0.2.7/.\n/ shows 0.3.0, /0.3/ shows 0.3.0, /0.2/ shows 0.2.7.\n',
    );
  });

  it('CLI-40: says what to pin, which is two hashes where an earlier release can stand in', async () => {
    await using origin = await originOf('0.3.0', '0.3.1');
    expect(JSON.parse((await origin.text('integrity.json')) ?? '')).toEqual({
      [`0.3.1/${SCRIPT}`]: `${hashOf(scriptText('0.3.1'))} ${hashOf(scriptText('0.3.0'))}`,
      [`0.3.0/${SCRIPT}`]: hashOf(scriptText('0.3.0')),
    });
    const page = await origin.text('index.html');
    const tag = `<script type="module" async src="/0.3.1/${SCRIPT}" integrity="${hashOf(scriptText('0.3.1'))} ${hashOf(scriptText('0.3.0'))}" crossorigin="anonymous"></script>`;
    expect(page).toContain(tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
  });

  it('CLI-40: compresses what it serves, and nothing of what others put there', async () => {
    await using origin = await originFolder();
    await origin.write('acme/trust.json', '{"version":1}');
    await origin.write('withdrawn.json', '{}');
    await hosting(origin.folder, await origin.packageOf('0.3.0'));
    const contents = await origin.contents();
    const bytesOf = (path: string) => Buffer.from(contents[path] ?? '', 'hex');
    const served = Object.keys(contents).filter((path) => !/\.(br|gz)$|^(acme\/|withdrawn)/.test(path));
    expect(served).toEqual([
      `0.3.0/THIRD-PARTY-LICENSES.txt`,
      `0.3.0/integrity.json`,
      `0.3.0/${SCRIPT}`,
      `0.3/${SCRIPT}`,
      'THIRD-PARTY-LICENSES.txt',
      'index.html',
      'integrity.json',
      'releases.json',
      SCRIPT,
    ]);
    for (const path of served) {
      expect(brotliDecompressSync(bytesOf(`${path}.br`))).toEqual(bytesOf(path));
      expect(gunzipSync(bytesOf(`${path}.gz`))).toEqual(bytesOf(path));
    }
    const others = Object.keys(contents).filter((path) => /^(acme\/|withdrawn)/.test(path));
    expect(others).toEqual(['acme/trust.json', 'withdrawn.json']);
  });

  it('CLI-41: the same releases give the same bytes, in whatever order the lines come, and what is there is not written again', async () => {
    await using one = await originOf('0.3.0', '0.3.1', '0.2.0', '0.2.1');
    await using other = await originOf('0.2.0', '0.3.0', '0.2.1', '0.3.1');
    expect(await other.contents()).toEqual(await one.contents());
    const { out } = await hosting(one.folder, await one.packageOf('0.3.1'));
    expect(out).toMatch(/^0 files written, \d+ unchanged, 0 removed\.$/m);
  });

  it('CLI-41: a compressed file that is not what it should be is made anew', async () => {
    await using origin = await originOf('0.3.0');
    const before = await origin.contents();
    await origin.write(`0.3/${SCRIPT}.br`, 'no brotli');
    await origin.write(`${SCRIPT}.gz`, '');
    await hosting(origin.folder, await origin.packageOf('0.3.0'));
    expect(await origin.contents()).toEqual(before);
  });

  it('CLI-48: what a command was writing when it was ended goes with the next one, and nothing of others', async () => {
    await using origin = await originOf('0.3.0');
    const before = await origin.contents();
    const left = [
      `0.3.0/.${SCRIPT}.new`,
      `0.3/.${SCRIPT}.br.new`,
      `.${SCRIPT}.new`,
      '0.3.0/.withdrawn.json.new',
    ];
    for (const path of left) await origin.write(path, scriptText('0.3.0'));
    await origin.write(`../.public.withdrawn/0.3.0/.${SCRIPT}.new`, scriptText('0.3.0'));
    await origin.write('acme/.trust.json.new', '{}');
    expect(await hosting(origin.folder, await origin.packageOf('0.3.0'))).toMatchObject({
      exitCode: 0,
      err: '',
    });
    expect(await origin.contents()).toEqual({
      ...before,
      'acme/.trust.json.new': Buffer.from('{}').toString('hex'),
    });
  });

  it('CLI-42: other bytes under the same version are refused, with both hashes, and nothing is written', async () => {
    await using origin = await originOf('0.3.0');
    const before = await origin.contents();
    const other = await origin.packageOf('0.3.0', { [SCRIPT]: 'export {};' });
    const { exitCode, err } = await hosting(origin.folder, other);
    expect(exitCode).toBe(1);
    expect(err).toContain(
      `0.3.0/${SCRIPT} error changed: A release never changes: ${hashOf(scriptText('0.3.0'))} was released, ${hashOf('export {};')} is given.`,
    );
    expect(await origin.contents()).toEqual(before);
  });

  it('CLI-42: every fault of a folder is listed in one run, and nothing is written', async () => {
    await using origin = await originOf('0.2.0', '0.3.0');
    await origin.write(`0.3.0/${SCRIPT}`, 'export {};');
    await origin.write(`0.2.0/THIRD-PARTY-LICENSES.txt`, '');
    await origin.write(`0.1.0/${SCRIPT}`, 'export {};');
    await origin.write('_headers', '/*\n  X-Mine: 1\n');
    const before = await origin.contents();
    const { exitCode, err, out } = await hosting(origin.folder, await origin.packageOf('0.3.1'));
    expect(exitCode).toBe(1);
    expect(out).toBe('');
    const { folder } = origin;
    const place = (path: string) => join(folder, path);
    expect(err.split('\n').sort()).toEqual(
      [
        '',
        `${place('0.1.0')} error unlisted: releases.json does not list it.`,
        `${place('0.2.0/THIRD-PARTY-LICENSES.txt')} error changed: A release never changes: the file has ${hashOf('')}, releases.json says ${hashOf('Licences of 0.2.0')}.`,
        `${place(`0.3.0/${SCRIPT}`)} error changed: A release never changes: the file has ${hashOf('export {};')}, releases.json says ${hashOf(scriptText('0.3.0'))}.`,
        `${place('_headers')} error foreign: It was written by hand. Move it away, run this again, and put into the new one what was yours.`,
      ].sort(),
    );
    expect(await origin.contents()).toEqual(before);
  });

  it('CLI-48: cut short anywhere, it is done when it is run again, and not with other files', async () => {
    await using whole = await originOf('0.3.0', '0.3.1');
    const contents = await whole.contents();
    let changes = 0;
    for (let isDone = false; !isDone; changes += 3) {
      await using origin = await originOf('0.3.0');
      const from = await origin.packageOf('0.3.1');
      const host = ['host', '--folder', origin.folder, '--from', from];
      isDone = (await run(host, {}, { files: failingAfter(changes) })).exitCode === 0;
      if (!isDone && (await origin.text(`0.3.1/${SCRIPT}`)) !== undefined) {
        const other = await origin.packageOf('0.3.1', { [SCRIPT]: 'export {};' });
        expect((await hosting(origin.folder, other)).exitCode).toBe(1);
      }
      expect(await run(host)).toMatchObject({ exitCode: 0, err: '' });
      expect(await origin.contents()).toEqual(contents);
    }
    expect(changes).toBeGreaterThan(15);
  }, 60_000);

  it.each([
    ['nothing', '', 'Unexpected end of JSON'],
    ['a path that leads out', '{"releases":[{"version":"1.0.0","files":{"../../x.js":{}}}]}', 'files\\["'],
    ['something else', '{"releases":"1.0.0"}', 'Expected a list'],
    ['a text that would steer a terminal', '\u001b[31m', '\\\\u001b\\[31m'],
  ])('CLI-42: a releases.json that says %s is a fault', async (_, text, message) => {
    await using origin = await originFolder();
    await origin.write('releases.json', text);
    const { exitCode, err } = await hosting(origin.folder, await origin.packageOf('1.0.0'));
    expect(exitCode).toBe(1);
    expect(err).toMatch(new RegExp(`releases\\.json error releases: .*${message}`));
    expect(err).not.toContain('\u001b');
    expect(await origin.contents()).toEqual({ 'releases.json': Buffer.from(text).toString('hex') });
  });

  it('CLI-43: a package that is none, or whose files are not those it names, is refused', async () => {
    await using origin = await originFolder();
    expect((await hosting(origin.folder, origin.folder)).err).toContain('package.json error package: ');
    const spoilt = await origin.packageOf('1.0.0', { [CLASSIC]: '/**/' });
    await writeFile(join(spoilt, 'dist/files', SCRIPT), 'spoilt');
    const { exitCode, err } = await hosting(origin.folder, spoilt);
    expect(exitCode).toBe(1);
    expect(err).toContain(
      `${SCRIPT} error integrity: The file has ${hashOf('spoilt')}, the package's integrity.json says ${hashOf(scriptText('1.0.0'))}.`,
    );
  });

  it('CLI-43: without --from it takes the package that is installed', async () => {
    await using origin = await originFolder();
    const { exitCode, out } = await run(['host', '--folder', origin.folder]);
    expect(exitCode).toBe(0);
    const version = /^(\S+) of line/.exec(out)?.[1] ?? '';
    expect(await origin.text(`${version}/trust-widgets.classic.js`)).toContain('trust-subprocessor-table');
    const pinned = JSON.parse((await origin.text('integrity.json')) ?? '') as Record<string, string>;
    expect(pinned[`${version}/trust-widgets.js`]).toBe(
      hashOf((await origin.text(`${version}/trust-widgets.js`)) ?? ''),
    );
  }, 60_000);

  it('CLI-44: writes the configurations that are asked for, and keeps those that name releases up to date', async () => {
    await using origin = await originFolder();
    await origin.write('acme/trust.json', '{}');
    const options = ['--config', 'nginx,_headers,vercel.json', '--server-name', 'widgets.example.com'];
    await hosting(origin.folder, await origin.packageOf('0.3.0'), ...options, '--listen', '8080');
    expect(await origin.text('nginx.conf')).toMatch(/listen 8080;\n {2}server_name widgets\.example\.com;/);
    expect(await origin.text('nginx.conf')).toContain(`root "${origin.folder}";`);
    expect(await origin.text('_headers')).toMatch(
      /^\/acme\/trust\.json\n {2}Cache-Control: public, max-age=60/m,
    );
    await hosting(origin.folder, await origin.packageOf('0.3.1'));
    expect(await origin.text('_headers')).toContain('/0.3.1/*');
    expect(await origin.text('vercel.json')).toContain('/0.3.1/(.*)');
    // nginx finds releases by itself, and may have been given more to do.
    expect(await origin.text('nginx.conf')).not.toContain('0.3.1');
    expect(await origin.text('_headers')).not.toMatch(/nginx\.conf|vercel\.json|\.br$/m);
  });

  it('CLI-44: names files in _headers as browsers ask for them', async () => {
    await using origin = await originFolder();
    await origin.write('acmé/our plan.json', '{}');
    await origin.write('acme/archive.json.gz', '');
    const { err } = await hosting(origin.folder, await origin.packageOf('0.3.0'), '--config', '_headers');
    expect(err).toBe('');
    const text = await origin.text('_headers');
    expect(text).toMatch(/^\/acm%C3%A9\/our%20plan\.json\n {2}Cache-Control: public, max-age=60, /m);
    // It is not what this command compressed.
    expect(text).toMatch(/^\/acme\/archive\.json\.gz\n {2}Cache-Control: public, max-age=60$/m);
    expect(text).not.toMatch(/\.js\.(br|gz)$/m);
  });

  it('CLI-49: says what _headers has no rule for, beside the result', async () => {
    await using origin = await originFolder();
    for (let number = 0; number < 60; number++) {
      await origin.write(`acme/${String(number)}.json`, '{}');
      await origin.write(`acme/${String(number)}.ics`, '');
    }
    await origin.write('acme/a:b.json', '{}');
    const from = await origin.packageOf('0.3.0');
    const { exitCode, err } = await hosting(origin.folder, from, '--config', '_headers');
    expect(exitCode).toBe(0);
    const place = join(origin.folder, '_headers');
    expect(err).toMatch(
      / warning rules: Cloudflare takes 100 rules, and these are 129: \/acme\/\S+ and 28 more are left out\./,
    );
    expect(err).toContain(`${place} warning rules: There are no rules for /acme/a:b.json: `);
    expect((await origin.text('_headers'))?.match(/^\//gm)).toHaveLength(100);
    expect(await origin.text('_headers')).toContain('/0.3.0/*\n  Cache-Control: public, max-age=31536000');
    // What needs no rules has nothing to warn of.
    expect((await hosting(origin.folder, from)).err).toBe(err);
    await rm(place);
    expect((await hosting(origin.folder, from, '--config', 'nginx,vercel.json')).err).toBe('');
  });

  it.each([
    '{}',
    'null',
    '{"headers":null}',
    '{"headers":[{"source":"/(.*)","headers":[{"key":"X-Mine","value":"1"}]}]}',
    '{"$schema":"https://openapi.vercel.sh/vercel.json","headers":[{"source":"/x","headers":[]}]}',
  ])('CLI-42: a vercel.json written by hand stays as it is: %s', async (text) => {
    await using origin = await originFolder();
    await origin.write('vercel.json', text);
    const { exitCode, err } = await hosting(origin.folder, await origin.packageOf('0.3.0'));
    expect(exitCode).toBe(1);
    expect(err).toContain('vercel.json error foreign: ');
    expect(await origin.text('vercel.json')).toBe(text);
  });

  it.each([
    ['an unknown configuration', ['--config', 'apache']],
    ['what would end a line of nginx', ['--config', 'nginx', '--server-name', 'a; autoindex on']],
    ['no folder', ['--folder']],
  ])('CLI-8: %s is not understood, exit code 2', async (_, options) => {
    await using origin = await originFolder();
    const { exitCode, err } = await run(['host', '--folder', origin.folder, ...options]);
    expect(exitCode).toBe(2);
    expect(err).toContain('error: ');
    expect(await origin.text('releases.json')).toBeUndefined();
  });

  it('CLI-8: a folder that nginx cannot be told of is said, exit code 2, and nothing is written', async () => {
    await using origin = await originFolder();
    const folder = join(origin.folder, 'a$b');
    const from = await origin.packageOf('1.0.0');
    const { exitCode, err } = await hosting(folder, from, '--config', 'nginx');
    expect(exitCode).toBe(2);
    expect(err).toContain('nginx cannot be told');
    expect(await origin.text('a$b/releases.json')).toBeUndefined();
  });

  it('CLI-8: where the folder is a file that is said, exit code 2', async () => {
    await using origin = await originFolder();
    await origin.write('file', '');
    const { exitCode, err } = await hosting(join(origin.folder, 'file'), await origin.packageOf('1.0.0'));
    expect(exitCode).toBe(2);
    expect(err).toContain('Cannot work in');
  });
});
