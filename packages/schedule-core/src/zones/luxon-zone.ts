import { IANAZone } from 'luxon';

import { MINUTE } from '../time/civil.js';
import { runtimeRelease } from './runtime-release.js';
import type { ZoneProvider } from './zone-provider.js';

/** luxon's zones: the default on the server and the command line. */
export const luxonZones: ZoneProvider = {
  // Asked of a zone and not of the class, which makes a format for each question.
  isValid: (zone) => IANAZone.create(zone).isValid,
  // luxon answers in minutes, which are a fraction for the local mean times of before about 1900.
  offset: (zone, instant) => Math.round(IANAZone.create(zone).offset(instant) * MINUTE),
  // luxon asks `Intl`, which has the runtime's data.
  version: runtimeRelease,
};
