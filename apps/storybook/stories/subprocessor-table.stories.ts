import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { changingSubprocessors, realDocument } from '../fixtures/documents.js';
import { drawn, nowOf, textOf } from './support.js';

interface Args {
  data: unknown;
  now?: string;
  columns?: string;
  groupBy?: string;
  sort?: string;
  filterable: boolean;
  showRemoved: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Sub-processor table',
  component: 'trust-subprocessor-table',
  args: { data: realDocument, filterable: true, showRemoved: false },
  argTypes: { data: { control: 'object' }, now: { control: 'text' } },
  render: (args, context) => html`
    <trust-subprocessor-table
      .data=${args.data}
      now=${nowOf(args, context)}
      columns=${args.columns ?? nothing}
      group-by=${args.groupBy ?? nothing}
      sort=${args.sort ?? nothing}
      ?filterable=${args.filterable}
      ?show-removed=${args.showRemoved}
    ></trust-subprocessor-table>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** The whole record: eight rows, and what the source does not state says so. */
export const WholeRecord: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-subprocessor-table');
    await waitFor(() => expect(root.querySelectorAll('tbody tr').length).toBeGreaterThanOrEqual(8));
    await expect(textOf(root)).toContain('Visma ITC');
  },
};

export const InDutch: Story = { globals: { language: 'nl' } };

/** The result is said in words, for everybody. */
export const Filtered: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-subprocessor-table');
    const field = await waitFor(() => {
      const found = root.querySelector<HTMLInputElement>('input[type="search"]');
      if (!found) throw new Error('There is no filter.');
      return found;
    });
    await userEvent.type(field, 'azure');
    await waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toMatch(/\d/));
  },
};

export const ByCountry: Story = { args: { groupBy: 'country' } };

/** A planned entry with the last day to object, a removed one, and markup that stays text. */
export const PlannedAndRemoved: Story = { args: { data: changingSubprocessors, showRemoved: true } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const RightToLeft: Story = { globals: { language: 'ar' } };

export const Unreadable: Story = { args: { data: { version: 99 } } };
