import { describe, expect, it } from 'vitest';

import { maintenanceDocument, SYSTEM } from '../testing/banner-fixtures.js';
import { view } from './testing/banner-scene.js';

describe('what was called off', () => {
  const round = {
    activity: 'system',
    occurrence: '2026-11-27T00:00',
    announcedAt: '2026-11-26T09:00:00+01:00',
    message: { en: 'The patches are not needed.' },
  };
  const changed = (change: Record<string, unknown>) => ({
    now: SYSTEM.dayBefore,
    document: maintenanceDocument({ changes: [{ ...round, ...change }] }),
  });
  const cancelled = changed({ state: 'cancelled' });

  it('BANNER-UI-18: a cancelled window is told of with the time that no longer holds', () => {
    expect(view(cancelled)).toMatchObject({
      label: 'Maintenance cancelled',
      tone: 'off',
      entries: [
        {
          title: { text: 'System maintenance' },
          when: { main: { time: 'tomorrow, 00:00 – 06:00' } },
          isStruck: true,
          message: { text: 'The patches are not needed.' },
          remarks: [],
        },
      ],
    });
    expect(view(cancelled)?.entries[0]).not.toHaveProperty('felt');
  });

  it('BANNER-UI-18: a moved one with its new time, and its old one beside it', () => {
    expect(view(changed({ state: 'moved', start: '2026-11-30T00:00' }))?.entries).toMatchObject([
      {
        kind: 'Maintenance moved',
        when: { main: { time: 'Mon 30 Nov, 00:00 – 06:00' } },
        isStruck: false,
        remarks: ['Moved from tomorrow, 00:00'],
      },
    ]);
  });

  it('BANNER-UI-18: it stands below what is due, and is no reason to call it all clear or not', () => {
    const fix = { id: 'fix', kind: 'emergency', title: 'Fix', start: '2026-11-26T20:00', duration: 'PT1H' };
    const both = { changes: [{ ...round, state: 'cancelled' }], announcements: [fix] };
    const kinds = view({ now: SYSTEM.dayBefore, document: maintenanceDocument(both) })?.entries;
    expect(kinds?.map(({ kind }) => kind)).toEqual(['Planned maintenance', 'Maintenance cancelled']);
    expect(view(cancelled, { sayClear: true })?.clear).toBe(
      'No maintenance is planned for the next 24 hours.',
    );
  });

  it('BANNER-UI-18: it can be hidden, and comes back when it changes again', () => {
    const dismiss = view(cancelled, { dismissible: true })?.dismiss;
    expect(dismiss?.label).toBe('Hide: System maintenance');
    const dismissed = new Set(dismiss?.keys);
    expect(view(cancelled, { dismissed })).toBeUndefined();
    expect(view(changed({ state: 'cancelled', revision: 2 }), { dismissed })).toBeDefined();
  });
});
