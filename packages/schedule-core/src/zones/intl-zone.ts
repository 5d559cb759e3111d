import { remembered } from '../remembered.js';
import { wallOfParts } from './wall-of-parts.js';
import type { ZoneProvider } from './zone-provider.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The years before Christ are printed as if they came after; no clock had changed by then. */
const YEAR_2 = -621e11;

const formatOf = (zone: string): Intl.DateTimeFormat =>
  remembered(
    formats,
    zone,
    () =>
      new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      }),
  );

/** The zone data that every browser and Node carries (`Intl`): nothing to download. */
export const intlZones: ZoneProvider = {
  isValid(zone) {
    try {
      formatOf(zone);
      return true;
    } catch {
      return false;
    }
  },
  offset(zone, instant) {
    const whole = Math.max(Math.floor(instant / 1_000) * 1_000, YEAR_2);
    return wallOfParts(formatOf(zone).formatToParts(whole)) - whole;
  },
};
