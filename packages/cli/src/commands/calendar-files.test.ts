import { describe, expect, it } from 'vitest';

import { run } from '../testing/memory-io.js';

const source = `version: 1
defaultLanguage: en
updated: 2026-11-20T09:00:00Z
organization: { name: Example, url: https://www.example.com/, statusPage: https://status.example.com/ }
maintenance:
  timeZone: Europe/Oslo
  notice: PT24H
  activities:
    - id: patching
      kind: system
      title: { en: Patching, nl: Patches }
      start: 2026-01-09T00:00
      end: 2026-01-09T06:00
      rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
`;

const built = (text: string, now = Date.UTC(2026, 10, 22)) =>
  run(['build', 'trust.yaml', '--out', 'dist'], { 'trust.yaml': text }, { now });

describe('build', () => {
  it('CLI-26: writes the maintenance as a calendar in each language of its titles', async () => {
    const { exitCode, written } = await built(source);
    expect(exitCode).toBe(0);
    expect([...written.keys()].slice(2)).toEqual(['dist/maintenance.ics', 'dist/maintenance.nl.ics']);
    const english = written.get('dist/maintenance.ics');
    expect(english).toContain('X-WR-CALNAME:Example: Maintenance\r\n');
    expect(english).toContain('UID:patching@www.example.com\r\nDTSTAMP:20261120T090000Z\r\n');
    expect(english).toContain('SUMMARY:Patching\r\n');
    expect(english).toContain('URL:https://status.example.com/\r\n');
    const dutch = written.get('dist/maintenance.nl.ics');
    expect(dutch).toContain('X-WR-CALNAME:Example: Onderhoud\r\n');
    expect(dutch).toContain('SUMMARY:Patches\r\n');
  });

  it('CLI-26: the day of the build changes nothing', async () => {
    expect((await built(source, Date.UTC(2031, 4, 1))).written).toEqual((await built(source)).written);
  });

  it.each([
    ['the time of the record', /^updated: .*\n/m],
    ['an address of the organization', / url: [^,]*,/],
    ['maintenance', /^maintenance:[^]*$/m],
  ])('CLI-26: without %s there is no calendar', async (_, missing) => {
    const { exitCode, written } = await built(source.replace(missing, ''));
    expect(exitCode).toBe(0);
    expect([...written.keys()]).toEqual(['dist/trust.json', 'dist/login.json']);
  });

  it('CLI-26: what no calendar would take is refused in words, with nothing half written', async () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      source
        .slice(source.indexOf('    - id'))
        .replace('patching', `x${i}`)
        .replace('WEEKLY;INTERVAL=2;BYDAY=FR', 'DAILY')
        .replace('00:00\n', '00:00\n      timeZone: Africa/Cairo\n'),
    );
    const { exitCode, err, written } = await built(source + many.join(''));
    expect(err).toContain('Cannot make maintenance.ics: The file would have more than 20000 events');
    expect(exitCode).toBe(2);
    expect(written.size).toBe(0);
  });
});
