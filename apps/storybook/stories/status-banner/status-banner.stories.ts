import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

import { realDocument } from '../../fixtures/documents.js';
import { INSTANTS } from '../../fixtures/instants.js';
import {
  fiveAnnouncedDocument,
  longWordsDocument,
  sixtyAnnouncedDocument,
} from '../../fixtures/maintenance.js';
import { expectWords, found, isAsWritten } from '../reads.js';
import { json, serving } from '../served.js';
import { drawn, textOf } from '../support.js';
import { bannerMeta, bannerReads, bannerSays } from './banner-story.js';
import type { BannerArgs } from './banner-story.js';

const meta: Meta<BannerArgs> = { ...bannerMeta, title: 'Elements/Status banner', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<BannerArgs>;

/** From 24 hours before it starts a window is announced. */
export const Announced: Story = {
  args: { now: INSTANTS.hours23Before },
  parameters: { pictures: { also: ['forced', 'print', 'text200', 'grey'] } },
  play: bannerSays(/Planned maintenance/, /System maintenance/, /00:00/, /06:00/, /About maintenance/),
};

/** 25 hours before a window nothing is announced yet. Card and inline say so, and claim no more than is known. */
export const NothingDue: Story = {
  args: { now: INSTANTS.hours25Before, variant: 'card' },
  parameters: { pictures: { also: ['grey'] } },
  play: bannerReads({
    has: [/No maintenance is planned for the next 24 hours/],
    lacks: [/disruption/i],
  }),
};

/** The same as a bar: it takes no room at all. */
export const NothingDueAsBar: Story = {
  args: { now: INSTANTS.hours25Before },
  play: async (context) => {
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    await expect(root.querySelector('[part~="banner"]')).toBeNull();
    if (isAsWritten(context)) await expect(root.host.getBoundingClientRect().height).toBe(0);
  },
};

/** Nothing is known: the element shows what the page has put between its tags, and no colour of its own. */
export const Unknown: Story = {
  args: { data: undefined, variant: 'card' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await expect(root.querySelector('slot')).not.toBeNull();
    await expect(root.querySelector('[part~="banner"]')).toBeNull();
    await expect(root.host.matches(':state(unknown)')).toBe(true);
  },
};

/** It does not vanish at the moment it starts. */
export const InProgress: Story = {
  args: { now: INSTANTS.during },
  parameters: { pictures: { also: ['forced', 'grey'] } },
  play: bannerSays(/Maintenance in progress/, /System maintenance/, /until/, /06:00/),
};

/** A window that ends at 06:00 is over at 06:00. */
export const Over: Story = {
  args: { now: INSTANTS.after, variant: 'card' },
  play: bannerReads({
    has: [/No maintenance is planned for the next 24 hours/],
    lacks: [/System maintenance/],
  }),
};

/** The end is not stated, and none is invented: it is "from". */
export const UnknownEndAnnounced: Story = {
  args: { now: '2026-12-08T12:00:00Z' },
  play: bannerReads({ has: [/Application upgrade/, /from/, /22:00/], lacks: [/23:00/, /00:00/, /until/] }),
};

/** Once it has begun it is "since". */
export const UnknownEnd: Story = {
  args: { now: INSTANTS.unknownEnd },
  play: bannerReads({ has: [/since/, /22:00/], lacks: [/23:00/, /00:00/, /until/] }),
};

/** What happens every night is one quiet line, on request. */
export const StandingLines: Story = {
  args: { now: INSTANTS.weekBefore, variant: 'card', standing: true },
  play: bannerSays(/Every night at 02:00/, /No maintenance is planned/),
};

/** The night in which clocks go forward: the slot of this night is only reserved, so nothing is announced. */
export const SpringClockChange: Story = {
  args: { now: INSTANTS.springChange, variant: 'card', standing: true },
  play: bannerReads({ has: [/No maintenance is planned/], lacks: [/Infrastructure/] }),
};

/** Beside other content: a surface of its own. */
export const Card: Story = {
  args: { now: INSTANTS.hours23Before, variant: 'card', standing: true },
  play: bannerSays(/System maintenance/, /Every night at 02:00/),
};

/** Among other lines: no surface. */
export const Inline: Story = {
  args: { now: INSTANTS.hours23Before, variant: 'inline' },
  play: bannerSays(/System maintenance/, /00:00/),
};

/** Room is kept, so that nothing moves when something appears. */
export const Reserve: Story = {
  args: { now: INSTANTS.hours25Before, reserve: true },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await expect(root.querySelector('[part~="banner"]')).toBeNull();
    await expect(root.host.getBoundingClientRect().height).toBeGreaterThan(40);
  },
};

/** An announcement may be hidden; the button names what it hides. */
export const Dismissible: Story = {
  args: { now: INSTANTS.hours23Before, dismissible: true },
  beforeEach: () => localStorage.removeItem('trust-widgets.dismissed'),
  play: async (context) => {
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    const button = await found(root, 'button');
    if (isAsWritten(context)) await expect(button).toHaveAccessibleName('Hide: System maintenance');
  },
};

