import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { realDocument } from '../../fixtures/documents.js';
import { MAJOR } from '../../fixtures/feeds.js';
import { INSTANTS } from '../../fixtures/instants.js';
import { eventfulDocument } from '../../fixtures/maintenance.js';
import { found, isAsWritten } from '../reads.js';
import type { Context } from '../reads.js';
import { json, serving } from '../served.js';
import { drawn, textOf } from '../support.js';
import { trustPage } from './trust-page.js';
import type { PageArgs } from './trust-page.js';

const meta: Meta<PageArgs> = {
  title: 'Compositions/Trust page',
  tags: ['!autodocs'],
  args: { data: realDocument },
  argTypes: { data: { control: 'object' }, now: { control: 'text' } },
  parameters: {
    // It is a whole page: headings and landmarks are its own.
    a11y: { config: { rules: [] } },
    pictures: { also: ['forced', 'print', 'text200'] },
  },
  render: trustPage,
};

export default meta;

type Story = StoryObj<PageArgs>;

const LANDMARKS = {
  'trust-agreement-list': /Data Processing Agreement/,
  'trust-subprocessor-table': /Visma ITC/,
  'trust-maintenance-calendar': /00:00/,
};

/** All four are there, each below its heading, and the banner says this. */
const shows =
  (banner: RegExp) =>
  async (context: Context): Promise<void> => {
    const { canvasElement } = context;
    await expect(canvasElement.querySelectorAll('h1')).toHaveLength(1);
    for (const [tag, words] of Object.entries(LANDMARKS)) {
      const root = await drawn(canvasElement, tag);
      if (isAsWritten(context)) await waitFor(() => expect(textOf(root)).toMatch(words));
      await expect(root.host.closest('section')).toHaveAccessibleName();
    }
    const root = await drawn(canvasElement, 'trust-status-banner');
    if (isAsWritten(context)) await waitFor(() => expect(textOf(root)).toMatch(banner));
  };

/** A day before maintenance: the banner announces what the calendar lists. */
export const InEnglish: Story = {
  args: { now: INSTANTS.hours23Before },
  play: shows(/Planned maintenance.*System maintenance/),
};

export const InDutch: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { language: 'nl' },
  play: shows(/Gepland onderhoud.*Systeemonderhoud/),
};

/** A disruption, and a week in which much was changed. */
export const EventfulWeek: Story = {
  args: { data: eventfulDocument, now: '2026-11-26T10:00:00Z', status: 'summary.json' },
  beforeEach: serving({ 'summary.json': () => json(MAJOR) }),
  play: shows(/Major disruption.*Documents open slowly.*Critical security update/),
};

/** Five tokens of a brand that nobody here drew: all other colours follow from them. */
export const InventedBrand: Story = {
  args: { data: eventfulDocument, now: '2026-11-26T10:00:00Z' },
  globals: { theme: 'invented' },
  play: async (context) => {
    await shows(/Critical security update/)(context);
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    const link = await found(root, 'a');
    // Whatever the brand's accent is: a value that no browser understands would leave the colour of the text.
    await expect(getComputedStyle(link).color).not.toBe(getComputedStyle(root.host).color);
  },
};
