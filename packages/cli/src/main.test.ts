import { describe, expect, it } from 'vitest';

import { run, zonesOf } from './testing/memory-io.js';

const sound = `version: 1
defaultLanguage: en
updated: 2026-11-20T09:00:00Z
organization:
  name: Example
agreements:
  - id: terms
    title: { en: Terms, nl: Voorwaarden }
    type: terms-of-service
    versions:
      - editions:
          - { language: en, format: html, href: https://example.com/terms }
maintenance:
  timeZone: Europe/Oslo
  notice: PT24H
  activities:
    - id: patching
      kind: system
      title: { en: Patching }
      start: 2026-01-09T00:00
      end: 2026-01-09T06:00
      rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
  changes:
    - activity: patching
      occurrence: 2026-11-27T00:00
      state: cancelled
`;

const validate = (text: string, ...options: string[]) =>
  run(['validate', 'trust.yaml', ...options], { 'trust.yaml': text });

describe('validate', () => {
  it('CLI-1: a sound document exits with 0 and says so', async () => {
    const { exitCode, out } = await validate(sound);
    expect(out).toBe('0 errors, 0 warnings in 1 file.\nTime zones: IANA data 2026c.\n');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['an impossible date', 'start: 2026-01-09T00:00', 'start: 2026-02-30T00:00', 'wall-time', 20, 14],
    ['a bad rule', 'FREQ=WEEKLY;INTERVAL=2', 'FREQ=HOURLY;INTERVAL=2', 'rrule-unsupported', 22, 14],
    [
      'a change of nothing',
      'occurrence: 2026-11-27T00:00',
      'occurrence: 2026-11-28T00:00',
      'no-such-occurrence',
      25,
      19,
    ],
    ['a script link', 'https://example.com/terms', 'javascript:alert(1)', 'link', 12, 49],
  ])(
    'CLI-2: %s is an error with file, line and column, and exit code 1',
    async (_, right, wrong, code, line, column) => {
      const { exitCode, out } = await validate(sound.replace(right, wrong));
      expect(out).toContain(`trust.yaml:${line}:${column} error ${code}`);
      expect(exitCode).toBe(1);
    },
  );

  it('CLI-2: a misspelt key is a warning with file, line and column, and exit code 1', async () => {
    const { exitCode, out } = await validate(
      sound.replace('name: Example', 'nmae: Example\n  name: Example'),
    );
    expect(out).toMatch(/^trust\.yaml:5:3 warning unknown-key organization\.nmae: .*Did you mean "name"\?$/m);
    expect(exitCode).toBe(1);
  });

  it('CLI-2: a misspelt key is found beside what it leaves missing', async () => {
    const { exitCode, out } = await validate(sound.replace('notice:', 'notise:'));
    expect(out).toMatch(/^trust\.yaml:14:3 error required maintenance\.notice: /m);
    expect(out).toMatch(
      /^trust\.yaml:15:3 warning unknown-key maintenance\.notise: .*Did you mean "notice"\?$/m,
    );
    expect(exitCode).toBe(1);
  });

  it('CLI-3: every fault is listed, in the order of the file', async () => {
    const wrong = sound
      .replace('start: 2026-01-09T00:00', 'start: 2026-02-30T00:00')
      .replace('https://example.com/terms', 'javascript:alert(1)')
      .replace('name: Example', 'name: Example\n  colour: red');
    const { out } = await validate(wrong);
    const places = [...out.matchAll(/^trust\.yaml:(\d+):\d+ (\w+)/gm)].map(([, line, severity]) => [
      line,
      severity,
    ]);
    expect(places.slice(0, 3)).toEqual([
      ['6', 'warning'],
      ['13', 'error'],
      ['21', 'error'],
    ]);
  });

  it('CLI-4: warnings alone are let pass on request', async () => {
    const wrong = sound.replace('name: Example', 'name: Example\n  colour: red');
    const { exitCode, out } = await validate(wrong, '--allow-warnings');
    expect(out).toContain('0 errors, 1 warning in 1 file.');
    expect(exitCode).toBe(0);
  });

  it('CLI-5: JSON for programs', async () => {
    const { out } = await validate(
      sound.replace('https://example.com/terms', 'javascript:alert(1)'),
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      faults: [{ file: 'trust.yaml', line: 12, column: 49, code: 'link', severity: 'error' }],
      zoneData: { release: '2026c', old: false },
    });
  });

  it('CLI-6: several files are checked in one go', async () => {
    const files = {
      'a.yaml': sound,
      'b.yaml': sound.replace('https://example.com/terms', 'javascript:alert(1)'),
    };
    const { exitCode, out } = await run(['validate', 'a.yaml', 'b.yaml'], files);
    expect(out).toContain('b.yaml:12:49 error link');
    expect(out).toContain('1 error, 0 warnings in 2 files.');
    expect(exitCode).toBe(1);
  });

  it('CLI-7: what a document says cannot steer the terminal', async () => {
    const { out } = await validate(sound.replace('name: Example', 'name: Example\n  "\\e[2Jx\\u202e": 1'));
    expect(out).toContain('\\u001b[2Jx\\u202e');
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it('CLI-16: a text that lacks a language is a warning at the text, for each language that is asked for', async () => {
    const { exitCode, out } = await validate(sound, '--languages', 'nl, en,de');
    expect(out).toBe(
      'trust.yaml:8:12 warning translation agreements[0].title: The text is missing in de.\n' +
        'trust.yaml:19:14 warning translation maintenance.activities[0].title: The text is missing in nl, de.\n' +
        '0 errors, 2 warnings in 1 file.\nTime zones: IANA data 2026c.\n',
    );
    expect(exitCode).toBe(1);
    expect(await validate(sound, '--languages', 'nl,en,de', '--allow-warnings')).toMatchObject({
      exitCode: 0,
    });
    expect(await validate(sound, '--languages', 'en-GB')).toMatchObject({ exitCode: 0 });
  });

  it('CLI-16: faults are told beside texts that lack a language, also of several files and as JSON', async () => {
    const files = { a: sound, b: sound.replace('start: 2026-01-09T00:00', 'start: 2026-02-30T00:00') };
    const { exitCode, out } = await run(
      ['validate', 'a', 'b', '--languages', 'nl', '--format', 'json'],
      files,
    );
    expect(exitCode).toBe(1);
    const { faults } = JSON.parse(out) as { faults: { file: string; code: string }[] };
    expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'a translation',
      'b translation',
      'b wall-time',
    ]);
  });

  it('CLI-30: old zone data is warned of without failing', async () => {
    const { exitCode, out, err } = await run(['validate', 'a'], { a: sound }, { zones: zonesOf('2024b') });
    expect(out).toContain('Time zones: IANA data 2024b.\n');
    expect(err).toMatch(/^warning zone-data-old: IANA data 2024b is old: .*\n$/);
    expect(exitCode).toBe(0);
  });

  it.each([
    ['the section', sound.replace('Europe/Oslo', 'Africa/Casablanca')],
    ['an activity', sound.replace('      kind:', '      timeZone: Africa/Casablanca\n      kind:')],
    [
      'an announcement',
      `${sound}  announcements:
    - id: fix
      kind: emergency
      title: Fix
      timeZone: Africa/Casablanca
      start: 2026-12-01T10:00
`,
    ],
  ])('CLI-31: a zone of %s whose clocks newer data changed is warned of', async (_, text) => {
    // An hour ahead of UTC for ever, as Morocco was before.
    const zones = { isValid: () => true, offset: () => 3_600_000, version: () => '2026b' };
    for (const argv of [
      ['validate', 'a'],
      ['build', 'a', '--out', 'x'],
    ]) {
      const { exitCode, err } = await run(argv, { a: text }, { zones });
      expect(err).toMatch(/^warning zone-data-outdated: IANA data 2026c .* Africa\/Casablanca, .*\n$/);
      expect(exitCode).toBe(0);
    }
  });
});

