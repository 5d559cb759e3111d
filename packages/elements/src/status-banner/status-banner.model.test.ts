import { DAY, HOUR, MINUTE } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import { maintenanceDocument, QUIET, summary, SYSTEM } from '../testing/banner-fixtures.js';
import { inputOf, view } from './testing/banner-scene.js';
import type { Scene } from './testing/banner-scene.js';
import { bannerView, spokenChange } from './status-banner.model.js';
import type { BannerViewInput } from './status-banner.model.js';

describe('an announcement', () => {
  it('BANNER-UI-1: says what, when for the reader and the data centre, what is felt, what is assumed', () => {
    expect(
      view({ now: SYSTEM.dayBefore, zone: 'Asia/Kolkata' }, { detailsHref: 'https://example.com/m' }),
    ).toEqual({
      language: 'en',
      label: 'Planned maintenance',
      tone: 'planned',
      entries: [
        {
          key: 'document system@2026-11-27T00:00 1',
          tone: 'planned',
          kind: 'Planned maintenance',
          title: { text: 'System maintenance', language: 'en' },
          when: {
            main: { time: 'tomorrow, 04:30 – 10:30', zone: 'your time (GMT+5:30)' },
            source: { time: 'tomorrow, 00:00 – 06:00', zone: 'in Oslo (CET)' },
          },
          felt: 'Your connection may drop briefly, usually for a few seconds, rarely for more than 30 minutes.',
          countdown: { text: 'in 15 hours', changesAt: Date.parse('2026-11-26T08:00:00.001Z') },
          remarks: ['Start date assumed'],
          link: { href: 'https://example.com/m', text: 'About maintenance' },
        },
      ],
      standing: [],
      ages: [],
      changesAt: Date.parse('2026-11-26T08:00:00.001Z'),
    });
  });

  it('BANNER-UI-1: the same in Dutch', () => {
    const [entry] = view({ now: SYSTEM.dayBefore, language: 'nl' })?.entries ?? [];
    expect(entry).toMatchObject({
      kind: 'Gepland onderhoud',
      title: { text: 'Systeemonderhoud', language: 'nl' },
      when: { main: { time: 'morgen, 00:00 – 06:00', zone: '(CET, ook in Oslo)' } },
      felt: 'De verbinding kan even wegvallen, meestal een paar seconden, zelden langer dan 30 minuten.',
      remarks: ['Begindatum aangenomen'],
    });
  });

  it('BANNER-UI-2: an unknown end is "from"; a wave says its share', () => {
    const [entry] =
      view({ now: '2026-12-01T08:00:00Z', document: applicationOn('2026-12-01T22:00') })?.entries ?? [];
    expect(entry?.when?.main.time).toBe('today, from 22:00');
    expect(entry?.remarks).toEqual(['For 10% of customers']);
  });

  it('BANNER-UI-2: one that was moved says from when, and why', () => {
    const document = maintenanceDocument({
      changes: [
        {
          activity: 'system',
          occurrence: '2026-11-27T00:00',
          state: 'moved',
          start: '2026-11-28T00:00',
          announcedAt: '2026-11-20T09:00:00+01:00',
          message: { en: 'A supplier is late.' },
        },
      ],
    });
    const [entry] = view({ now: '2026-11-27T08:00:00Z', document })?.entries ?? [];
    expect(entry?.remarks).toContain('Moved from today, 00:00');
    expect(entry?.message).toEqual({ text: 'A supplier is late.', language: 'en' });
  });
});

function applicationOn(start: string) {
  const document = maintenanceDocument() as { maintenance: { activities: Record<string, unknown>[] } };
  const activities = document.maintenance.activities.map((each) =>
    each['id'] === 'application' ? { ...each, start } : each,
  );
  return maintenanceDocument({ activities });
}