/** Hidden by its reader. It comes back in its next revision, and what goes on cannot be hidden. */
export const Dismissed: Story = {
  args: { now: INSTANTS.hours23Before, dismissible: true },
  beforeEach: () => {
    localStorage.removeItem('trust-widgets.dismissed');
    return () => localStorage.removeItem('trust-widgets.dismissed');
  },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await userEvent.click(await found(root, 'button'));
    await waitFor(() => expect(root.querySelector('[part~="entry"]')).toBeNull());
  },
};

/** Going on: there is nothing to hide it with. */
export const NotDismissible: Story = {
  args: { now: INSTANTS.during, dismissible: true },
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/Maintenance in progress/] });
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    await expect(root.querySelector('button')).toBeNull();
  },
};

/** The reader's own time comes first, then the data centre's. */
export const AnnouncedToKolkata: Story = {
  args: { now: INSTANTS.hours23Before, timeZone: 'Asia/Kolkata' },
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/4:30/, /00:00/, /Oslo/] });
    if (!isAsWritten(context)) return;
    const text = textOf(await drawn(context.canvasElement, 'trust-status-banner'));
    await expect(text.indexOf('4:30')).toBeLessThan(text.indexOf('Oslo'));
  },
};

/** In New York the same night is an evening: the window begins the day before. */
export const AnnouncedToNewYork: Story = {
  args: { now: INSTANTS.hours23Before, timeZone: 'America/New_York' },
  play: bannerSays(/18:00/, /00:00/, /Oslo/),
};

/** On a Dutch page all of it is Dutch. */
export const AnnouncedInDutch: Story = {
  args: { now: INSTANTS.hours23Before },
  globals: { language: 'nl' },
  play: bannerSays(/Gepland onderhoud/, /Systeemonderhoud/, /00:00/),
};

/** Compounds that are longer than a narrow screen is wide. */
export const LongWordsInGerman: Story = {
  args: { data: longWordsDocument, now: INSTANTS.hours23Before },
  globals: { language: 'de' },
  parameters: { pictures: { also: ['text200'] } },
  play: bannerSays(/Rechenzentrumsstromversorgungsüberwachungsanlagenwartung/),
};

export const LongWordsInNorwegian: Story = {
  args: { data: longWordsDocument, now: INSTANTS.hours23Before, variant: 'card' },
  globals: { language: 'nb' },
  play: bannerSays(/nødstrømsforsyningsovervåkningssystemene/),
};

/** Sixty windows in one day: the first three, and the others on request. */
export const SixtyWindows: Story = {
  args: { data: sixtyAnnouncedDocument, now: '2026-11-26T08:00:00Z' },
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/Rack 1\b/, /57 more messages/] });
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    if (!isAsWritten(context)) return;
    const isSeen = (entry: Element) => entry.checkVisibility({ contentVisibilityAuto: true });
    await expect([...root.querySelectorAll('[part~="entry"]')].filter(isSeen)).toHaveLength(3);
  },
};

/** Five, and the reader has asked for the last two. */
export const EverythingOnRequest: Story = {
  args: { data: fiveAnnouncedDocument, now: '2026-11-26T08:00:00Z' },
  play: async (context) => {
    const root = await drawn(context.canvasElement, 'trust-status-banner');
    const summary = root.querySelector('summary');
    await expect(summary).not.toBeNull();
    summary?.click();
    await expectWords(context, 'trust-status-banner', { has: [/2 more messages/, /Rack 5/] });
  },
};

/** Whole hours that are left, and in the last one minutes: nobody comes too late. */
export const StartsInMinutes: Story = {
  args: { now: '2026-11-26T22:43:00Z' },
  play: bannerSays(/Planned maintenance in 17 minutes/, /tomorrow, 00:00/),
};

export const EndsInMinutes: Story = {
  args: { now: '2026-11-27T04:35:00Z' },
  play: bannerSays(/Maintenance in progress ends in 25 minutes/, /until 06:00/),
};

/** The same moment in each of its languages: the language is that of the page around it. */
export const InEveryLanguage: Story = {
  args: { now: '2026-11-26T22:43:00Z' },
  parameters: { pictures: { widths: [320, 768] } },
  render: (args, context) => html`
    <div style="display: grid; gap: 1rem">
      ${['nl', 'en', 'de', 'nb', 'sv', 'da'].map(
        (language) => html`<div lang=${language}>${bannerMeta.render(args, context)}</div>`,
      )}
    </div>
  `,
  play: async ({ canvasElement }) => {
    const says = async (language: string, words: RegExp) => {
      const banner = `div[lang=${language}] > trust-status-banner`;
      await expect(textOf(await drawn(canvasElement, banner))).toMatch(words);
    };
    await says('nl', /Gepland onderhoud over 17 minuten/);
    await says('en', /Planned maintenance in 17 minutes/);
    await says('de', /Geplante Wartung in 17 Minuten/);
    await says('nb', /Planlagt vedlikehold om 17 minutter/);
    await says('sv', /Planerat underhåll om 17 minuter/);
    await says('da', /Planlagt vedligeholdelse om 17 minutter/);
  },
};

/** The document comes from its address, as on a site. */
export const FromAddress: Story = {
  args: { data: undefined, src: 'trust.json', now: INSTANTS.hours23Before },
  beforeEach: serving({ 'trust.json': () => json(realDocument) }),
  play: bannerSays(/System maintenance/),
};
