import { list, object, optional, refined, text } from '../document/schema.js';
import { elapsed, wallTime } from '../document/vocabulary.js';
import { rruleFault } from './rrule.js';

/** Checked with the facts beside it, so that a rule is not hidden behind another fault. */
export const recurrenceRule = refined(text(), rruleFault);

/** What says when something happens again and again. */
export const rhythm = {
  end: optional(wallTime),
  duration: optional(elapsed),
  rrule: optional(recurrenceRule),
  rdates: optional(list(wallTime)),
  exdates: optional(list(wallTime)),
};

/** A `RecurrenceSpec`, but for the names of zones, which only their provider knows. */
export const recurrenceSchema = object({ timeZone: text(), start: wallTime, ...rhythm });
