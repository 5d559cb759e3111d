import './embedding.css';

import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { inTag, renderFallback } from '@trust-widgets/embed';
import type { ElementName, HeadingLevel } from '@trust-widgets/embed';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { html } from 'lit';
import { expect } from 'storybook/test';

import { realDocument } from '../../fixtures/documents.js';
import { DEFAULT_INSTANT, INSTANTS } from '../../fixtures/instants.js';
import { eventfulDocument } from '../../fixtures/maintenance.js';
import { isAsWritten } from '../reads.js';
import type { Context } from '../reads.js';
import { nowOf } from '../support.js';
import { asInPage, withoutScript } from './without-script.js';

interface Args {
  element: ElementName;
  data: unknown;
  hasStyle: boolean;
  headingLevel: HeadingLevel;
  now?: string;
  variant?: 'bar' | 'card' | 'inline';
}

/** What is typed into a control is no instant until its last letter. */
function instantOf(text: string): number {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? Date.parse(DEFAULT_INSTANT) : instant;
}

function markupOf(args: Args, context: StoryContext<Args>): string {
  const { element, data, hasStyle, headingLevel, variant } = args;
  const within = renderFallback({
    element,
    input: data,
    language: String(context.globals['language']),
    now: instantOf(nowOf(args, context)),
    zones: intlZones,
    headingLevel,
    calendarHref: 'https://example.com/maintenance.ics',
    detailsHref: '#maintenance',
  });
  return withoutScript(inTag(element, within, { variant }), hasStyle);
}

const meta: Meta<Args> = {
  title: 'Embedding/Without script',
  tags: ['!autodocs'],
  args: { data: realDocument, hasStyle: true, headingLevel: 3 },
  argTypes: {
    element: { table: { disable: true } },
    data: { control: 'object' },
    hasStyle: { control: 'boolean', description: 'With `fallback.css`' },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    variant: { control: 'inline-radio', options: ['bar', 'card', 'inline'], if: { arg: 'variant' } },
    now: { control: 'text' },
  },
  parameters: {
    docs: { source: { transform: asInPage } },
    pictures: { only: ['1280-light', '320-light'] },
  },
  // Without its style sheet a table may be wider than a page, which then scrolls.
  render: (args, context) =>
    args.hasStyle
      ? html`<div .innerHTML=${markupOf(args, context)}></div>`
      : html`
          <div
            class="scrolls"
            tabindex="0"
            role="group"
            aria-label="HTML without style"
            .innerHTML=${markupOf(args, context)}
          ></div>
        `,
};

export default meta;

type Story = StoryObj<Args>;

/** No element has drawn, and the words are there all the same; the style sheet sets figures that align, if it is there. */
const says =
  (...words: readonly RegExp[]) =>
  async (context: Context & { readonly args: Args }): Promise<void> => {
    const { canvasElement, args } = context;
    const tag = canvasElement.querySelector(':not(:defined)');
    if (!tag?.firstElementChild) throw new Error('There is no HTML without script.');
    await expect(tag.localName).toMatch(`trust-${args.element}`);
    await expect(tag.shadowRoot).toBe(null);
    const { fontVariantNumeric } = getComputedStyle(tag.firstElementChild);
    await expect(fontVariantNumeric).toBe(args.hasStyle ? 'tabular-nums' : 'normal');
    if (!isAsWritten(context)) return;
    const text = tag.textContent.replaceAll(/\s+/g, ' ');
    for (const each of words) await expect(text).toMatch(each);
  };

const LOOKS = { pictures: { only: ['1280-light', '320-light', '1280-dark'] } };

/** A day before maintenance. No day is "tomorrow": nobody knows when the page will be read. */
export const Banner: Story = {
  args: { element: 'status-banner', variant: 'bar', now: INSTANTS.hours23Before },
  play: says(/System maintenance/, /27 Nov 2026/),
};

export const BannerWithoutStyle: Story = {
  args: { ...Banner.args, hasStyle: false },
  play: says(/System maintenance/, /27 Nov 2026/),
};

export const Agreements: Story = {
  args: { element: 'agreement-list' },
  play: says(/Data Processing Agreement/),
};

export const AgreementsWithoutStyle: Story = {
  args: { ...Agreements.args, hasStyle: false },
  play: says(/Data Processing Agreement/),
};

/** All facts of the record, those that the element has in its details as well. */
export const SubProcessors: Story = {
  args: { element: 'subprocessor-table' },
  parameters: LOOKS,
  play: async (context) => {
    await says(/Visma ITC/, /not stated/)(context);
    await expect(context.canvasElement.querySelectorAll('tbody > tr')).toHaveLength(8);
  },
};

export const SubProcessorsInDutch: Story = {
  ...SubProcessors,
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['1280-light'] } },
  play: says(/Visma ITC/, /niet vermeld/),
};

/** No language of the elements: their English words, on a page that runs from right to left. */
export const SubProcessorsOnAnArabicPage: Story = {
  ...SubProcessors,
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['1280-light'] } },
  play: says(/Visma ITC/, /not stated/),
};

export const SubProcessorsWithoutStyle: Story = {
  args: { ...SubProcessors.args, hasStyle: false },
  play: says(/Visma ITC/, /not stated/),
};

/** Moved, confirmed, called off and planned by nobody. Times are the data centre's. */
export const Maintenance: Story = {
  args: { element: 'maintenance-calendar', data: eventfulDocument, now: '2026-11-26T10:00:00Z' },
  parameters: LOOKS,
  play: says(/Critical security update/, /System maintenance/),
};

export const MaintenanceInDutch: Story = {
  ...Maintenance,
  globals: { language: 'nl' },
  parameters: { pictures: { only: ['1280-light'] } },
  play: says(/Kritieke beveiligingsupdate/),
};

export const MaintenanceOnAnArabicPage: Story = {
  ...Maintenance,
  globals: { language: 'ar' },
  parameters: { pictures: { only: ['1280-light'] } },
  play: says(/Critical security update/),
};

export const MaintenanceWithoutStyle: Story = {
  args: { ...Maintenance.args, hasStyle: false },
  play: says(/Critical security update/),
};
