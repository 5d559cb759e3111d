import { civilDay, DAY, HOUR, MINUTE, SECOND } from '../time/civil.js';

/** The wall clock time that `Intl.DateTimeFormat` printed, in milliseconds. */
export function wallOfParts(parts: readonly Intl.DateTimeFormatPart[]): number {
  const field: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of parts) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else field[type] = Number(value);
  }
  const { year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return (
    civilDay(beforeChrist ? 1 - year : year, month, day) * DAY +
    hour * HOUR +
    minute * MINUTE +
    second * SECOND
  );
}
