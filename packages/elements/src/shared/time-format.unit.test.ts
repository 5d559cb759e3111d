import { describe, expect, it } from 'vitest';

import { localeOf } from './locale.js';
import { formatAge, formatDuration, formatNearDay, formatShare } from './time-format.js';
import { agree, displayZone, zoneAbbreviation } from './time-zones.js';
import { describeWhen, zonedText } from './when.js';
import type { Aspect, OpenSpan, WhenContext } from './when.js';

const at = (text: string): number => Date.parse(text);
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const oslo = 'Europe/Oslo';
const context = (language: string, zone: string, now: string) => ({
  locale: localeOf(language),
  zone: displayZone('auto', zone, oslo),
  sourceZone: oslo,
  now: at(now),
});

const words = (span: OpenSpan, context: WhenContext, aspect?: Aspect) => {
  const { main, source } = describeWhen(span, context, aspect);
  return { main: zonedText(main), ...(source ? { source: zonedText(source) } : {}) };
};

describe('when something is', () => {
  const night = { start: at('2026-11-26T23:00Z'), end: at('2026-11-27T05:00Z') };

  it('SHARED-10: the reader comes first, then the data centre, each with its zone', () => {
    expect(words(night, context('en', 'Asia/Kolkata', '2026-11-26T08:00Z'))).toEqual({
      main: 'tomorrow, 04:30 – 10:30 your time (GMT+5:30)',
      source: 'tomorrow, 00:00 – 06:00 in Oslo (CET)',
    });
  });

  it('SHARED-10: the same in Dutch', () => {
    expect(words(night, context('nl', 'America/New_York', '2026-11-26T08:00Z'))).toEqual({
      main: 'vandaag, 18:00 – morgen, 00:00 bij u (EST)',
      source: 'morgen, 00:00 – 06:00 in Oslo (CET)',
    });
  });

  it('SHARED-10: zones that agree throughout are said once', () => {
    expect(words(night, context('nl', 'Europe/Amsterdam', '2026-11-23T08:00Z'))).toEqual({
      main: 'vr 27 nov, 00:00 – 06:00 (CET, ook in Oslo)',
    });
  });

  it('SHARED-11: an unknown end is "from"', () => {
    const open = { start: at('2026-12-01T21:00Z') };
    expect(words(open, context('en', oslo, '2026-12-01T08:00Z')).main).toBe(
      'today, from 22:00 (CET, the same in Oslo)',
    );
  });

  it('SHARED-11: what goes on is "until" its end or "since" its start', () => {
    expect(words(night, context('en', 'Asia/Kolkata', '2026-11-27T01:00Z'), 'end')).toEqual({
      main: 'until 10:30 your time (GMT+5:30)',
      source: 'until 06:00 in Oslo (CET)',
    });
    expect(words({ start: night.start }, context('nl', oslo, '2026-11-27T01:00Z'), 'start').main).toBe(
      'sinds 00:00 (CET, ook in Oslo)',
    );
  });

  it('SHARED-12: a window over a clock change keeps its wall times, and the zone is the one in force', () => {
    const spring = { start: at('2026-03-28T19:00Z'), end: at('2026-03-29T04:00Z') };
    expect(words(spring, context('en', oslo, '2026-03-28T08:00Z')).main).toBe(
      'today, 20:00 – tomorrow, 06:00 (CET, the same in Oslo)',
    );
    expect(words(spring, context('en', oslo, '2026-03-28T20:00Z'), 'end').main).toBe(
      'until tomorrow, 06:00 (CEST, the same in Oslo)',
    );
  });

  it('SHARED-13: fixed offsets are zones too', () => {
    const fixed = { ...context('en', 'Asia/Tokyo', '2026-11-26T08:00Z'), sourceZone: 'UTC+1' };
    expect(words(night, fixed).source).toBe('tomorrow, 00:00 – 06:00 (UTC+1)');
  });
});

describe('zones', () => {
  it('SHARED-14: time-zone is auto, source or a name; a wrong name is the reader', () => {
    expect(displayZone('auto', 'Asia/Tokyo', oslo)).toEqual({ name: 'Asia/Tokyo', whose: 'reader' });
    expect(displayZone('source', 'Asia/Tokyo', oslo)).toEqual({ name: oslo, whose: 'source' });
    expect(displayZone('America/Lima', 'Asia/Tokyo', oslo)).toEqual({ name: 'America/Lima', whose: 'named' });
    expect(displayZone('Mars/Base', 'Asia/Tokyo', oslo)).toEqual({ name: 'Asia/Tokyo', whose: 'reader' });
  });

  it('SHARED-14: zones agree where their clocks do, at every instant asked for', () => {
    const [summer, winter] = [at('2026-07-01T00:00Z'), at('2026-12-01T00:00Z')];
    expect(agree('Europe/Oslo', 'Africa/Lagos', [winter])).toBe(true);
    expect(agree('Europe/Oslo', 'Africa/Lagos', [winter, summer])).toBe(false);
    expect(zoneAbbreviation(oslo, summer, 'nl')).toBe('CEST');
  });
});

describe('lengths, ages and shares', () => {
  it.each([
    [10_000, 'en-GB', '10 seconds'],
    [1_800_000, 'nl', '30 minuten'],
    [5_400_000, 'en-GB', '1 hour, 30 minutes'],
    [97_200_000, 'nl', '1 dag en 3 uur'],
    [0, 'en-GB', '0 seconds'],
  ])('SHARED-15: %i ms in %s is "%s"', (length, tag, text) => {
    expect(plain(formatDuration(length, tag))).toBe(text);
  });

  it('SHARED-15: ages and shares follow the language', () => {
    expect(formatAge(40_000, 'en-GB')).toBe('40 seconds ago');
    expect(formatAge(185_000, 'nl')).toBe('3 minuten geleden');
    expect(formatAge(-5, 'en-GB')).toBe('now');
    expect(plain(formatShare(0.1, 'nl'))).toBe('10%');
  });

  it('SHARED-16: a day of another year says which', () => {
    expect(formatNearDay(20_820, 'en-GB', 20_779)).toBe('Sat, 2 Jan 2027');
    expect(formatNearDay(20_780, 'en-GB', 20_779)).toBe('tomorrow');
  });
});
