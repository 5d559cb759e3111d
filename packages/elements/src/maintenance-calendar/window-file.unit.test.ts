import { windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { announced, eventfulYear } from '../testing/calendar-year.js';
import { at, sceneInput } from '../testing/calendar-scenes.js';
import { wordingOf } from './maintenance-calendar.model.js';
import { windowFile } from './window-file.js';

const NOW = at('2026-11-23T08:00:00.750Z');
const context = { host: 'example.com', now: NOW };

/** The windows of a document over a year, and what they are worded with. */
function yearOf(document: unknown, language = 'en') {
  const input = sceneInput({ document, language });
  const windows = windowsBetween(input.schedule, at('2026-11-01T00:00:00Z'), at('2027-11-01T00:00:00Z'));
  return { windows, wording: wordingOf(input) };
}

const fileOf = (document: unknown, language?: string): string => {
  const { windows, wording } = yearOf(document, language);
  return windowFile(windows, context, wording);
};

interface Read {
  readonly uid: string;
  readonly start: number;
  readonly end: number | undefined;
  readonly summary: string;
  readonly description: string | undefined;
  readonly status: string;
}

/** What a calendar program makes of a file. */
function read(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string): unknown => event.getFirstPropertyValue(name) ?? undefined;
    const time = (name: string): number | undefined => {
      const found = value(name) as ICAL.Time | undefined;
      return found && found.toUnixTime() * 1_000;
    };
    return {
      uid: String(value('uid')),
      start: time('dtstart')!,
      end: time('dtend'),
      summary: String(value('summary')),
      description: value('description') as string | undefined,
      status: String(value('status')),
    };
  });
}

function statusOf({ state, certainty }: MaintenanceWindow): string {
  if (state === 'cancelled') return 'CANCELLED';
  return certainty === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** A document with one announcement of these words. */
const saying = (title: string, description?: string) =>
  announced({
    id: 'words',
    title,
    ...(description === undefined ? {} : { description }),
    start: '2026-12-01T22:00',
    duration: 'PT1H',
  });

describe('CALENDAR-16: a window as a file', () => {
  it('a calendar program reads every window of a year as it is', () => {
    const { windows, wording } = yearOf(eventfulYear());
    expect(windows.length).toBeGreaterThan(450);
    const events = read(windowFile(windows, context, wording));
    const titleOf = ({ title }: MaintenanceWindow): string =>
      typeof title === 'string' ? title : (title['en'] ?? title['nl'] ?? '');
    expect(events.map(({ start, end, summary, status }) => [start, end, summary, status])).toEqual(
      windows.map((window) => [window.start, window.end, titleOf(window), statusOf(window)]),
    );
    expect(new Set(events.map(({ status }) => status))).toEqual(
      new Set(['CONFIRMED', 'TENTATIVE', 'CANCELLED']),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(windows.length);
  });

  it('gives each window a name that stays, of the publisher’s host', () => {
    const uids = read(fileOf(eventfulYear())).map(({ uid }) => uid);
    expect(uids).toContain('~a-fix@example.com');
    expect(uids).toContain('system~20261127T0000@example.com');
    expect(uids).toContain('application~early~20261208T2200@example.com');
  });

  it('is in the words of the page’s language', () => {
    const summaries = new Set(read(fileOf(eventfulYear(), 'nl')).map(({ summary }) => summary));
    expect(summaries).toContain('Systeemonderhoud');
    expect(summaries).not.toContain('System maintenance');
  });

  it('has times of whole seconds in UTC, and says when it was made', () => {
    const lines = fileOf(saying('Work')).split('\r\n');
    expect(lines).toContain('DTSTAMP:20261123T080000Z');
    expect(lines).toContain('DTSTART:20261201T210000Z');
    expect(lines).toContain('DTEND:20261201T220000Z');
  });

  it('has no end where none is known', () => {
    const document = announced({ id: 'open', start: '2026-12-01T22:00', assumedLength: 'PT2H' });
    expect(fileOf(document)).not.toContain('DTEND');
    expect(fileOf(document)).not.toContain('DURATION');
  });

  it('writes what was announced and what is done, a line each', () => {
    const document = announced({
      id: 'notes',
      start: '2026-12-01T22:00',
      duration: 'PT1H',
      description: 'First line\nsecond; with, marks \\ and all',
      message: 'Sorry.',
    });
    expect(read(fileOf(document))[0]?.description).toBe('Sorry.\nFirst line\nsecond; with, marks \\ and all');
  });

  it('folds at 75 octets and splits no character', () => {
    const title = `${'é'.repeat(40)}${'維護'.repeat(30)}${'👩‍🔧🇳🇴'.repeat(20)}end`;
    const text = fileOf(saying(title));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(octets(line)).toBeLessThanOrEqual(75);
      // A half of a pair would become another character.
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
    }
    expect(text.split('\r\n').filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
    expect(read(text)[0]?.summary).toBe(title);
  });

  it('hostile words add no line and no event', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\u0000\u001b[31m\u0085y';
    const text = fileOf(saying(hostile, hostile));
    expect(text.split('\r\n').filter((line) => /^(?:BEGIN|END|ATTACH)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/);
    expect(read(text)[0]?.summary).toBe('x\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///etc/passwd[31my');
  });

  it('whatever a title and a description say, a calendar program reads it again', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .map((text) => text.replaceAll(/\p{Cc}|[\u2028\u2029]/gu, '').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (title, lines) => {
        const [event, ...others] = read(fileOf(saying(title, lines.join('\n'))));
        expect(others).toEqual([]);
        expect([event?.summary, event?.description]).toEqual([title, lines.join('\n')]);
      }),
    );
  });

  it('whenever a window is, a calendar program reads the same time', () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 364 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 5_000 }), (start, length) => {
        const wall = new Date(at('2026-11-02T00:00:00Z') + start * 60_000).toISOString().slice(0, 16);
        const { windows, wording } = yearOf(announced({ start: wall, duration: `PT${length}M` }));
        fc.pre(windows.length > 0);
        const [event] = read(windowFile(windows, context, wording));
        expect([event?.start, event?.end]).toEqual([windows[0]!.start, windows[0]!.end]);
      }),
    );
  });
});
