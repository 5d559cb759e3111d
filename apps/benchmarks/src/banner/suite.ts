import { bannerState } from '@trust-widgets/service-status';

import { measure } from '../recurrence/measure.js';
import type { Contestant, Pace, Timing } from '../recurrence/measure.js';
import type { Suite, SuiteOptions, SuiteResult } from '../suite.js';
import { table, threeDigits, times } from '../table.js';
import { contentText, feedText, manyActivitiesText, NOW, readFeed, readSchedule } from './cases.js';

const ACTIVITIES = [10, 100] as const;
const ENTRIES = [5, 50] as const;

interface Document {
  readonly id: string;
  readonly text: string;
}

const schedules = (): Document[] => [
  { id: "SuperOffice's", text: contentText() },
  ...ACTIVITIES.map((count) => ({ id: `${count} activities`, text: manyActivitiesText(count) })),
];
const feeds = (): Document[] => ENTRIES.map((count) => ({ id: `feed of ${count}`, text: feedText(count) }));

const micros = (timings: ReadonlyMap<string, Timing>, id: string): number =>
  1_000 * (timings.get(id)?.median ?? NaN);

const titled = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  ['', `## ${title}`, '', table(head, rows)].join('\n');

/** What the timings are as plain data: microseconds by name. */
const plain = (timings: ReadonlyMap<string, Timing>): unknown =>
  Object.fromEntries([...timings.keys()].map((id) => [id, micros(timings, id)]));

/** One call of `bannerState`, each time a minute later than the last, so that nobody answers from a cache of answers. */
function state(pace: Pace, { say }: SuiteOptions): unknown {
  const columns = [
    { id: 'no feed', status: undefined },
    ...feeds().map(({ id, text }) => ({ id, status: readFeed(text) })),
  ];
  const rows = schedules().map(({ id, text }) => ({ id, schedule: readSchedule(text) }));
  const nameOf = (row: { id: string }, column: { id: string }): string => `${row.id}, ${column.id}`;
  const contestants = rows.flatMap((row) =>
    columns.map((column): Contestant => {
      const { schedule } = row;
      const { status } = column;
      return {
        id: nameOf(row, column),
        work: (turn) => bannerState({ schedule, status, now: NOW + (turn % 1_440) * 60_000 }),
      };
    }),
  );
  const timings = measure(contestants, pace);
  const grow = (column: { id: string }): string => {
    const [few, many] = rows.slice(-2).map((row) => micros(timings, nameOf(row, column)));
    return times((many ?? NaN) / (few ?? NaN));
  };
  say(
    titled(
      'bannerState, microseconds a call',
      ['', ...columns.map(({ id }) => id)],
      [
        ...rows.map((row) => [
          row.id,
          ...columns.map((column) => threeDigits(micros(timings, nameOf(row, column)))),
        ]),
        [`${ACTIVITIES.join(' → ')} activities`, ...columns.map(grow)],
      ],
    ),
  );
  return plain(timings);
}

/** From the text of a document, or of a feed, to what `bannerState` is asked with. */
function parse(pace: Pace, { say }: SuiteOptions): unknown {
  const documents = [
    ...schedules().map(({ id, text }) => ({ id: `maintenance: ${id}`, text, read: readSchedule })),
    ...feeds().map(({ id, text }) => ({ id, text, read: readFeed })),
  ];
  const timings = measure(
    documents.map(({ id, text, read }): Contestant => ({ id, work: () => read(text) })),
    pace,
  );
  say(
    titled(
      'Reading, from text',
      ['', 'KiB', 'microseconds', 'a KiB'],
      documents.map(({ id, text }) => {
        const size = text.length / 1_024;
        const each = micros(timings, id);
        return [id, threeDigits(size), threeDigits(each), threeDigits(each / size)];
      }),
    ),
  );
  return plain(timings);
}

const PARTS = { state, parse };

function run(options: SuiteOptions): Promise<SuiteResult> {
  const pace: Pace = options.quick
    ? { budget: 200, leastRounds: 3, mostRounds: 30 }
    : { budget: 1_000, leastRounds: 5, mostRounds: 300 };
  const data = Object.fromEntries(
    Object.entries(PARTS)
      .filter(([part]) => options.wants(part))
      .map(([part, work]) => [part, work(pace, options)]),
  );
  return Promise.resolve({ verdicts: [], data });
}

/** What the banner thinks: how long it takes, and how that grows. It promises nothing; the numbers are to be seen. */
export const bannerSuite: Suite = { name: 'banner', parts: Object.keys(PARTS), peers: [], run };
