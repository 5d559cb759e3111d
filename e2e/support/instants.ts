/**
 * Moments around what the content plans, as instants. In Oslo it is UTC+1 in winter and UTC+2 in summer.
 *
 * System maintenance is every second Friday from 9 January 2026 on, 00:00 to 06:00 in Oslo; 27 November is the 23rd after it,
 * and lasts from 23:00Z to 05:00Z. The application upgrade is every third Tuesday from 6 January on, at 22:00 in Oslo
 * for a tenth of the customers; 8 December is the 16th after it, and begins at 21:00Z. No end is stated.
 */
export const INSTANTS = {
  hours25Before: '2026-11-25T22:00:00Z',
  hours23Before: '2026-11-26T00:00:00Z',
  during: '2026-11-27T01:00:00Z',
  lastSecond: '2026-11-27T04:59:59Z',
  secondAfter: '2026-11-27T05:00:01Z',
  beforeUnknownEnd: '2026-12-08T12:00:00Z',
  afterUnknownEndBegan: '2026-12-08T21:20:00Z',
  /** When the upgrade no longer counts as going on: the content assumes two hours. */
  afterUnknownEnd: '2026-12-08T23:00:01Z',
  /** On Sunday 29 March 2026 clocks in Oslo go from 02:00 to 03:00. */
  springChange: '2026-03-28T10:00:00Z',
  /** On Sunday 25 October 2026 clocks in Oslo go from 03:00 to 02:00. */
  autumnChange: '2026-10-24T10:00:00Z',
} as const;
