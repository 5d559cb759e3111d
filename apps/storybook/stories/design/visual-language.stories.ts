import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TrustStatusBanner } from '@trust-widgets/elements/status-banner.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';

import { realDocument } from '../../fixtures/documents.js';
import { CRITICAL, MAJOR, MINOR, summary } from '../../fixtures/feeds.js';
import { INSTANTS } from '../../fixtures/instants.js';
import { everyMarkDocument } from '../../fixtures/maintenance.js';
import { json, served, serving } from '../served.js';
import { zoneOf } from '../support.js';

/** What the elements look like, and how each state differs from the others without its colour. */
const meta: Meta = {
  title: 'Design/Visual language',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};

export default meta;

type Story = StoryObj;

/** Each state, with the moment at which it is there and what the feed says then. */
const STATES = [
  { feed: 'clear.json', now: INSTANTS.weekBefore, phase: 'clear' },
  { feed: 'clear.json', now: INSTANTS.hours23Before, phase: 'announced' },
  { feed: 'clear.json', now: INSTANTS.during, phase: 'maintenance' },
  { feed: 'minor.json', now: INSTANTS.weekBefore, phase: 'incident' },
  { feed: 'major.json', now: INSTANTS.weekBefore, phase: 'incident' },
  { feed: 'critical.json', now: INSTANTS.weekBefore, phase: 'incident' },
];

const feeds = serving({
  'clear.json': () => json(summary()),
  'minor.json': () => json(MINOR),
  'major.json': () => json(MAJOR),
  'critical.json': () => json(CRITICAL),
});

const banners = (zone: string): TemplateResult =>
  html`${STATES.map(
    ({ feed, now }) =>
      html`<trust-status-banner
        .data=${realDocument}
        now=${now}
        time-zone=${zone}
        status-src=${served(feed)}
        poll="0"
        variant="card"
      ></trust-status-banner>`,
  )}`;

const GRID =
  'display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr))';

const showsEveryState: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const shown = [...canvasElement.querySelectorAll<TrustStatusBanner>('trust-status-banner')];
  await expect(shown).toHaveLength(STATES.length);
  for (const [index, { phase }] of STATES.entries()) {
    await waitFor(() => expect(shown[index]?.state.phase).toBe(phase));
  }
};

/** From nothing due to a critical disruption. */
export const States: Story = {
  beforeEach: feeds,
  parameters: { pictures: { also: ['forced'] } },
  render: (_args, context) => html`<div style=${GRID}>${banners(zoneOf({}, context))}</div>`,
  play: showsEveryState,
};

/** The same without their colours: icon, words and weight of the surface are left, and are enough. */
export const StatesInGrey: Story = {
  beforeEach: feeds,
  render: (_args, context) =>
    html`<div style="${GRID}; filter: grayscale(1)">${banners(zoneOf({}, context))}</div>`,
  play: showsEveryState,
};

/** In progress, reserved, moved and cancelled without their colours. */
export const MarksInGrey: Story = {
  render: (_args, context) =>
    html`<div style="filter: grayscale(1)">
      <trust-maintenance-calendar
        .data=${everyMarkDocument}
        now=${INSTANTS.during}
        time-zone=${zoneOf({}, context)}
      ></trust-maintenance-calendar>
    </div>`,
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('trust-maintenance-calendar')?.shadowRoot;
    for (const mark of ['current', 'reserved', 'moved', 'cancelled']) {
      await waitFor(() => expect(root?.querySelector(`.badge.${mark}`)).toBeVisible());
    }
  },
};
