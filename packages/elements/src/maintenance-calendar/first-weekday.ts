import { mod, WEEKDAY_NAMES } from '@trust-widgets/schedule-core/engine';

interface WeekInfo {
  /** 1 (Monday) to 7 (Sunday). */
  readonly firstDay: number;
}

/** Browsers that know it as a method, and those that know it as a property. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?(): WeekInfo;
  readonly weekInfo?: WeekInfo;
}

/**
 * With which day a week begins, 0 (Monday) to 6 (Sunday): what a `first-day` attribute says (`MO` to `SU`), else what is
 * usual where the locale is, else Monday.
 */
export function firstWeekday(attribute: unknown, tag: string): number {
  const stated = WEEKDAY_NAMES.indexOf(String(attribute).trim().toUpperCase());
  if (stated >= 0) return stated;
  const locale: LocaleWithWeek = new Intl.Locale(tag);
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
  return mod(firstDay - 1, 7);
}