describe('what leads', () => {
  const both = { now: SYSTEM.dayBefore, feed: summary([{ body: 'Opening <b>takes</b> a minute.' }]) };

  it('BANNER-UI-3: a disruption leads, and the announcement is listed under it all the same', () => {
    const shown = view(both, { dismissible: true });
    expect(shown).toMatchObject({ label: 'Disruption', tone: 'incident' });
    expect(shown?.entries.map(({ kind }) => kind)).toEqual(['Disruption', 'Planned maintenance']);
    expect(shown?.entries[0]).toMatchObject({
      title: { text: 'Documents open slowly', language: '' },
      when: { main: { time: 'since 08:12' } },
      felt: 'The cause is being investigated.',
      link: { href: 'https://status.example.com/i', text: 'Status page' },
    });
    expect(shown).not.toHaveProperty('dismiss');
  });

  it('BANNER-UI-3: maintenance in progress says until when', () => {
    const shown = view({ now: SYSTEM.during, language: 'nl' });
    expect(shown).toMatchObject({ label: 'Onderhoud bezig', tone: 'active' });
    expect(shown?.entries[0]?.when?.main.time).toBe('tot 06:00');
    expect(view({ now: SYSTEM.after })).toBeUndefined();
  });

  const incidents = (count: number) =>
    view({ now: QUIET, feed: summary(Array.from({ length: count }, () => ({ name: 'x'.repeat(5_000) }))) });

  it('BANNER-UI-3: up to four are shown, of more the first three, and the others on request', () => {
    expect(incidents(4)?.entries).toHaveLength(4);
    expect(incidents(4)).not.toHaveProperty('rest');
    const shown = incidents(5);
    expect(shown?.entries).toHaveLength(3);
    expect(shown?.rest).toMatchObject({ label: '2 more messages', entries: [{ tone: 'incident' }, {}] });
    expect(shown).not.toHaveProperty('more');
  });

  it('BANNER-UI-3: a feed gone wrong is cut short, and says so', () => {
    const shown = incidents(900);
    expect(shown?.entries).toHaveLength(3);
    expect(shown?.rest?.label).toBe('897 more messages');
    expect(shown?.rest?.entries).toHaveLength(97);
    expect(shown?.more).toBe('800 more messages');
    expect(shown?.entries[0]?.title.text).toHaveLength(140);
  });

  it('BANNER-UI-1: of several messages that lead to one page, the first links to it', () => {
    const links = (...pages: string[]) =>
      view({ now: QUIET, feed: summary(pages.map((shortlink) => ({ shortlink }))) })?.entries.map(
        ({ link }) => link?.href,
      );
    const [one, other] = ['https://status.example.com/a', 'https://status.example.com/b'];
    expect(links(one, one, other, one)).toEqual([one, undefined, other, undefined]);
  });
});

it('BANNER-UI-1: work that began early, without an end, is not said to have begun when it was planned', () => {
  const maintenance = {
    id: 'm',
    name: 'Work',
    status: 'in_progress',
    scheduled_for: '2026-11-22T22:00:00Z',
    components: [],
    incident_updates: [],
  };
  const [entry] =
    view({ now: QUIET, feed: { ...summary(), scheduled_maintenances: [maintenance] } })?.entries ?? [];
  expect(entry).toMatchObject({ kind: 'Maintenance in progress', title: { text: 'Work' } });
  expect(entry).not.toHaveProperty('when');
});

it('BANNER-UI-1: a link is named after where it leads', () => {
  const page = { ...summary([{ shortlink: 'nowhere' }]), page: { id: 'p', name: 'Status' } };
  const [entry] = view({ now: QUIET, feed: page }, { detailsHref: 'https://example.com/m' })?.entries ?? [];
  expect(entry?.link).toEqual({ href: 'https://example.com/m', text: 'About maintenance' });
});

describe('nothing to tell', () => {
  it('BANNER-UI-4: a bar is empty, known or not', () => {
    expect(view({ now: QUIET })).toBeUndefined();
    expect(view({ now: QUIET, document: {}, feed: {} }, { sayClear: true })).toBeUndefined();
  });

  it('BANNER-UI-4: where all is clear, only that is claimed which is known', () => {
    const clear = (scene: Omit<Scene, 'now'>) => view({ now: QUIET, ...scene }, { sayClear: true })?.clear;
    expect(clear({})).toBe('No maintenance is planned for the next 24 hours.');
    expect(clear({ feed: summary(), language: 'nl' })).toBe(
      'Er zijn geen storingen gemeld en voor de komende 24 uur is geen onderhoud gepland.',
    );
    expect(clear({ feed: { status: 'nonsense' } })).toBeUndefined();
  });

  it('BANNER-UI-10: standing lines are shown on request, without a claim about the rest', () => {
    expect(view({ now: QUIET }, { standing: true })).toMatchObject({
      tone: 'quiet',
      entries: [],
      standing: [{ text: { text: 'The servers restart every night.', language: 'en' } }],
    });
  });
});

describe('hiding', () => {
  it('BANNER-UI-7: announcements can be hidden, by window and revision; what goes on cannot', () => {
    const key = 'document system@2026-11-27T00:00 1';
    const shown = view({ now: SYSTEM.dayBefore }, { dismissible: true });
    expect(shown?.dismiss).toEqual({ label: 'Hide: System maintenance', keys: [key] });
    const dismissed = new Set([key]);
    expect(view({ now: SYSTEM.dayBefore }, { dismissed })).toBeUndefined();
    expect(view({ now: SYSTEM.during }, { dismissed, dismissible: true })?.entries).toHaveLength(1);
    expect(view({ now: SYSTEM.during }, { dismissible: true })).not.toHaveProperty('dismiss');
    const change = { activity: 'system', occurrence: '2026-11-27T00:00', state: 'confirmed', revision: 2 };
    expect(
      view({ now: SYSTEM.dayBefore, document: maintenanceDocument({ changes: [change] }) }, { dismissed }),
    ).toBeDefined();
  });
});

