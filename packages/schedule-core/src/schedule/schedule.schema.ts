import * as v from 'valibot';

import {
  asSentence,
  elapsed,
  expects,
  identifier,
  instant,
  localizedText,
  shortDuration,
  wallTime,
  wholeDays,
} from '../document/vocabulary.js';
import { rruleFault } from '../recurrence/rrule.js';

/** How many entries a list may hold; what is beyond is a fault with the code `too-many`. */
export const LIST_LIMIT = 5_000;

export const activityKind = v.picklist([
  'system',
  'application',
  'recycle',
  'security-patching',
  'infrastructure',
  'emergency',
  'other',
]);
export const impact = v.picklist(['none', 'reconnect', 'degraded', 'outage']);
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What one customer feels, as opposed to how long the work takes. */
export const downtime = v.object({ typical: v.optional(elapsed), rarelyOver: v.optional(elapsed) });

/** What an activity and an announcement both say of a window. */
const described = {
  id: identifier,
  kind: activityKind,
  title: localizedText,
  description: v.optional(localizedText),
  announcedAt: v.optional(instant),
  end: v.optional(wallTime),
  duration: v.optional(elapsed),
  assumedLength: v.optional(elapsed),
  timeZone: v.optional(v.string()),
  impact: v.optional(impact),
  downtime: v.optional(downtime),
  regions: v.optional(v.array(identifier)),
  services: v.optional(v.array(identifier)),
  assumed: v.optional(v.array(v.string())),
};

export const waveSchema = v.object({
  id: identifier,
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  offset: v.optional(wholeDays),
});

/** Checked with the rest of an activity, so that a rule is not hidden behind another fault. */
const recurrenceRule = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? rruleFault(dataset.value) : undefined;
    if (fault) addIssue({ message: asSentence(fault.code, fault.message) });
  }),
);

export const activitySchema = v.object({
  ...described,
  start: v.optional(wallTime),
  rrule: v.optional(recurrenceRule),
  rdates: v.optional(v.array(wallTime)),
  exdates: v.optional(v.array(wallTime)),
  waves: v.optional(v.array(waveSchema)),
  certainty: v.optional(v.picklist(['confirmed', 'tentative'])),
  announce: v.optional(v.picklist(['window', 'standing', 'never'])),
  usualTime: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, expects('clock-time', 'a time of day, such as 18:00')),
    ),
  ),
});

export const changeSchema = v.object({
  activity: identifier,
  occurrence: wallTime,
  wave: v.optional(identifier),
  state: v.picklist(['confirmed', 'cancelled', 'moved']),
  start: v.optional(wallTime),
  end: v.optional(wallTime),
  duration: v.optional(elapsed),
  announcedAt: v.optional(instant),
  revision: v.optional(revision),
  message: v.optional(localizedText),
  statusId: v.optional(v.string()),
});

export const announcementSchema = v.object({
  ...described,
  start: wallTime,
  state: v.optional(v.picklist(['confirmed', 'cancelled', 'moved'])),
  originalStart: v.optional(wallTime),
  revision: v.optional(revision),
  message: v.optional(localizedText),
  statusId: v.optional(v.string()),
});

/** The `maintenance` section of a trust document. */
export const maintenanceSchema = v.object({
  timeZone: v.string(),
  notice: shortDuration,
  activities: v.optional(v.array(activitySchema)),
  changes: v.optional(v.array(changeSchema)),
  announcements: v.optional(v.array(announcementSchema)),
});

export type ActivityKind = v.InferOutput<typeof activityKind>;
export type Impact = v.InferOutput<typeof impact>;
export type ActivityData = v.InferOutput<typeof activitySchema>;
export type ChangeData = v.InferOutput<typeof changeSchema>;
export type AnnouncementData = v.InferOutput<typeof announcementSchema>;
export type MaintenanceData = v.InferOutput<typeof maintenanceSchema>;
