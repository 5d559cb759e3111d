import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { CRITICAL, MAJOR, MINOR, SEVERAL, summary, twin } from '../../fixtures/feeds.js';
import { INSTANTS } from '../../fixtures/instants.js';
import {
  cancelledDocument,
  cancelledInTimeDocument,
  confirmedDocument,
  emergencyDocument,
  eventfulDocument,
  movedAwayDocument,
  movedDocument,
  twinDocument,
} from '../../fixtures/maintenance.js';
import { expectWords, isAsWritten } from '../reads.js';
import { json, serving } from '../served.js';
import { drawn, textOf } from '../support.js';
import { bannerMeta, bannerReads, bannerSays } from './banner-story.js';
import type { BannerArgs } from './banner-story.js';

/** What a status feed reports, and what the operator changes. */
const meta: Meta<BannerArgs> = { ...bannerMeta, title: 'Elements/Status banner', tags: ['!autodocs'] };

export default meta;

type Story = StoryObj<BannerArgs>;

const FEED = 'summary.json';
const feed = (body: unknown) => ({
  args: { status: FEED },
  beforeEach: serving({ [FEED]: () => json(body) }),
});

/** A feed that reports nothing: only then "no disruption" may be said. */
export const AllClear: Story = {
  ...feed(summary()),
  args: { status: FEED, variant: 'card' },
  play: bannerSays(/No disruption is reported, and no maintenance is planned/),
};

export const IncidentMinor: Story = {
  ...feed(MINOR),
  parameters: { pictures: { also: ['grey'] } },
  play: bannerReads({ has: [/Disruption/, /Search results lag behind/], lacks: [/Major|Critical/] }),
};

export const IncidentMajor: Story = {
  ...feed(MAJOR),
  parameters: { pictures: { also: ['grey'] } },
  play: bannerSays(/Major disruption/, /Documents open slowly/, /since/, /10:12/, /Status page/),
};

export const IncidentCritical: Story = {
  ...feed(CRITICAL),
  parameters: { pictures: { also: ['forced', 'grey'] } },
  play: bannerSays(/Critical disruption/, /Nobody can sign in/, /The cause has been found/),
};

/** Without a surface of its own it is told by its word and its sign. */
export const IncidentCriticalInline: Story = {
  ...feed(CRITICAL),
  args: { status: FEED, variant: 'inline' },
  play: bannerSays(/Critical disruption/, /Nobody can sign in/),
};

/** The gravest first, whatever the order of the feed. */
export const SeveralIncidents: Story = {
  ...feed(SEVERAL),
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/Nobody can sign in/, /lag behind/] });
    if (!isAsWritten(context)) return;
    const text = textOf(await drawn(context.canvasElement, 'trust-status-banner'));
    await expect(text.indexOf('Nobody can sign in')).toBeLessThan(text.indexOf('Documents open slowly'));
    await expect(text.indexOf('Documents open slowly')).toBeLessThan(text.indexOf('lag behind'));
  },
};

/** An incident outranks the maintenance that is announced at the same time; both are listed. */
export const Incident: Story = {
  ...feed(MAJOR),
  args: { status: FEED, now: INSTANTS.hours23Before },
  parameters: { pictures: { also: ['forced', 'print', 'text200'] } },
  play: bannerSays(/Documents open slowly.*System maintenance/),
};

/** An incident while maintenance goes on. */
export const IncidentDuringMaintenance: Story = {
  ...feed(CRITICAL),
  args: { status: FEED, now: INSTANTS.during },
  play: bannerSays(/Critical disruption.*Maintenance in progress/),
};

/** The feed still has it in progress at 06:05: it takes longer than planned, and has no end any more. */
export const Overrun: Story = {
  ...feed(twin('in_progress')),
  args: { data: twinDocument, status: FEED, now: '2026-11-27T05:05:00Z' },
  play: bannerReads({
    has: [/Maintenance in progress/, /Takes longer than planned/, /since/],
    lacks: [/06:00/],
  }),
};

