import { expect, it } from 'vitest';

import { readStatus as readAny, supportedFeeds } from './read-status.js';
import { FORMATS } from './testing/formats.js';
import { readStatus } from './web.js';

const CARRIED = ['statuspage', 'incident-io', 'instatus', 'openstatus', 'trust'];

it.each(FORMATS.map((format) => [format.label, format] as const))(
  'STATUS-10: %s is read the same on the web, or not at all',
  (_label, { type, busy }) => {
    const { status, faults } = readStatus(type, busy());
    if (CARRIED.includes(type)) {
      expect({ status, faults }).toEqual(readAny(type, busy()));
    } else {
      expect(status.known).toBe(false);
      expect(faults).toMatchObject([{ code: 'feed-unsupported' }]);
      expect(faults[0]?.message).toContain(`supported: ${CARRIED.join(', ')}.`);
    }
  },
);

it('every format is read somewhere', () => {
  expect(supportedFeeds).toEqual(expect.arrayContaining(CARRIED));
  expect(supportedFeeds).toHaveLength(8);
});