describe('build', () => {
  const build = (text: string) => run(['build', 'trust.yaml', '--out', 'dist'], { 'trust.yaml': text });

  it('CLI-20: writes the whole document and the maintenance alone', async () => {
    const { exitCode, written, out } = await build(sound);
    expect(exitCode).toBe(0);
    expect([...written.keys()]).toEqual(['dist/trust.json', 'dist/login.json', 'dist/trust.jsonld']);
    const whole = JSON.parse(written.get('dist/trust.json') ?? '') as Record<string, unknown>;
    const login = JSON.parse(written.get('dist/login.json') ?? '') as Record<string, unknown>;
    expect(whole).toHaveProperty('agreements[0].id', 'terms');
    expect(Object.keys(login)).toEqual([
      'version',
      'defaultLanguage',
      'updated',
      'organization',
      'maintenance',
    ]);
    expect(login['maintenance']).toEqual(whole['maintenance']);
    expect(out).toMatch(
      /^dist\/trust\.json .*\ndist\/login\.json .*\ndist\/trust\.jsonld .*\nTime zones: IANA data 2026c\.\n$/,
    );
  });

  it('CLI-21: the same document gives the same bytes', async () => {
    expect((await build(sound)).written).toEqual((await build(sound)).written);
  });

  it('CLI-22: nothing is written of a faulty document', async () => {
    const { exitCode, written, err } = await build(
      sound.replace('https://example.com/terms', 'javascript:alert(1)'),
    );
    expect(exitCode).toBe(1);
    expect(written.size).toBe(0);
    expect(err).toContain('trust.yaml:12:49 error link');
  });

  it('CLI-23: keys that readers ignore are not published', async () => {
    const { exitCode, written, err } = await build(
      sound.replace('name: Example', 'name: Example\n  remark: private'),
    );
    expect(exitCode).toBe(0);
    expect(err).toContain('warning unknown-key organization.remark');
    expect([...written.values()].join()).not.toContain('private');
  });
});

