import { sentence } from '#authoring';

import { compact } from '../document/compact.js';
import { formatPath, warningFault } from '../document/fault.js';
import type { Fault } from '../document/fault.js';
import type { ReadEntry } from '../document/faults.js';
import type { AppliedChange } from './compile-change.js';
import type { LeftTime, SingleWindow } from './schedule.js';
import type { MaintenanceWindow } from './window.js';

/**
 * When a changed window was published. To confirm what stood already is no news: the earlier of the two
 * counts, and where the first does not say, nobody knows. Whatever else a change does, it publishes itself.
 */
function publishedAt(change: MaintenanceWindow, before: MaintenanceWindow): number | undefined {
  const isNews =
    change.state !== 'confirmed' ||
    before.certainty !== 'confirmed' ||
    before.state === 'moved' ||
    before.state === 'cancelled';
  if (isNews) return change.announcedAt;
  if (before.announcedAt === undefined) return undefined;
  return Math.min(before.announcedAt, change.announcedAt ?? Infinity);
}

/** A window is cancelled where it stands: what was moved before is not looked for where it was at first. */
function whereItStands({ start, end, countsUntil }: MaintenanceWindow): LeftTime {
  return compact({ start, end, countsUntil });
}

/**
 * Of several changes to one window, the one with the highest revision holds; of equals, the last. A slot
 * that an earlier one confirmed stays certain: it is moved or cancelled, not doubtful again.
 */
export function settleChanges(changes: readonly ReadEntry<AppliedChange>[], faults: Fault[]): SingleWindow[] {
  const latest = new Map<string, SingleWindow>();
  const inOrder = [...changes].sort((a, b) => a.value.window.revision - b.value.window.revision);
  for (const { value, path } of inOrder) {
    const { rule, ...single } = value;
    const { announcedAt: leftAt, ...window } = single.window;
    const earlier = latest.get(window.id);
    const before = earlier?.window ?? rule;
    if (before.state === 'moved' && window.state === 'confirmed') {
      faults.push(warningFault(formatPath([...path, 'state']), 'undone-move', sentence('undone-move')));
    }
    const published = publishedAt(single.window, before);
    const isCertain = window.state === 'confirmed' || before.certainty === 'confirmed';
    const stays = window.state === 'confirmed' && window.start === before.start;
    const wasThere = !stays && before.state !== 'cancelled' && before.certainty === 'confirmed';
    latest.set(window.id, {
      ...single,
      left: [
        ...(wasThere ? [{ ...whereItStands(before), ...compact({ leftAt }) }] : []),
        ...(earlier?.left ?? []),
      ],
      window: {
        ...window,
        ...(window.state === 'cancelled' && whereItStands(before)),
        ...(published !== undefined && { announcedAt: published }),
        certainty: isCertain ? 'confirmed' : 'tentative',
      },
    });
  }
  return [...latest.values()];
}
