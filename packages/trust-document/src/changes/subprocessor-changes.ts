import { lastDayToObject } from '../subprocessors/last-day-to-object.js';
import type { Subprocessor, SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { subprocessorFields } from './subprocessor-fields.js';
import type { SubprocessorFieldChange } from './subprocessor-fields.js';

/** The days that a change comes with, as far as they are stated. */
export interface ChangeDays {
  readonly announcedOn?: string;
  /** The first day on which a customer can object: that of the announcement. */
  readonly objectFrom?: string;
  /** The last day on which a customer can object, that day included. */
  readonly objectUntil?: string;
  /** The first day on which the change holds. */
  readonly effectiveFrom?: string;
}

/** What became of one entry of a list of sub-processors. */
export type SubprocessorChange = ChangeDays & { readonly id: string } & (
    | { readonly kind: 'added'; readonly after: Subprocessor }
    | { readonly kind: 'removed'; readonly before: Subprocessor }
    | {
        readonly kind: 'changed';
        readonly before: Subprocessor;
        readonly after: Subprocessor;
        readonly fields: readonly SubprocessorFieldChange[];
        /** Whether any of the fields is. */
        readonly isMaterial: boolean;
      }
  );

type Days = Pick<Subprocessor, 'announcedOn' | 'objectUntil' | 'effectiveFrom'>;

function changeDays(entry: Days, noticeDays: number | undefined): ChangeDays {
  const { announcedOn, effectiveFrom } = entry;
  const objectUntil = lastDayToObject(entry, noticeDays);
  return {
    ...(announcedOn !== undefined && { announcedOn, objectFrom: announcedOn }),
    ...(objectUntil !== undefined && { objectUntil }),
    ...(effectiveFrom !== undefined && { effectiveFrom }),
  };
}

/**
 * The days of a change of an entry that stays: those of the entry where it states one of them anew. Else they
 * belong to what was announced before, and of this change they say nothing.
 */
function newDays(before: Subprocessor, after: Subprocessor): Days {
  const isNew = (['announcedOn', 'objectUntil', 'effectiveFrom'] as const).some(
    (key) => after[key] !== undefined && after[key] !== before[key],
  );
  if (isNew) return after;
  const { removedOn } = after;
  return removedOn === undefined || removedOn === before.removedOn ? {} : { effectiveFrom: removedOn };
}

/**
 * What changed in a list of sub-processors, entry by entry and field by field, with the days that a customer
 * needs. The order of entries and of what they list means nothing; neither does the time that goes by, since
 * both lists are compared as they are written. New and changed entries come in the order of `after`, then those
 * that are gone, in the order of `before`.
 *
 * @example subprocessorChanges(last, next).filter((change) => change.kind !== 'changed' || change.isMaterial)
 */
export function subprocessorChanges(
  before: SubprocessorSection,
  after: SubprocessorSection,
): SubprocessorChange[] {
  const former = new Map(before.entries.map((entry) => [entry.id, entry]));
  const latter = new Set(after.entries.map(({ id }) => id));
  return [
    ...after.entries.flatMap((entry): SubprocessorChange[] => {
      const { id } = entry;
      const old = former.get(id);
      if (!old) return [{ kind: 'added', id, after: entry, ...changeDays(entry, after.noticeDays) }];
      const fields = subprocessorFields(old, entry);
      if (fields.length === 0) return [];
      const isMaterial = fields.some((field) => field.isMaterial);
      const days = changeDays(newDays(old, entry), after.noticeDays);
      return [{ kind: 'changed', id, before: old, after: entry, fields, isMaterial, ...days }];
    }),
    ...before.entries
      .filter(({ id }) => !latter.has(id))
      .map((entry): SubprocessorChange => {
        const { id, removedOn } = entry;
        return {
          kind: 'removed',
          id,
          before: entry,
          ...(removedOn !== undefined && { effectiveFrom: removedOn }),
        };
      }),
  ];
}
