import { expect, inject, it } from 'vitest';

/** What a process in the zone calls local time, in January and in July: minutes behind UTC. */
const BEHIND: Record<string, readonly number[]> = {
  UTC: [0, 0],
  'America/New_York': [300, 240],
  'Australia/Lord_Howe': [-660, -630],
};

it('INVARIANT-8: the process is in the zone that the other tests must not notice', () => {
  const zone = inject('timeZone');
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect([0, 6].map((month) => new Date(2020, month, 15).getTimezoneOffset())).toEqual(BEHIND[zone]);
});

it('INVARIANT-8: its clock shows the date that the other tests must not notice', () => {
  const now = performance.timeOrigin + performance.now();
  const real = new Date(now).toISOString().slice(0, 10);
  expect(new Date().toISOString().slice(0, 10)).toBe(inject('today') ?? real);
});
