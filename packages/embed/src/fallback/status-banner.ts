import { bannerView } from '@trust-widgets/elements/models.js';
import type { BannerEntry, BannerView, StandingLine } from '@trust-widgets/elements/models.js';
import type { Schedule } from '@trust-widgets/schedule-core/engine';
import { bannerState } from '@trust-widgets/service-status';
import type { BannerWindow } from '@trust-widgets/service-status';

import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import { markedText, ownWordsAttributes } from './marked-text.js';
import { moment } from './moment.js';
import { lookOf, NO_DAY_IS_NEAR } from './page.js';
import type { Page } from './page.js';
import { keptFor } from './room.js';

/** What the HTML of a banner is made with. */
interface Drawing {
  readonly view: BannerView;
  readonly page: Page;
  readonly look: ReturnType<typeof lookOf>;
  /** In which times are shown. */
  readonly zone: string;
}

function whenOf(
  { when, whenUnknown }: BannerEntry,
  window: BannerWindow | undefined,
  { page: { zones }, zone, look }: Drawing,
): Content {
  const start = window?.start;
  const time = when?.main.time ?? whenUnknown;
  if (time === undefined) return undefined;
  const words = start === undefined ? time : moment(start, zone, zones, time);
  return markup`<span${look('when')}>${words}${when && markup` <small>${when.main.zone}</small>`}</span>`;
}

function entryItem(
  entry: BannerEntry,
  window: BannerWindow | undefined,
  countdown: string | undefined,
  drawing: Drawing,
): Markup {
  const { view, page, look } = drawing;
  const { kind, title, felt, message, remarks, link } = entry;
  const when = whenOf(entry, window, drawing);
  const said = message && markedText(message, view.language);
  const notes = joined(
    [...(link ? [markup`<a href="${link.href}">${link.text}</a>`] : []), ...remarks],
    ' · ',
  );
  const colon = page.isPlain ? ':' : markup`<span${look('unseen')}>:</span>`;
  const room = countdown !== undefined && !page.isPlain && keptFor(`· ${countdown}`);
  return markup`<li>
    <p${look('head')}>
      <span${look('subject')}><small>${kind}${colon}${room}</small> <strong>${markedText(title, view.language)}</strong></span>
      ${when !== undefined && [markup`<br>`, when]}
    </p>
    ${(felt !== undefined || said !== undefined) && markup`<p>${felt}${felt !== undefined && said !== undefined && ' '}${said}</p>`}
    ${(link !== undefined || remarks.length > 0) && markup`<p><small>${notes}</small></p>`}
  </li>`;
}

function standingItem({ text, felt }: StandingLine, view: BannerView): Markup {
  return markup`<li>${markedText(text, view.language)}${felt !== undefined && ` ${felt}`}</li>`;
}

/** Those that the element shows at once, and those that it shows on request. */
const entriesOf = (view: BannerView | undefined): readonly BannerEntry[] => [
  ...(view?.entries ?? []),
  ...(view?.rest?.entries ?? []),
];

/**
 * What is announced or goes on, then the standing activities. Both are worded as planned, which stays true
 * after the page was made. Empty where there is neither: its silence claims nothing.
 */
export function statusBanner(schedule: Schedule, defaultLanguage: string, page: Page): Markup | undefined {
  const { locale, now, detailsHref } = page;
  const found = bannerState({ schedule, now });
  const windows = found.windows.map((window) => ({ ...window, phase: 'announced' as const }));
  const zone = schedule.timeZone;
  const viewOf = (state: typeof found, wordedAt: number) =>
    bannerView({
      state,
      locale,
      zone: { name: zone, whose: 'source' },
      sourceZone: zone,
      defaultLanguage,
      now: wordedAt,
      lead: schedule.notice,
      standing: true,
      detailsHref,
    });
  const view = viewOf({ ...found, windows }, NO_DAY_IS_NEAR);
  if (!view) return undefined;
  const drawing = { view, page, look: lookOf(page), zone };
  const { look } = drawing;
  // Without a feed the entries are the windows, in their order; what the element offers on request is there too.
  const [entries = [], countdowns = []] = [view, viewOf(found, now)].map((each) => entriesOf(each));
  const items = entries.map((entry, index) =>
    entryItem(entry, windows[index], countdowns[index]?.countdown?.text, drawing),
  );
  const standing = view.standing.map((line) => standingItem(line, view));
  return markup`<section aria-label="${view.label}"${look(items.length > 0 ? 'notice' : 'notice quiet')}${ownWordsAttributes(view.language, locale.requested)}>
    ${items.length > 0 && markup`<ul${look('entries', 'list')}>${items}</ul>`}
    ${view.more !== undefined && markup`<p>${view.more}</p>`}
    ${standing.length > 0 && markup`<ul${look('standing', 'list')}>${standing}</ul>`}
  </section>`;
}
