import { describe, expect, it } from 'vitest';

import { sceneInput } from '../testing/calendar-scenes.js';
import type { Scene } from '../testing/calendar-scenes.js';
import { announced, eventfulYear } from '../testing/calendar-year.js';
import { calendarView } from './maintenance-calendar.model.js';
import type { CalendarViewInput, ViewName } from './maintenance-calendar.model.js';

const legendOf = (view: ViewName, scene: Scene, more: Partial<CalendarViewInput> = {}) =>
  calendarView({ ...sceneInput(scene), view, ...more }).legend.map(({ look, text }) => `${look}: ${text}`);

describe('CALENDAR-31: the legend', () => {
  it('of a month says each look that occurs, and no other', () => {
    expect(legendOf('month', { document: eventfulYear() })).toEqual([
      'planned: Planned',
      'current: In progress',
      'emergency: Emergency',
      'reserved: Reserved',
      'moved: Moved',
      'past: Over',
    ]);
    const december = legendOf('month', { document: eventfulYear(), from: '2026-12-01' });
    expect(december).toContain('cancelled: Cancelled');
    expect(december).not.toContain('emergency: Emergency');
    expect(legendOf('month', { from: '2027-02-10' })).toEqual(['planned: Planned']);
  });

  it('of a week says what lies behind the windows too, and whose hours they are', () => {
    const night = announced({ start: '2026-11-27T04:00', duration: 'PT2H' });
    expect(legendOf('week', { document: night })).toEqual([
      'planned: Planned',
      'work: Usual working hours, assumed',
    ]);
    const abroad = { document: night, reader: 'Asia/Kolkata' };
    expect(legendOf('week', abroad)).toEqual([
      'planned: Planned',
      'work: Usual working hours, assumed',
      'clash: During usual working hours',
    ]);
    expect(legendOf('week', abroad, { workingHours: 'MO-FR 09:00-17:00' })).toEqual([
      'planned: Planned',
      'work: Your working hours',
      'clash: During your working hours',
    ]);
    expect(legendOf('week', {})).toContain('tick: Recurring');
  });

  it('is in the language of the page, and an agenda needs none', () => {
    expect(legendOf('month', { language: 'de', document: eventfulYear() })).toEqual([
      'planned: Geplant',
      'current: Läuft',
      'emergency: Notfall',
      'reserved: Reserviert',
      'moved: Verschoben',
      'past: Vorbei',
    ]);
    expect(legendOf('agenda', { document: eventfulYear() })).toEqual([]);
  });
});
