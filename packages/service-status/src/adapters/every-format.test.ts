import { describe, expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { readStatus, supportedFeeds } from '../read-status.js';
import { FORMATS, valueAt, withAt } from '../testing/formats.js';
import type { Format, Path } from '../testing/formats.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');

const read = ({ type }: Format, document: unknown) => readStatus(type, document);
const phaseOf = (format: Format, document: unknown) =>
  bannerState({ status: read(format, document).status, now: NOW }).phase;

/** Every place of one kind in every format, as rows of a table. */
const places = (of: (format: Format) => readonly Path[]) =>
  FORMATS.flatMap((format) =>
    of(format).map((path) => [format.label, path.join('.'), format, path] as const),
  );

const hasIncidents = FORMATS.filter(({ type }) => type !== 'upptime');

describe.each(FORMATS.map((format) => [format.label, format] as const))('%s', (_label, format) => {
  it('is read, and clear where all is well', () => {
    const { status, faults } = read(format, format.quiet());
    expect(faults).toEqual([]);
    expect(status).toMatchObject({ known: true, severity: 'none', incidents: [], maintenances: [] });
    expect(phaseOf(format, format.quiet())).toBe('clear');
  });

  it('STATUS-3: is disturbed where something is wrong, whatever its summary says', () => {
    const { status, faults } = read(format, format.busy());
    expect(faults).toEqual([]);
    expect(status.known).toBe(true);
    expect(status.severity).not.toBe('none');
    expect(phaseOf(format, format.busy())).toBe('incident');
  });

  it.each([{}, [7], { name: 'x' }, { page: {} }, null, undefined, 'ok', 7, true])(
    'STATUS-8: of %j nothing is known',
    (document) => {
      const { status, faults } = read(format, document);
      expect(status).toMatchObject({ known: false, severity: 'none', incidents: [] });
      expect(phaseOf(format, document)).toBe('unknown');
      if (JSON.stringify(document) === '{}') expect(faults).toMatchObject([{ code: 'feed-unrecognised' }]);
    },
  );

  it('STATUS-8: a document of another format that tells of an incident is never clear', () => {
    for (const other of hasIncidents) expect(phaseOf(format, other.busy())).not.toBe('clear');
  });

  it('STATUS-9: what ticks without news makes no difference but to asOf', () => {
    const { asOf: _before, ...status } = read(format, format.busy()).status;
    for (const [path, value] of format.ticking) {
      const { asOf: _after, ...later } = read(format, withAt(format.busy(), path, value)).status;
      expect(later).toEqual(status);
    }
  });

  it('STATUS-15: its own wishes for how often to ask are passed on', () => {
    const fields = { poll_after_seconds: 90, max_stale_seconds: 600 };
    const document = Array.isArray(format.quiet())
      ? format.quiet()
      : { ...(format.quiet() as object), ...fields };
    const expected = Array.isArray(document) ? {} : { pollAfter: 90_000, maxAge: 600_000 };
    const { pollAfter, maxAge } = read(format, document).status;
    expect(JSON.parse(JSON.stringify({ pollAfter, maxAge }))).toEqual(expected);
  });
});

it.each(places(({ lists }) => lists))(
  'STATUS-1: %s, %s: absent, null and empty are the same',
  (_label, _path, format, path) => {
    const reading = read(format, withAt(format.quiet(), path, []));
    expect(reading.status.known).toBe(true);
    for (const value of [undefined, null]) {
      expect(read(format, withAt(format.quiet(), path, value))).toEqual(reading);
    }
  },
);

it.each(places(({ lists }) => lists))(
  'STATUS-1: %s, %s: something else is a fault, and no good news',
  (_label, _path, format, path) => {
    for (const value of ['none', 0, true, [7], ['x'], [{}]]) {
      const { status, faults } = read(format, withAt(format.quiet(), path, value));
      expect(faults).not.toEqual([]);
      // A list of maintenance says nothing of the present state, but then silence promises nothing.
      expect(status.known && status.listsMaintenance).toBe(false);
    }
  },
);