describe('what is spoken', () => {
  const at = (now: string, feed?: unknown) => inputOf({ now, feed });
  const said = (before: BannerViewInput, after: BannerViewInput, language = 'en') =>
    spokenChange(before.state, after.state, bannerView(after), localeOf(language));
  const trouble = summary([{ impact: 'major' }]);

  it('BANNER-UI-5: a change of phase or severity, and nothing else', () => {
    expect(said(at(SYSTEM.dayBefore), at(SYSTEM.during))).toBe(
      'Maintenance in progress: System maintenance, until 06:00 (CET, the same in Oslo)',
    );
    expect(said(at(SYSTEM.dayBefore), at('2026-11-26T09:00:00Z'))).toBe('');
  });

  it('BANNER-UI-5: the end, where it is known', () => {
    expect(said(at(SYSTEM.during), at(SYSTEM.after), 'nl')).toBe('Het onderhoud is voorbij.');
    expect(said(at(QUIET, summary([{}])), at(QUIET, {}), 'nl')).toBe('');
  });

  it('BANNER-UI-5: the end of what led, and then what leads now', () => {
    expect(said(at(SYSTEM.dayBefore, trouble), at(SYSTEM.dayBefore, summary()))).toMatch(
      /^No disruption is reported any more\. Planned maintenance: System maintenance, /,
    );
    expect(said(at(SYSTEM.dayBefore, trouble), at(SYSTEM.dayBefore, {})), 'nobody knows').toMatch(
      /^Planned maintenance/,
    );
  });
});

describe('when words change', () => {
  const changesAt = (input: BannerViewInput) => bannerView(input)?.changesAt;

  it('BANNER-UI-13: at the next midnight of either zone, and as the ages that are shown grow', () => {
    // Thirty hours ahead there is no countdown yet.
    const scene = { now: '2026-11-25T17:00:00Z', zone: 'Asia/Kolkata' };
    const input = inputOf(scene, { standing: true });
    expect(changesAt(input)).toBe(Date.parse('2026-11-25T18:30:00Z'));
    expect(changesAt({ ...input, statusAge: 190_000 })).toBe(input.now + 50_000);
    const scheduleAsOf = input.now - 3 * HOUR - 40 * MINUTE;
    expect(changesAt({ ...input, state: { ...input.state, scheduleAsOf } })).toBe(input.now + 20 * MINUTE);
  });

  it('BANNER-UI-13: midnight that a clock change skips does not stop the clock', () => {
    const input = inputOf(
      { now: '2026-09-05T12:00:00Z', zone: 'America/Santiago' },
      { sourceZone: 'America/Santiago', standing: true },
    );
    expect(changesAt(input)).toBeGreaterThan(input.now);
    expect(changesAt(input)).toBeLessThanOrEqual(input.now + DAY);
  });

  it('BANNER-UI-13: nothing changes by itself where nothing is shown', () => {
    expect(view({ now: QUIET })).toBeUndefined();
  });
});

it('BANNER-UI-19: how old status and document are is said where they are older than they should be', () => {
  const input = inputOf({ now: SYSTEM.dayBefore });
  expect(bannerView(input)?.ages).toEqual([]);
  const scheduleAsOf = input.now - 3.5 * HOUR;
  const old = { ...input, statusAge: 7 * MINUTE, state: { ...input.state, scheduleAsOf } };
  expect(bannerView(old)?.ages).toEqual(['Status read 7 minutes ago', 'Maintenance plan read 3 hours ago']);
});

describe('the document', () => {
  it.each([
    ['', 'type'],
    [{ version: 2, maintenance: {} }, 'version'],
    [{ version: 1 }, 'required'],
  ])('BANNER-UI-14: %j is refused with a fault', (input, code) => {
    const { value, faults } = readMaintenanceDocument(input, intlZones);
    expect(value).toBeUndefined();
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  it('BANNER-UI-14: a faulty entry leaves its siblings in', () => {
    const document = maintenanceDocument({ announcements: [{ id: 'x' }] });
    const { value, faults } = readMaintenanceDocument(document, intlZones);
    expect(value?.schedule.activities).toHaveLength(3);
    expect(faults.length).toBeGreaterThan(0);
  });
});
