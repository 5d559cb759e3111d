export { compact } from './document/compact.js';
export { errorFault, formatPath, parsePath, warningFault } from './document/fault.js';
export type { Fault, PathSegment } from './document/fault.js';
export { readList, readValue, withUniqueIds, writtenIds } from './document/faults.js';
export type { ReadEntry } from './document/faults.js';
export { resolveText } from './document/localized-text.js';
export type { LocalizedText, ResolvedText } from './document/localized-text.js';
export {
  boolean,
  choice,
  complaint,
  expects,
  isObject,
  list,
  LIST_LIMIT,
  map,
  number,
  object,
  optional,
  refined,
  text,
  union,
  unknownKeys,
  unread,
  wholeNumber,
  words,
} from './document/schema.js';
export type {
  Complaint,
  Entries,
  Expectation,
  Form,
  Infer,
  InferEntries,
  OptionalSchema,
  Schema,
} from './document/schema.js';
export {
  calendarDate,
  duration,
  elapsed,
  identifier,
  instant,
  languageTag,
  link,
  localizedText,
  wallTime,
  wholeDays,
} from './document/vocabulary.js';
export type { WorkingHours } from './hours/working-hours.js';
export { workingHoursOverlap, workingHoursWithin } from './hours/working-hours-overlap.js';
export { windowUid } from './icalendar/uids.js';
export { recurrence } from './recurrence/recurrence.js';
export type { Recurrence, RecurrenceSpec } from './recurrence/recurrence.js';
export { WEEKDAY_NAMES } from './recurrence/rrule.js';
export { ScheduleError } from './recurrence/schedule-error.js';
export type { Round, TimeSpan } from './recurrence/span.js';
export { calledOffWindows } from './schedule/called-off.js';
export type { CalledOffWindow, CalledOffWindows } from './schedule/called-off.js';
export { mergedWindows } from './schedule/merged-windows.js';
export type { MergedWindow } from './schedule/merged-windows.js';
export { noticeReport } from './schedule/notice-report.js';
export type { NoticeEntry } from './schedule/notice-report.js';
export { parseSchedule } from './schedule/parse-schedule.js';
export { scheduleState, showFrom } from './schedule/schedule-state.js';
export type { ScheduleState } from './schedule/schedule-state.js';
export { EMPTY_SCHEDULE } from './schedule/schedule.js';
export type { Activity, LeftTime, Schedule, Series, SingleWindow, Wave } from './schedule/schedule.js';
export { maintenanceSchema } from './schedule/schedule.schema.js';
export type {
  ActivityData,
  ActivityKind,
  AnnouncementData,
  ChangeData,
  Impact,
  MaintenanceData,
} from './schedule/schedule.schema.js';
export type { Audience, Downtime, MaintenanceWindow } from './schedule/window.js';
export { windowsBetween } from './schedule/windows-between.js';
export {
  civilDate,
  civilDay,
  DAY,
  formatCalendarDate,
  formatWallTime,
  HOUR,
  MINUTE,
  mod,
  parseCalendarDate,
  parseWallTime,
  SECOND,
  weekday,
} from './time/civil.js';
export type { CivilDate } from './time/civil.js';
export { parseDuration } from './time/duration.js';
export { parseInstant } from './time/instant.js';
export { isZone, zoneClock } from './zones/zone-clock.js';
export type { ZoneClock } from './zones/zone-clock.js';
export type { ZoneProvider } from './zones/zone-provider.js';
