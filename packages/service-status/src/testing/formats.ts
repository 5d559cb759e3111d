import type { FeedType } from '../adapters/status-reader.js';
import {
  betterStackPage,
  cstateIndex,
  cstateIssue,
  cstateSystem,
  included,
  instatusComponent,
  instatusIncident,
  instatusMaintenance,
  instatusSummary,
  openstatusIncident,
  openstatusMaintenance,
  openstatusSummary,
  report,
  trustIncident,
  trustMaintenance,
  trustStatus,
  upptimeSite,
  widget,
  widgetIncident,
  widgetMaintenance,
} from './sample-feeds.js';
import { component, incident, maintenance, summary } from './statuspage-fixtures.js';

export type Path = readonly (string | number)[];

/** What the rules that hold for every format are tested with. */
export interface Format {
  readonly label: string;
  readonly type: FeedType;
  /** All is well and nothing is planned. */
  readonly quiet: () => unknown;
  /** One open incident with a message, one planned maintenance, where the format has them. */
  readonly busy: () => unknown;
  /** The lists of the quiet document that are as good as empty when they are not there. */
  readonly lists: readonly Path[];
  /** A word in the busy document, for each kind that the format has. */
  readonly words: Readonly<Partial<Record<'page' | 'phase' | 'impact' | 'state' | 'component', Path>>>;
  /** The mildest word for an impact. */
  readonly mildest?: string;
  /** Instants in the busy document. */
  readonly instants: readonly Path[];
  /** The name and the message of the incident. */
  readonly texts: Readonly<Partial<Record<'name' | 'message', Path>>>;
  /** What changes without news: a place and something else to put there. */
  readonly ticking: readonly (readonly [Path, unknown])[];
}

const statuspageWords = {
  page: ['status', 'indicator'],
  phase: ['incidents', 0, 'status'],
  impact: ['incidents', 0, 'impact'],
  state: ['scheduled_maintenances', 0, 'status'],
  component: ['components', 0, 'status'],
} as const;

