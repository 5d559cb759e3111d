import { describe, expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { readStatus } from '../read-status.js';
import {
  runningWidgetMaintenance,
  widget,
  widgetIncident,
  widgetMaintenance,
} from '../testing/sample-feeds.js';
import { incident, summary } from '../testing/statuspage-fixtures.js';

const read = (document: unknown) => readStatus('incident-io', document).status;
const at = (instant: string): number => Date.parse(instant);
const NOW = at('2026-11-24T08:00:00Z');

describe('the widget API', () => {
  it('reads an incident', () => {
    expect(read(widget({ ongoing_incidents: [widgetIncident('i')] }))).toEqual({
      known: true,
      listsMaintenance: true,
      severity: 'major',
      incidents: [
        {
          id: 'i',
          name: 'Incident i',
          phase: 'investigating',
          severity: 'major',
          updatedAt: at('2026-11-24T07:30:00Z'),
          message: 'We are looking into it.',
          url: 'https://status.example.com/e/i',
          componentIds: ['app', 'api'],
        },
      ],
      maintenances: [],
      components: [],
      pageUrl: 'https://status.example.com',
    });
  });

  it('STATUS-12: each bound of a window has two names', () => {
    const document = widget({
      in_progress_maintenances: [runningWidgetMaintenance('running')],
      scheduled_maintenances: [widgetMaintenance('planned')],
    });
    const bounds = { start: at('2026-11-25T17:00:00Z'), end: at('2026-11-25T18:00:00Z') };
    expect(read(document).maintenances).toMatchObject([
      { id: 'running', state: 'in-progress', ...bounds },
      { id: 'planned', state: 'scheduled', ...bounds },
    ]);
  });

  it('STATUS-2: what is in the list of work in progress is in progress, in whatever words', () => {
    const document = widget({
      in_progress_maintenances: [
        runningWidgetMaintenance('a', { status: 'wobbly' }),
        runningWidgetMaintenance('b', { status: null }),
      ],
    });
    expect(read(document).maintenances).toMatchObject([
      { state: 'in-progress', reportedState: 'wobbly' },
      { state: 'in-progress' },
    ]);
  });

  it('STATUS-14: work in both lists is in progress', () => {
    const document = widget({
      in_progress_maintenances: [runningWidgetMaintenance('a')],
      scheduled_maintenances: [widgetMaintenance('a')],
    });
    expect(read(document).maintenances).toMatchObject([{ id: 'a', state: 'in-progress' }]);
  });

  it.each([
    ['operational', 'none'],
    ['degraded_performance', 'minor'],
    ['partial_outage', 'major'],
    ['full_outage', 'critical'],
    [null, 'minor'],
  ])('STATUS-2: the impact %s is %s', (current_worst_impact, severity) => {
    const document = widget({ ongoing_incidents: [widgetIncident('i', { current_worst_impact })] });
    expect(read(document)).toMatchObject({ severity, incidents: [{ severity }] });
  });

  it.each([[[]], [null], [undefined]])(
    'STATUS-6: an incident whose affected components are %j concerns all of the page',
    (affected_components) => {
      const status = read(widget({ ongoing_incidents: [widgetIncident('i', { affected_components })] }));
      expect(status.incidents).toMatchObject([{ componentIds: [] }]);
      expect(bannerState({ status, now: NOW, components: ['billing'] }).phase).toBe('incident');
    },
  );

  it('STATUS-6: an incident concerns the components that it lists, and no others', () => {
    const status = read(widget({ ongoing_incidents: [widgetIncident('i')] }));
    expect(bannerState({ status, now: NOW, components: ['api'] }).phase).toBe('incident');
    expect(bannerState({ status, now: NOW, components: ['billing'] }).phase).toBe('clear');
  });

  it('STATUS-8: three empty lists are the all-clear, no list at all is not', () => {
    expect(read(widget())).toMatchObject({ known: true, listsMaintenance: true, severity: 'none' });
    expect(read({ page_title: 'Example', ongoing_incidents: [] })).toMatchObject({ known: true });
    expect(read({ page_title: 'Example', scheduled_maintenances: [] })).toMatchObject({ known: true });
    expect(read({ page_title: 'Example', page_url: 'https://status.example.com' }).known).toBe(false);
  });
});

describe('the compatible form', () => {
  const lean = () => {
    const { id, name, status, impact } = incident('i', { impact: 'major' });
    const { page: _page, ...rest } = summary({
      incidents: [{ id, name, status, impact, shortlink: null }],
      components: [{ id: 'app', name: 'Sign-in', status: 'operational', group_id: null }],
    });
    return {
      ...rest,
      page: { id: 'example', url: 'https://status.example.com' },
      scheduled_maintenances: null,
    };
  };

  it('is told apart by its keys, and read under both names', () => {
    const reading = readStatus('incident-io', lean());
    expect(reading).toEqual(readStatus('statuspage', lean()));
    expect(reading.faults).toEqual([]);
    expect(reading.status).toMatchObject({
      known: true,
      listsMaintenance: true,
      severity: 'major',
      incidents: [{ id: 'i', componentIds: [] }],
      maintenances: [],
    });
  });

  it('STATUS-1: a summary whose lists are left out altogether is clear by its indicator', () => {
    const { page, status, components } = summary();
    expect(read({ page, status, components })).toMatchObject({ known: true, listsMaintenance: true });
  });
});
