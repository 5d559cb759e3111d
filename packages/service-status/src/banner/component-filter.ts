import { gravest } from '../service-status.js';
import type { ServiceStatus, Severity, StatusIncident } from '../service-status.js';

/** What a reader sees of a page who asked for some components, or for none in particular. */
export interface ComponentFilter {
  /** Is this event about the components asked for? One that names no component is about all of them. */
  readonly isWanted: (event: { readonly componentIds: readonly string[] }) => boolean;
  /** Incidents asked for that are not over, gravest and then newest first. */
  readonly incidents: readonly StatusIncident[];
  readonly severity: Severity;
  /** Does the feed tell how the components asked for are doing? */
  readonly isKnown: boolean;
}

const rank = (severity: Severity): number => ['critical', 'major', 'minor', 'none'].indexOf(severity);

const newest = (incident: StatusIncident): number => incident.updatedAt ?? incident.startedAt ?? 0;

/** Ids asked for of which a feed that lists components knows nothing: typing errors, most likely. */
export function unlistedComponents(status: ServiceStatus, ids: readonly string[]): string[] {
  const listed = new Set(status.components.map(({ id }) => id));
  return listed.size === 0 ? [] : ids.filter((id) => !listed.has(id));
}

/**
 * Narrows a status to components, by id: names repeat on real pages. The id of a group stands for all
 * that is in it. Without ids the whole page counts, with its own summary.
 */
export function componentFilter(status: ServiceStatus, ids: readonly string[] = []): ComponentFilter {
  const asked = new Set(ids);
  const wanted = status.components.filter(
    ({ id, groupId }) => asked.has(id) || (groupId !== undefined && asked.has(groupId)),
  );
  const reach = new Set([...asked, ...wanted.map(({ id }) => id)]);
  const isWanted: ComponentFilter['isWanted'] = ({ componentIds }) =>
    asked.size === 0 || componentIds.length === 0 || componentIds.some((id) => reach.has(id));

  const incidents = status.incidents
    .filter((incident) => incident.phase !== 'resolved' && isWanted(incident))
    .sort((a, b) => rank(a.severity) - rank(b.severity) || newest(b) - newest(a));
  if (asked.size === 0) return { isWanted, incidents, severity: status.severity, isKnown: status.known };

  // A feed that lists no components at all is no witness against an id.
  const states = new Map(status.components.map(({ id, state }) => [id, state]));
  const isStated = ids.every((id) => states.get(id) !== 'unknown');
  return {
    isWanted,
    incidents,
    severity: gravest([...incidents, ...wanted].map(({ severity }) => severity)),
    isKnown: status.known && isStated && unlistedComponents(status, ids).length === 0,
  };
}
