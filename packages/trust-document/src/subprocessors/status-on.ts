import type { Subprocessor, SubprocessorStatus } from './subprocessors.schema.js';

/**
 * What an entry is on a calendar day. The dates move a stated status on (a planned entry becomes active on
 * its `effectiveFrom`, an active one removed on its `removedOn`), so that a document need not be published
 * again on that day. An entry that states neither status nor dates is active.
 */
export function statusOn(
  entry: Pick<Subprocessor, 'status' | 'effectiveFrom' | 'removedOn'>,
  day: string,
): SubprocessorStatus {
  const { status, effectiveFrom, removedOn } = entry;
  if (removedOn !== undefined) {
    if (removedOn <= day) return 'removed';
    if (status === 'removed') return 'active';
  }
  if (status === 'removed') return 'removed';
  if (effectiveFrom !== undefined) return effectiveFrom <= day ? 'active' : 'planned';
  return status ?? 'active';
}
