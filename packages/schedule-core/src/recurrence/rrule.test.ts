import { describe, expect, it } from 'vitest';

import { parseRRule } from './rrule.js';
import { ScheduleError } from './schedule-error.js';

function codeOf(text: string): string | undefined {
  try {
    parseRRule(text);
    return undefined;
  } catch (error) {
    return error instanceof ScheduleError ? `${error.code} ${error.message}` : String(error);
  }
}

describe('parseRRule', () => {
  it('RECUR-1: reads every part', () => {
    expect(
      parseRRule(
        'FREQ=MONTHLY;INTERVAL=2;COUNT=5;BYDAY=2FR,-1MO;BYMONTHDAY=-1,1;BYMONTH=12,1;BYSETPOS=-1;WKST=SU',
      ),
    ).toEqual({
      freq: 'MONTHLY',
      interval: 2,
      count: 5,
      byDay: [
        { weekday: 4, ordinal: 2 },
        { weekday: 0, ordinal: -1 },
      ],
      byMonthDay: [-1, 1],
      byMonth: [1, 12],
      bySetPos: [-1],
      weekStart: 6,
    });
  });

  it.each([
    'FREQ=HOURLY',
    'FREQ=MINUTELY',
    'FREQ=SECONDLY',
    'FREQ=DAILY;BYHOUR=2',
    'FREQ=YEARLY;BYWEEKNO=3',
    'FREQ=YEARLY;BYYEARDAY=1',
  ])('RECUR-2: %s is refused by name', (text) => {
    expect(codeOf(text)).toMatch(/^rrule-unsupported /);
    expect(codeOf(text)).toContain(text.split(/[;]/).at(-1)?.split('=')[text.includes('BY') ? 0 : 1] ?? '?');
  });

  it.each([
    '',
    'INTERVAL=2',
    'FREQ=FORTNIGHTLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=100001',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'FREQ=DAILY;UNTIL=20260231',
    'FREQ=DAILY;UNTIL=2026-12-31',
    'FREQ=WEEKLY;BYDAY=2FR',
    'FREQ=WEEKLY;BYMONTHDAY=1',
    'FREQ=MONTHLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    'FREQ=DAILY;BYSETPOS=1',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;X-OWN=1',
    'FREQ=DAILY;',
  ])('RECUR-2: "%s" is refused', (text) => expect(codeOf(text)).toMatch(/^rrule /));
});