export const FORMATS: readonly Format[] = [
  ...(['statuspage', 'incident-io'] as const).map((type): Format => ({
    label: `${type}, compatible`,
    type,
    quiet: () => summary(),
    busy: () =>
      summary({
        incidents: [incident('i', { incident_updates: [{ body: 'We are looking into it.' }] })],
        scheduled_maintenances: [maintenance('m')],
        components: [component('app'), component('api')],
      }),
    lists: [['incidents'], ['scheduled_maintenances']],
    words: statuspageWords,
    mildest: 'none',
    instants: [
      ['incidents', 0, 'started_at'],
      ['incidents', 0, 'updated_at'],
      ['scheduled_maintenances', 0, 'scheduled_for'],
      ['scheduled_maintenances', 0, 'scheduled_until'],
    ],
    texts: { name: ['incidents', 0, 'name'], message: ['incidents', 0, 'incident_updates', 0, 'body'] },
    ticking: [[['page', 'updated_at'], '2026-11-24T12:00:00Z']],
  })),
  {
    label: 'incident-io, widget',
    type: 'incident-io',
    quiet: () => widget(),
    busy: () =>
      widget({
        ongoing_incidents: [widgetIncident('i')],
        scheduled_maintenances: [widgetMaintenance('m')],
      }),
    lists: [['ongoing_incidents'], ['in_progress_maintenances'], ['scheduled_maintenances']],
    words: {
      phase: ['ongoing_incidents', 0, 'status'],
      impact: ['ongoing_incidents', 0, 'current_worst_impact'],
      state: ['scheduled_maintenances', 0, 'status'],
    },
    mildest: 'operational',
    instants: [
      ['ongoing_incidents', 0, 'last_update_at'],
      ['scheduled_maintenances', 0, 'starts_at'],
      ['scheduled_maintenances', 0, 'ends_at'],
    ],
    texts: {
      name: ['ongoing_incidents', 0, 'name'],
      message: ['ongoing_incidents', 0, 'last_update_message'],
    },
    ticking: [],
  },
  {
    label: 'instatus',
    type: 'instatus',
    quiet: () => instatusSummary({ activeIncidents: [], activeMaintenances: [], components: [] }),
    busy: () =>
      instatusSummary({
        activeIncidents: [instatusIncident('i')],
        activeMaintenances: [instatusMaintenance('m')],
        components: [instatusComponent('app')],
      }),
    lists: [['activeIncidents'], ['activeMaintenances'], ['components']],
    words: {
      page: ['page', 'status'],
      phase: ['activeIncidents', 0, 'status'],
      impact: ['activeIncidents', 0, 'impact'],
      state: ['activeMaintenances', 0, 'status'],
      component: ['components', 0, 'status'],
    },
    mildest: 'OPERATIONAL',
    instants: [
      ['activeIncidents', 0, 'started'],
      ['activeIncidents', 0, 'updatedAt'],
      ['activeMaintenances', 0, 'start'],
    ],
    texts: { name: ['activeIncidents', 0, 'name'] },
    ticking: [],
  },
  {
    label: 'openstatus',
    type: 'openstatus',
    quiet: () => openstatusSummary(),
    busy: () =>
      openstatusSummary({
        incidents: [openstatusIncident(1)],
        scheduled_maintenances: [openstatusMaintenance(2)],
      }),
    lists: [['incidents'], ['scheduled_maintenances']],
    words: {
      page: ['status', 'indicator'],
      phase: ['incidents', 0, 'status'],
      state: ['scheduled_maintenances', 0, 'status'],
      component: ['components', 0, 'status'],
    },
    instants: [
      ['incidents', 0, 'updated_at'],
      ['scheduled_maintenances', 0, 'scheduled_for'],
      ['scheduled_maintenances', 0, 'scheduled_until'],
    ],
    texts: { name: ['incidents', 0, 'name'], message: ['incidents', 0, 'incident_updates', 0, 'body'] },
    ticking: [[['page', 'updated_at'], '2026-11-24T12:00:00Z']],
  },
  {
    label: 'cstate',
    type: 'cstate',
    quiet: () => cstateIndex(),
    busy: () =>
      cstateIndex({
        summaryStatus: 'disrupted',
        systems: [
          cstateSystem('Sign-in', { status: 'disrupted', unresolvedIssues: [cstateIssue('i')] }),
          cstateSystem('API', {
            status: 'notice',
            unresolvedIssues: [
              cstateIssue('m', {
                severity: 'notice',
                createdAt: '2026-11-25 17:00:00 +0000 UTC',
                affected: ['API'],
              }),
            ],
          }),
        ],
      }),
    lists: [['pinnedIssues'], ['systems', 0, 'unresolvedIssues'], ['systems', 1, 'unresolvedIssues']],
    words: {
      page: ['summaryStatus'],
      impact: ['systems', 0, 'unresolvedIssues', 0, 'severity'],
      component: ['systems', 0, 'status'],
    },
    mildest: 'ok',
    instants: [
      ['systems', 0, 'unresolvedIssues', 0, 'createdAt'],
      ['systems', 0, 'unresolvedIssues', 0, 'lastMod'],
    ],
    texts: { name: ['systems', 0, 'unresolvedIssues', 0, 'title'] },
    ticking: [[['buildTime'], '09:15']],
  },
  {
    label: 'upptime',
    type: 'upptime',
    quiet: () => [upptimeSite('app'), upptimeSite('api')],
    busy: () => [upptimeSite('app', { status: 'degraded' }), upptimeSite('api')],
    lists: [],
    words: { component: [0, 'status'] },
    instants: [],
    texts: {},
    ticking: [
      [[0, 'time'], 999],
      [[0, 'uptimeDay'], '12%'],
      [[0, 'dailyMinutesDown'], { '2026-11-24': 3 }],
    ],
  },
  {
    label: 'better-stack',
    type: 'better-stack',
    quiet: () => betterStackPage(),
    busy: () =>
      betterStackPage([
        report('i', {}, ['u']),
        included('status_update', 'u', {
          message: 'We are looking into it.',
          published_at: '2026-11-24T07:30:00.000Z',
        }),
        report('m', {
          report_type: 'maintenance',
          aggregate_state: 'maintenance',
          starts_at: '2026-11-25T17:00:00.000Z',
          ends_at: '2026-11-25T18:00:00.000Z',
        }),
      ]),
    lists: [],
    words: {
      page: ['data', 'attributes', 'aggregate_state'],
      impact: ['included', 3, 'attributes', 'aggregate_state'],
      component: ['included', 1, 'attributes', 'status'],
    },
    instants: [
      ['included', 3, 'attributes', 'starts_at'],
      ['included', 5, 'attributes', 'starts_at'],
      ['included', 5, 'attributes', 'ends_at'],
    ],
    texts: {
      name: ['included', 3, 'attributes', 'title'],
      message: ['included', 4, 'attributes', 'message'],
    },
    ticking: [[['data', 'attributes', 'updated_at'], '2026-11-24T12:00:00Z']],
  },
  {
    label: 'trust',
    type: 'trust',
    quiet: () => trustStatus(),
    busy: () =>
      trustStatus({
        severity: 'minor',
        incidents: [trustIncident('i')],
        maintenances: [trustMaintenance('m')],
      }),
    lists: [['components']],
    words: {
      page: ['severity'],
      phase: ['incidents', 0, 'phase'],
      impact: ['incidents', 0, 'severity'],
      state: ['maintenances', 0, 'state'],
      component: ['components', 0, 'state'],
    },
    mildest: 'none',
    instants: [
      ['incidents', 0, 'startedAt'],
      ['incidents', 0, 'updatedAt'],
      ['maintenances', 0, 'start'],
      ['maintenances', 0, 'end'],
    ],
    texts: { name: ['incidents', 0, 'name'], message: ['incidents', 0, 'message'] },
    ticking: [[['updated'], '2026-11-24T12:00:00Z']],
  },
];

/** A copy of a document with something else at one place; undefined leaves the key out. */
export function withAt(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const copy = (
    Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }
  ) as Record<string | number, unknown>;
  const next = withAt(copy[step], rest, value);
  if (next === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = next;
  return copy;
}

export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], document);
}
