import { agendaOf, DUTCH } from '../support/agenda.js';
import { INSTANTS } from '../support/instants.js';
import { expect, test } from '../support/test.js';

const { system, application, infrastructure } = DUTCH;

/**
 * What comes next, worked out by hand from the source page: in Oslo, and for readers elsewhere. Each time is a
 * wall clock time with the offset in force there and then; a span without an end is one whose end is not known.
 */
const AGENDAS = [
  {
    name: 'in winter',
    at: INSTANTS.hours23Before,
    titles: [system, infrastructure, infrastructure, application],
    inOslo: [
      ['2026-11-27T00:00+01:00', '2026-11-27T06:00+01:00'],
      ['2026-11-28T20:00+01:00', '2026-11-29T06:00+01:00'],
      ['2026-12-05T20:00+01:00', '2026-12-06T06:00+01:00'],
      ['2026-12-08T22:00+01:00'],
    ],
    readers: {
      'Asia/Kolkata': [
        ['2026-11-27T04:30+05:30', '2026-11-27T10:30+05:30'],
        ['2026-11-29T00:30+05:30', '2026-11-29T10:30+05:30'],
        ['2026-12-06T00:30+05:30', '2026-12-06T10:30+05:30'],
        ['2026-12-09T02:30+05:30'],
      ],
      'America/New_York': [
        ['2026-11-26T18:00-05:00', '2026-11-27T00:00-05:00'],
        ['2026-11-28T14:00-05:00', '2026-11-29T00:00-05:00'],
        ['2026-12-05T14:00-05:00', '2026-12-06T00:00-05:00'],
        ['2026-12-08T16:00-05:00'],
      ],
    },
  },
  {
    // In Oslo the night of 29 March is an hour shorter; New York changed three weeks before.
    name: 'over the spring change',
    at: INSTANTS.springChange,
    titles: [infrastructure, application, system, application, infrastructure],
    inOslo: [
      ['2026-03-28T20:00+01:00', '2026-03-29T06:00+02:00'],
      ['2026-03-31T22:00+02:00'],
      ['2026-04-03T00:00+02:00', '2026-04-03T06:00+02:00'],
      ['2026-04-03T22:00+02:00'],
      ['2026-04-04T20:00+02:00', '2026-04-05T06:00+02:00'],
    ],
    readers: {
      'Asia/Kolkata': [
        ['2026-03-29T00:30+05:30', '2026-03-29T09:30+05:30'],
        ['2026-04-01T01:30+05:30'],
        ['2026-04-03T03:30+05:30', '2026-04-03T09:30+05:30'],
        ['2026-04-04T01:30+05:30'],
        ['2026-04-04T23:30+05:30', '2026-04-05T09:30+05:30'],
      ],
      'America/New_York': [
        ['2026-03-28T15:00-04:00', '2026-03-29T00:00-04:00'],
        ['2026-03-31T16:00-04:00'],
        ['2026-04-02T18:00-04:00', '2026-04-03T00:00-04:00'],
        ['2026-04-03T16:00-04:00'],
        ['2026-04-04T14:00-04:00', '2026-04-05T00:00-04:00'],
      ],
    },
  },
  {
    // In Oslo the night of 25 October is an hour longer; New York changes a week later, an hour after the last end here.
    name: 'over the autumn change',
    at: INSTANTS.autumnChange,
    titles: [infrastructure, application, system, application, infrastructure],
    inOslo: [
      ['2026-10-24T20:00+02:00', '2026-10-25T06:00+01:00'],
      ['2026-10-27T22:00+01:00'],
      ['2026-10-30T00:00+01:00', '2026-10-30T06:00+01:00'],
      ['2026-10-30T22:00+01:00'],
      ['2026-10-31T20:00+01:00', '2026-11-01T06:00+01:00'],
    ],
    readers: {
      'Asia/Kolkata': [
        ['2026-10-24T23:30+05:30', '2026-10-25T10:30+05:30'],
        ['2026-10-28T02:30+05:30'],
        ['2026-10-30T04:30+05:30', '2026-10-30T10:30+05:30'],
        ['2026-10-31T02:30+05:30'],
        ['2026-11-01T00:30+05:30', '2026-11-01T10:30+05:30'],
      ],
      'America/New_York': [
        ['2026-10-24T14:00-04:00', '2026-10-25T01:00-04:00'],
        ['2026-10-27T17:00-04:00'],
        ['2026-10-29T19:00-04:00', '2026-10-30T01:00-04:00'],
        ['2026-10-30T17:00-04:00'],
        ['2026-10-31T15:00-04:00', '2026-11-01T01:00-04:00'],
      ],
    },
  },
];

for (const { name, at, titles, inOslo, readers } of AGENDAS) {
  test.describe(`the agenda ${name}`, () => {
    test.use({ at });

    test('CALENDAR-2: in Oslo every time is said once', async ({ page, sites }) => {
      await page.goto(sites.website);
      const slots = await agendaOf(page, titles.length);
      expect(slots.map((slot) => slot.title)).toEqual(titles);
      expect(slots.map((slot) => slot.reader)).toEqual(inOslo);
      expect(slots.map((slot) => slot.source)).toEqual(inOslo.map(() => []));
    });

    for (const [zone, times] of Object.entries(readers)) {
      test.describe(`read in ${zone}`, () => {
        test.use({ timezoneId: zone });

        test("CALENDAR-2: the reader's time, and the data centre's beside it", async ({ page, sites }) => {
          await page.goto(sites.website);
          const slots = await agendaOf(page, titles.length);
          expect(slots.map((slot) => slot.title)).toEqual(titles);
          expect(slots.map((slot) => slot.reader)).toEqual(times);
          expect(slots.map((slot) => slot.source)).toEqual(inOslo);
        });
      });
    }
  });
}

/** The reserved night of Saturday 20:00 to Sunday 06:00 looks ten hours long, and is not when clocks change in it. */
const NIGHTS = [
  { at: INSTANTS.springChange, says: /vooruit: het duurt 9 uur, niet de 10 uur/ },
  { at: INSTANTS.autumnChange, says: /terug: het duurt 11 uur, niet de 10 uur/ },
];

for (const { at, says } of NIGHTS) {
  test.describe(`the night after ${at}`, () => {
    test.use({ at });

    test('CALENDAR-5: the real length is said', async ({ page, sites }) => {
      await page.goto(sites.website);
      const slots = page.locator('trust-maintenance-calendar [part=slot]');
      await expect(slots.nth(0)).toContainText(says);
      await expect(slots.nth(1)).not.toContainText('het duurt');
    });
  });
}