describe('render', () => {
  const render = (...options: string[]) =>
    run(['render', 'trust.yaml', '--element', 'agreement-list', '--language', 'nl', ...options], {
      'trust.yaml': sound,
    });

  it('CLI-25: prints the HTML of an element, or writes it', async () => {
    const printed = await render('--now', '2026-11-22T12:00:00Z');
    expect(printed.exitCode).toBe(0);
    expect(printed.out).toContain('Voorwaarden');
    const filed = await render('--now', '2026-11-22T12:00:00Z', '--out', 'x/agreements.html');
    expect(filed.written.get('x/agreements.html')).toBe(printed.out);
    expect(filed.out).toBe('');
  });
});

describe('usage', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['publish']],
    ['no file', ['validate']],
    ['an unknown option', ['validate', 'trust.yaml', '--loud']],
    ['a word that is no language tag', ['validate', 'trust.yaml', '--languages', 'en_GB']],
    ['a language that is not known', ['validate', 'trust.yaml', '--languages', 'nl,dutch']],
    ['no language between commas', ['validate', 'trust.yaml', '--languages', 'nl,,en']],
    ['no folder', ['build', 'trust.yaml']],
    ['a file that is not there', ['validate', 'other.yaml']],
    [
      'an unknown element',
      ['render', 'trust.yaml', '--element', 'x', '--language', 'nl', '--now', '2026-01-01T00:00:00Z'],
    ],
    [
      'a time without offset',
      [
        'render',
        'trust.yaml',
        '--element',
        'agreement-list',
        '--language',
        'nl',
        '--now',
        '2026-01-01T00:00',
      ],
    ],
    [
      'no language',
      [
        'render',
        'trust.yaml',
        '--element',
        'agreement-list',
        '--language',
        '-',
        '--now',
        '2026-01-01T00:00:00Z',
      ],
    ],
  ])('CLI-8: %s exits with 2 and says why', async (_, argv) => {
    const { exitCode, out, err } = await run(argv, { 'trust.yaml': sound });
    expect(exitCode).toBe(2);
    expect(err).not.toBe('');
    expect(out).toBe('');
  });

  it('CLI-8: a result that cannot be written exits with 2', async () => {
    const writeFile = () => Promise.reject(new Error('disk full'));
    const { exitCode, err } = await run(['build', 'a', '--out', 'x'], { a: sound }, { writeFile });
    expect(exitCode).toBe(2);
    expect(err).toBe('Cannot write x/trust.json: disk full\n');
  });

  it('CLI-9: help and version are answers, not faults', async () => {
    expect(await run(['--version'])).toMatchObject({ exitCode: 0, out: '1.2.3\n' });
    expect(await run(['validate', '--help'])).toMatchObject({ exitCode: 0, err: '' });
  });
});
