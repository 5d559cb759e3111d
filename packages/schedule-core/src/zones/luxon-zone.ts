import { IANAZone } from 'luxon';

import { remembered } from '../remembered.js';
import { MINUTE } from '../time/civil.js';
import { runtimeRelease } from './runtime-release.js';
import type { ZoneProvider } from './zone-provider.js';

const valid = new Map<string, boolean>();
/** More names than there are zones. */
const NAMES = 1_000;

/** luxon's zones: the default on the server and the command line. */
export const luxonZones: ZoneProvider = {
  // luxon makes a format for each question, or keeps every name for ever.
  isValid: (zone) => remembered(valid, zone, () => IANAZone.isValidZone(zone), NAMES),
  // luxon answers in minutes, which are a fraction for the local mean times of before about 1900.
  offset: (zone, instant) => Math.round(IANAZone.create(zone).offset(instant) * MINUTE),
  // luxon asks `Intl`, which has the runtime's data.
  version: runtimeRelease,
};