it.each(places(({ words }) => Object.values(words)))(
  'STATUS-2: %s, %s: an unknown word is a fault and stays visible',
  (_label, _path, format, path) => {
    const document = withAt(format.busy(), path, 'wobbly');
    const { status, faults } = read(format, document);
    expect(faults.map(({ code }) => code)).toContain('choice');
    expect(status.known).toBe(true);
    expect(phaseOf(format, document)).toBe('incident');
    expect(status.severity).not.toBe('none');
  },
);

it.each(places(({ words }) => [words.page, words.component].filter((path) => path !== undefined)))(
  'STATUS-2: %s, %s: alone, an unknown word is minor',
  (_label, _path, format, path) => {
    // What is quiet but for this one word.
    if (valueAt(format.quiet(), path.slice(0, 2)) === undefined) return;
    const { status } = read(format, withAt(format.quiet(), path, 'wobbly'));
    const alone = path === format.words.page ? status : status.components[0];
    expect(alone?.severity).toBe('minor');
  },
);

it.each(places(({ words }) => [words.phase, words.state].filter((path) => path !== undefined)))(
  'STATUS-2: %s, %s: an unknown word is kept',
  (_label, _path, format, path) => {
    const { incidents, maintenances } = read(format, withAt(format.busy(), path, 'wobbly')).status;
    const kept = [
      ...incidents.map((each) => each.reportedPhase),
      ...maintenances.map((each) => each.reportedState),
    ];
    expect(kept).toContain('wobbly');
  },
);

it.each(places(({ words, mildest }) => (words.impact && mildest !== undefined ? [words.impact] : [])))(
  'STATUS-3: %s, %s: an open incident is one however mild',
  (_label, _path, format, path) => {
    const document = withAt(format.busy(), path, format.mildest);
    expect(read(format, document).status.incidents).toMatchObject([{ severity: 'none' }]);
    expect(phaseOf(format, document)).toBe('incident');
  },
);

it.each(places(({ instants }) => instants))(
  'STATUS-5: %s, %s: instants count, not how they are written',
  (_label, _path, format, path) => {
    const written = String(valueAt(format.busy(), path));
    const { status } = read(format, format.busy());
    const instant = new Date(
      /^\d{4}-\d\d-\d\d \S+ /.test(written) ? Date.parse(written.slice(0, 25)) : written,
    );
    const bare = instant.toISOString().slice(0, 19);
    const shifted = new Date(instant.getTime() - 4 * 3_600_000).toISOString().slice(0, 19);
    const same = [`${bare}Z`, `${bare}.000000Z`, `${shifted}-04:00`, `${shifted}.0-04:00`];
    same.push(
      `${bare.replace('T', ' ')} +0000 UTC`,
      `${shifted.replace('T', ' ')}.5 -0400 EDT`.replace('.5', ''),
    );
    for (const text of same) expect(read(format, withAt(format.busy(), path, text)).status).toEqual(status);
  },
);

it.each(places(({ instants }) => instants))(
  'STATUS-5: %s, %s: one that cannot be read is dropped, and its event kept',
  (_label, _path, format, path) => {
    const { status } = read(format, format.busy());
    const count = status.incidents.length + status.maintenances.length;
    for (const value of ['soon', '2026-02-30T17:00:00Z', '2026-11-25T17:00:00', true, NaN]) {
      const reading = read(format, withAt(format.busy(), path, value));
      const { incidents, maintenances } = reading.status;
      expect(incidents.length + maintenances.length).toBe(count);
      expect(reading.faults).not.toEqual([]);
      expect(JSON.stringify(reading.status)).not.toContain('null');
    }
  },
);

it.each(hasIncidents.map((format) => [format.label, format] as const))(
  'STATUS-7: %s: texts are plain text',
  (_label, format) => {
    const text = '<img src=x onerror=alert(1)> & \n "quoted"';
    for (const [key, path] of Object.entries(format.texts)) {
      const [first] = read(format, withAt(format.busy(), path, ` ${text} `)).status.incidents;
      expect(first?.[key as 'name' | 'message']).toBe(text);
    }
  },
);

it('every format that is read is in the table', () => {
  expect(new Set(FORMATS.map(({ type }) => type))).toEqual(new Set(supportedFeeds));
});