/** The feed has it completed at 02:00: it is over, four hours early. */
export const CompletedEarly: Story = {
  ...feed(twin('completed')),
  args: { data: twinDocument, status: FEED, now: INSTANTS.during, variant: 'card' },
  play: bannerReads({ has: [/No disruption is reported/], lacks: [/System maintenance/] }),
};

/** A feed that is read once, seven minutes ago: its answer stays, with its age. */
export const StaleFeed: Story = {
  args: { status: FEED, now: '2026-11-22T12:00:00Z' },
  beforeEach: serving({ [FEED]: () => json(MAJOR) }),
  play: async (context) => {
    const { host } = await drawn(context.canvasElement, 'trust-status-banner');
    await waitFor(() => expect(host.matches(':state(incident)')).toBe(true));
    host.setAttribute('now', '2026-11-22T12:07:00Z');
    await expectWords(context, 'trust-status-banner', {
      has: [/Documents open slowly/, /Status read 7 min/],
    });
  },
};

/** A slot that was only reserved, and is now confirmed. */
export const TentativeConfirmed: Story = {
  args: { data: confirmedDocument, now: '2026-11-28T08:00:00Z' },
  play: bannerSays(/Infrastructure upgrade/, /20:00/, /A row of power supplies is replaced/),
};

/** At its new time, with the old one named. */
export const Moved: Story = {
  args: { data: movedDocument, now: '2026-11-27T00:00:00Z' },
  play: bannerSays(/22:00/, /Moved from/, /close their month/),
};

/** Called off when readers knew of it already: that is told until its time is over. */
export const Cancelled: Story = {
  args: { data: cancelledDocument, now: '2026-11-26T10:00:00Z' },
  parameters: { pictures: { also: ['forced', 'grey'] } },
  play: bannerReads({
    has: [/Maintenance cancelled/, /System maintenance/, /00:00/, /patches of this month are not needed/],
    lacks: [/Planned maintenance/],
  }),
};

/** A card also says what that leaves: nothing. */
export const CancelledInCard: Story = {
  args: { data: cancelledDocument, now: '2026-11-26T10:00:00Z', variant: 'card', dismissible: true },
  play: bannerSays(/Maintenance cancelled/, /No maintenance is planned for the next 24 hours/),
};

/** Called off before anybody was told: nothing is announced, and nobody is alarmed. */
export const CancelledInTime: Story = {
  args: { data: cancelledInTimeDocument, now: INSTANTS.hours23Before, variant: 'card' },
  play: bannerReads({
    has: [/No maintenance is planned for the next 24 hours/],
    lacks: [/System maintenance/],
  }),
};

/** Moved by days when readers knew of it already: they are told not to wait for it. */
export const MovedAway: Story = {
  args: { data: movedAwayDocument, now: '2026-11-26T10:00:00Z' },
  play: bannerReads({
    has: [/Maintenance moved/, /Mon 30 Nov/, /Moved from tomorrow, 00:00/],
    lacks: [/Planned maintenance/],
  }),
};

/** Planned by nobody the day before. */
export const Emergency: Story = {
  args: { data: emergencyDocument, now: '2026-11-26T10:00:00Z' },
  play: bannerSays(/Critical security update.*System maintenance/),
};

/** Two windows and a moved one within a day. */
export const SeveralAtOnce: Story = {
  args: { data: eventfulDocument, now: '2026-11-27T19:30:00Z', detailsHref: '#maintenance' },
  play: bannerSays(/System maintenance.*Infrastructure upgrade/),
};

/** One customer's wave: the others' windows are not theirs. */
export const OneWave: Story = {
  args: { now: '2026-12-08T12:00:00Z', wave: 'general', variant: 'card' },
  play: bannerReads({ has: [/No maintenance is planned/], lacks: [/Application upgrade/] }),
};

/** The wave of a tenth of the customers, where the page does not know the reader's: its share is said. */
export const EveryWave: Story = {
  args: { now: '2026-12-08T12:00:00Z' },
  play: bannerSays(/Application upgrade/, /10\s?% of customers/),
};
