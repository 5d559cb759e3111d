import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { newerDocument, realDocument } from '../../fixtures/documents.js';
import { INSTANTS } from '../../fixtures/instants.js';
import { faultyDocument } from '../../fixtures/maintenance.js';
import { expectWords } from '../reads.js';
import { inTurn, json, notFound, serving, servingAtOnce, silent, text, unreachable } from '../served.js';
import type { Answer } from '../served.js';
import { drawn } from '../support.js';
import { bannerMeta, bannerReads, bannerSays } from './banner-story.js';
import type { BannerArgs } from './banner-story.js';

/** A banner never fails in sight: it shows what the page has, or what is still true, and tells the page by an event. */
const meta: Meta<BannerArgs> = {
  ...bannerMeta,
  title: 'Elements/Status banner/Failures',
  tags: ['!autodocs'],
};

export default meta;

type Story = StoryObj<BannerArgs>;

const FILE = 'trust.json';
const FEED = 'summary.json';

/** The document is asked for and this comes back: no message, no empty box, the page's own line. */
const unread = (answer: Answer): Story => ({
  args: { data: undefined, src: FILE, variant: 'card' },
  beforeEach: serving({ [FILE]: () => answer }),
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'trust-status-banner');
    await expect(root.querySelector('slot')).not.toBeNull();
    await expect(root.querySelector('[part~="banner"]')).toBeNull();
    await expect(root.host).toHaveTextContent(/status page/);
  },
});

export const NotFound: Story = unread(notFound);

export const Unreachable: Story = unread(unreachable);

/** A sign-in page instead of JSON. */
export const BrokenJson: Story = unread(text('<!doctype html><title>Sign in</title>'));

/** Still waiting: the page's own line stands until there is something to say. */
export const Slow: Story = unread(silent);

/** Read three hours ago, and out of reach since: what it knows stays, with its age. */
export const OldDocument: Story = {
  args: { data: undefined, src: FILE, now: '2026-11-26T08:00:00Z' },
  beforeEach: servingAtOnce({ [FILE]: () => inTurn(json(realDocument), unreachable) }),
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/System maintenance/] });
    const { host } = await drawn(context.canvasElement, 'trust-status-banner');
    host.setAttribute('now', '2026-11-26T11:20:00Z');
    await expectWords(context, 'trust-status-banner', { has: [/Maintenance plan read 3 hours ago/] });
  },
};

/** A day old: what was announced since, it does not know. It says no longer that nothing is planned. */
export const DocumentOfYesterday: Story = {
  args: { data: undefined, src: FILE, now: '2026-11-21T08:00:00Z', variant: 'card' },
  beforeEach: servingAtOnce({ [FILE]: () => inTurn(json(realDocument), unreachable) }),
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', { has: [/No maintenance is planned/] });
    const { host } = await drawn(context.canvasElement, 'trust-status-banner');
    host.setAttribute('now', '2026-11-22T08:00:00Z');
    await waitFor(() => expect(host.matches(':state(unknown)')).toBe(true));
    await expect(host.shadowRoot?.querySelector('[part~="banner"]')).toBeNull();
  },
};

/** A document of a version that this release does not know: nothing is guessed. */
export const WrongVersion: Story = {
  args: { data: newerDocument, variant: 'card' },
  play: bannerReads({ lacks: [/maintenance/i] }),
};

/** With a faulty rule left out, silence is not "nothing is planned". */
export const FaultyDocument: Story = {
  args: { data: faultyDocument, variant: 'card', now: INSTANTS.weekBefore },
  play: bannerReads({ lacks: [/no (planned )?maintenance/i] }),
};

/** What is sound in it is announced all the same. */
export const FaultyDocumentAnnounces: Story = {
  args: { data: faultyDocument, now: '2026-12-08T12:00:00Z' },
  play: bannerSays(/Application upgrade/),
};

/** The feed is down: unknown is never "all is well", and what the document plans is still announced. */
export const FeedUnreachable: Story = {
  args: { status: FEED, now: INSTANTS.hours23Before, variant: 'card' },
  beforeEach: serving({ [FEED]: () => unreachable }),
  play: async (context) => {
    await expectWords(context, 'trust-status-banner', {
      has: [/System maintenance/],
      lacks: [/no disruption/i],
    });
  },
};

/** The feed is down and nothing is due: there is nothing that may be claimed. */
export const FeedUnreachableAndNothingDue: Story = {
  args: { status: FEED, now: INSTANTS.weekBefore, variant: 'card' },
  beforeEach: serving({ [FEED]: () => notFound }),
  play: async ({ canvasElement }) => {
    const { host } = await drawn(canvasElement, 'trust-status-banner');
    await waitFor(() => expect(host.matches(':state(unknown)')).toBe(true));
    await expect(host.shadowRoot?.querySelector('[part~="clear"]')).toBeNull();
  },
};

/** The feed says something in another format. */
export const FeedUnreadable: Story = {
  args: { status: FEED, now: INSTANTS.weekBefore, variant: 'card' },
  beforeEach: serving({ [FEED]: () => json({ hello: 'world' }) }),
  play: bannerReads({ lacks: [/no disruption/i] }),
};
