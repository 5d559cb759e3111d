import { bannerView } from '@trust-widgets/elements/models.js';
import type { BannerEntry, BannerView, StandingLine } from '@trust-widgets/elements/models.js';
import type { Schedule } from '@trust-widgets/schedule-core/engine';
import { bannerState } from '@trust-widgets/service-status';
import type { BannerWindow } from '@trust-widgets/service-status';

import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { langAttribute, markedText } from './marked-text.js';
import { moment } from './moment.js';
import { NO_DAY_IS_NEAR } from './page.js';
import type { Page } from './page.js';

function whenOf(entry: BannerEntry, window: BannerWindow | undefined, { zones }: Page, zone: string) {
  const words = entry.when ? `${entry.when.main.time} ${entry.when.main.zone}` : entry.whenUnknown;
  const start = window?.start;
  return words !== undefined && start !== undefined ? moment(start, zone, zones, words) : words;
}

function entryItem(
  entry: BannerEntry,
  window: BannerWindow | undefined,
  view: BannerView,
  page: Page,
  zone: string,
) {
  const { kind, title, felt, message, remarks, link } = entry;
  const when = whenOf(entry, window, page, zone);
  const notes = remarks.map((remark) => markup`<li>${remark}</li>`);
  return markup`<li>
    <p><strong>${kind}: ${markedText(title, view.language)}</strong>${when !== undefined && markup`<br>${when}`}</p>
    ${felt !== undefined && markup`<p>${felt}</p>`}
    ${message && markup`<p>${markedText(message, view.language)}</p>`}
    ${notes.length > 0 && markup`<ul>${notes}</ul>`}
    ${link && markup`<p><a href="${link.href}">${link.text}</a></p>`}
  </li>`;
}

function standingItem({ text, felt }: StandingLine, view: BannerView): Markup {
  return markup`<li>${markedText(text, view.language)}${felt !== undefined && ` ${felt}`}</li>`;
}

/**
 * What is announced or goes on, then the standing activities. Both are worded as planned, which stays true
 * after the page was made. Empty where there is neither: its silence claims nothing.
 */
export function statusBanner(schedule: Schedule, defaultLanguage: string, page: Page): Markup | undefined {
  const { locale, now } = page;
  const found = bannerState({ schedule, now });
  const windows = found.windows.map((window) => ({ ...window, phase: 'announced' as const }));
  const zone = schedule.timeZone;
  const view = bannerView({
    state: { ...found, windows },
    locale,
    zone: { name: zone, whose: 'source' },
    sourceZone: zone,
    defaultLanguage,
    now: NO_DAY_IS_NEAR,
    lead: schedule.notice,
    standing: true,
  });
  if (!view) return undefined;
  // Without a feed the entries are the windows, in their order.
  const entries = view.entries.map((entry, index) => entryItem(entry, windows[index], view, page, zone));
  return markup`<section aria-label="${view.label}"${langAttribute(view.language, locale.requested)}>
    ${entries.length > 0 && markup`<ul>${entries}</ul>`}
    ${view.more !== undefined && markup`<p>${view.more}</p>`}
    ${view.standing.length > 0 && markup`<ul>${view.standing.map((line) => standingItem(line, view))}</ul>`}
  </section>`;
}
