import { adviceOnFact, adviceOnShares, sentence } from '#authoring';

import {
  elapsed,
  identifier,
  instant,
  localizedText,
  shortDuration,
  wallTime,
  wholeDays,
} from '../document/vocabulary.js';
import {
  choice,
  expects,
  list,
  number,
  object,
  optional,
  refined,
  text,
  wholeNumber,
} from '../document/schema.js';
import type { Infer, Schema } from '../document/schema.js';
import { rhythm } from '../recurrence/recurrence.schema.js';

export const activityKind = choice(
  'system',
  'application',
  'recycle',
  'security-patching',
  'infrastructure',
  'emergency',
  'other',
);
export const impact = choice('none', 'reconnect', 'degraded', 'outage');
const revision = wholeNumber(1);

/** What one customer feels, as opposed to how long the work takes. */
export const downtime = object({ typical: optional(elapsed), rarelyOver: optional(elapsed) });

function allFacts(): object {
  return facts;
}

/** `start`, or a part of a fact: `downtime.typical`. */
const factName: Schema<string> = refined(text(), (name) => adviceOnFact(name, allFacts));

/** What an activity and an announcement both say of a window. */
const described = {
  id: identifier,
  kind: activityKind,
  title: localizedText,
  description: optional(localizedText),
  announcedAt: optional(instant),
  revision: optional(revision),
  assumedLength: optional(elapsed),
  timeZone: optional(text()),
  impact: optional(impact),
  downtime: optional(downtime),
  regions: optional(list(identifier)),
  services: optional(list(identifier)),
  assumed: optional(list(factName)),
};

export const waveSchema = object({
  id: identifier,
  share: optional(number(0, 1)),
  offset: optional(wholeDays),
});

/** More waves than anybody rolls out in. */
const WAVE_LIMIT = 20;

/** The waves of a round: each with a name of its own, and shares of one whole. */
const waves = refined(list(waveSchema, false, WAVE_LIMIT), (each) => {
  if (new Set(each.map(({ id }) => id)).size < each.length) {
    return { code: 'duplicate-id', severity: 'error', message: sentence('duplicate-id:waves') };
  }
  return adviceOnShares(each);
});

/** What an activity says; `assumed` names some of these. */
const facts = {
  ...described,
  start: optional(wallTime),
  ...rhythm,
  waves: optional(waves),
  certainty: optional(choice('confirmed', 'tentative')),
  announce: optional(choice('window', 'standing', 'never')),
  usualTime: optional(text(expects('clock-time'), /^(?:[01]\d|2[0-3]):[0-5]\d$/)),
};

export const activitySchema = object(facts);

export const changeSchema = object({
  activity: identifier,
  occurrence: wallTime,
  wave: optional(identifier),
  state: choice('confirmed', 'cancelled', 'moved'),
  start: optional(wallTime),
  end: optional(wallTime),
  duration: optional(elapsed),
  announcedAt: optional(instant),
  revision: optional(revision),
  message: optional(localizedText),
  statusId: optional(text()),
});

export const announcementSchema = object({
  ...described,
  start: wallTime,
  end: rhythm.end,
  duration: rhythm.duration,
  state: optional(choice('confirmed', 'cancelled', 'moved')),
  originalStart: optional(wallTime),
  message: optional(localizedText),
  statusId: optional(text()),
});

/** The `maintenance` section of a trust document. */
export const maintenanceSchema = object({
  timeZone: text(),
  notice: shortDuration,
  activities: optional(list(activitySchema)),
  changes: optional(list(changeSchema)),
  announcements: optional(list(announcementSchema)),
});

export type ActivityKind = Infer<typeof activityKind>;
export type Impact = Infer<typeof impact>;
export type ActivityData = Infer<typeof activitySchema>;
export type ChangeData = Infer<typeof changeSchema>;
export type AnnouncementData = Infer<typeof announcementSchema>;
export type MaintenanceData = Infer<typeof maintenanceSchema>;
