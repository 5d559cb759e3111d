import type { MaintenanceWindow } from '../schedule/window.js';

/** Does a window come from an announcement? Those have no activity in their ids, and no time. */
export const isAnnouncement = ({ id, source }: MaintenanceWindow): boolean => id === source;

/**
 * The name of a window that is an event of its own. What belongs to an activity has a time in its name, and
 * what does not begins with a character that no id has, so that no two are ever the same.
 */
export function windowUid(window: MaintenanceWindow, host: string): string {
  const { id, source, wave } = window;
  if (isAnnouncement(window)) return `~${id}@${host}`;
  return `${seriesUid(source, wave?.id)}~${id.slice(id.lastIndexOf('@') + 1).replace(/[:-]/g, '')}@${host}`;
}

/** The name of a series without its host. No id has the character between its two. */
export function seriesUid(activity: string, wave: string | undefined): string {
  return wave === undefined ? activity : `${activity}~${wave}`;
}
