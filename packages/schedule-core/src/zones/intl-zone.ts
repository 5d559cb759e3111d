import { wallOfParts } from './wall-of-parts.js';
import type { ZoneProvider } from './zone-provider.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    // There are some 600 names, so this does not grow without bound.
    formats.set(zone, format);
  }
  return format;
}

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
    const whole = Math.floor(instant / 1_000) * 1_000;
    return wallOfParts(formatOf(zone).formatToParts(whole)) - whole;
  },
};
