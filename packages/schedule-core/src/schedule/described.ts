import { compact } from '../document/compact.js';
import { parseDuration } from '../time/duration.js';
import { parseInstant } from '../time/instant.js';
import type { ActivityData, AnnouncementData } from './schedule.schema.js';
import type { Downtime, MaintenanceWindow } from './window.js';

function downtimeOf(data: ActivityData['downtime']): Downtime | undefined {
  return (
    data &&
    compact({ typical: parseDuration(data.typical ?? ''), rarelyOver: parseDuration(data.rarelyOver ?? '') })
  );
}

/** What an activity's windows and an announcement's say of themselves, whenever they take place. */
export type Described = Pick<
  MaintenanceWindow,
  | 'kind'
  | 'title'
  | 'description'
  | 'impact'
  | 'downtime'
  | 'timeZone'
  | 'regions'
  | 'services'
  | 'assumed'
  | 'announcedAt'
  | 'revision'
>;

/** The facts that an activity and an announcement have in common, read. */
export function described(data: ActivityData | AnnouncementData, timeZone: string): Described {
  const { kind, title, description, impact, downtime, regions, services, assumed, announcedAt, revision } =
    data;
  return compact({
    kind,
    title,
    description,
    impact,
    downtime: downtimeOf(downtime),
    timeZone,
    regions,
    services,
    assumed: assumed ?? [],
    announcedAt: parseInstant(announcedAt ?? ''),
    revision: revision ?? 1,
  });
}
