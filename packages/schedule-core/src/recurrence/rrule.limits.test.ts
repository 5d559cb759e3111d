import { describe, expect, it } from 'vitest';

import { parseRRule, rruleFault } from './rrule.js';

const faultOf = (text: string): string | undefined => rruleFault(text)?.code;

describe('RECUR-1: the limits of each part, and how it may be written', () => {
  it.each([
    'FREQ=DAILY;INTERVAL=10000',
    'FREQ=DAILY;COUNT=10000',
    'FREQ=YEARLY;BYDAY=53MO,-53MO,+1TU',
    'FREQ=MONTHLY;BYMONTHDAY=31,-31',
    'FREQ=YEARLY;BYMONTH=12',
    'FREQ=DAILY;BYMONTH=1;BYSETPOS=366,-366',
    'FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1',
    'FREQ=WEEKLY;WKST=SU',
    'freq=daily;until=20261231t220000z',
    ' RRULE:FREQ=DAILY ',
  ])('%s is read', (text) => {
    expect(faultOf(text)).toBeUndefined();
  });

  it.each([
    'FREQ=DAILY;INTERVAL=10001',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;INTERVAL=1,2',
    'FREQ=DAILY;INTERVAL=',
    'FREQ=DAILY;COUNT=10001',
    'FREQ=DAILY;COUNT=x1',
    'FREQ=DAILY;COUNT=1x',
    'FREQ=YEARLY;BYDAY=54MO',
    'FREQ=YEARLY;BYDAY=-54MO',
    'FREQ=YEARLY;BYDAY=0MO',
    'FREQ=YEARLY;BYDAY=100MO',
    'FREQ=YEARLY;BYDAY=MOX',
    'FREQ=YEARLY;BYDAY=xMO',
    'FREQ=YEARLY;BYDAY=',
    'FREQ=MONTHLY;BYMONTHDAY=-32',
    'FREQ=MONTHLY;BYMONTHDAY=1,',
    'FREQ=YEARLY;BYMONTH=-1',
    'FREQ=YEARLY;BYMONTH=0',
    'FREQ=DAILY;BYMONTH=1;BYSETPOS=367',
    'FREQ=DAILY;BYMONTH=1;BYSETPOS=0',
    'FREQ=DAILY;BYDAY=1MO',
    'FREQ=WEEKLY;WKST=XX',
    'FREQ=WEEKLY;WKST=1MO',
    'FREQ=DAILY;UNTIL=20261301',
    'FREQ=DAILY;UNTIL=20261231T240000',
    'FREQ=DAILY;UNTIL=20261231T2200',
    'FREQ=DAILY;UNTIL=20261231Z',
    'FREQ=DAILY;UNTIL=x20261231',
    'FREQ=DAILY;UNTIL=20261231T220000ZZ',
    'X;FREQ=DAILY',
    'FREQ=DAILY;;COUNT=1',
    'FREQ=DAILY;1COUNT=1',
    'FREQ=DAILY; COUNT=1',
    'FREQ=DAILYX',
    'FREQ=DAILY RRULE:',
  ])('"%s" is refused', (text) => {
    expect(faultOf(text)).toBe('rrule');
  });

  it('a rule of more than a thousand characters is refused before it is read', () => {
    const rule = (length: number): string => 'FREQ=MONTHLY;BYMONTHDAY=1'.padEnd(length, ',1');
    expect(faultOf(rule(999))).toBeUndefined();
    expect(faultOf(`${rule(999)} `)).toBeUndefined();
    expect(faultOf(rule(1_001))).toBe('rrule');
    expect(faultOf('FREQ=DAILY;X='.repeat(100_000))).toBe('rrule');
  });

  it('numbers are sorted, and none is kept twice', () => {
    expect(parseRRule('FREQ=YEARLY;BYMONTH=11,2,2,1;BYMONTHDAY=10,9,-1,9')).toMatchObject({
      byMonth: [1, 2, 11],
      byMonthDay: [-1, 9, 10],
      byDay: [],
      bySetPos: [],
      interval: 1,
      weekStart: 0,
    });
  });

  it.each([
    ['20261231', { at: Date.UTC(2026, 11, 31, 23, 59, 59, 999), isInstant: false }],
    ['20261231T220000', { at: Date.UTC(2026, 11, 31, 22), isInstant: false }],
    ['20261231T220000Z', { at: Date.UTC(2026, 11, 31, 22), isInstant: true }],
  ])('RECUR-4: UNTIL=%s is read as what it is', (text, until) => {
    expect(parseRRule(`FREQ=DAILY;UNTIL=${text}`)).toEqual({
      freq: 'DAILY',
      interval: 1,
      until,
      byDay: [],
      byMonthDay: [],
      byMonth: [],
      bySetPos: [],
      weekStart: 0,
    });
  });
});
