import { localeOf } from '@trust-widgets/elements/models.js';
import { DAY, formatCalendarDate, zoneClock } from '@trust-widgets/schedule-core/engine';
import type { Schedule, ZoneProvider } from '@trust-widgets/schedule-core/engine';
import { readTrustDocument } from '@trust-widgets/trust-document';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { agreementList } from './agreement-list.js';
import type { ElementName } from './element-names.js';
import { maintenanceCalendar } from './maintenance-calendar.js';
import type { Markup } from './markup.js';
import type { Page } from './page.js';
import { statusBanner } from './status-banner.js';
import { subprocessorTable } from './subprocessor-table.js';

/** What HTML is asked for. */
export interface FallbackRequest {
  readonly element: ElementName;
  /** A trust document, as parsed JSON. */
  readonly input: unknown;
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
  /** Epoch milliseconds: what is coming is coming from here on. */
  readonly now: number;
  readonly zones: ZoneProvider;
}

/** A document that could be read, and its schedule where it has one. */
interface Sources {
  readonly document: TrustDocument;
  readonly schedule?: Schedule;
}

type Renderer = (sources: Sources, page: Page) => Markup | undefined;

const RENDERERS: Readonly<Record<ElementName, Renderer>> = {
  'status-banner': ({ document, schedule }, page) =>
    schedule && statusBanner(schedule, document.defaultLanguage, page),
  'agreement-list': ({ document }, page) => agreementList(document, page),
  'subprocessor-table': ({ document }, page) => subprocessorTable(document, page),
  'maintenance-calendar': ({ document, schedule }, page) =>
    schedule && maintenanceCalendar(schedule, document.defaultLanguage, page),
};

function calendarDay(instant: number, zone: string, zones: ZoneProvider): string {
  return formatCalendarDate(Math.floor(zoneClock(zone, zones).toWall(instant) / DAY));
}

/**
 * The HTML that stands inside an element's tag: what readers without script, text browsers and crawlers
 * see. Times are the data centre's, as nobody knows the reader's zone yet. What is faulty in the document
 * is left out, as the element does; where nothing is left, the HTML is empty.
 */
export function renderFallback({ element, input, language, now, zones }: FallbackRequest): string {
  const { document, schedule } = readTrustDocument(input, zones);
  if (!document) return '';
  const sources = { document, ...(schedule && { schedule }) };
  const on = calendarDay(now, schedule?.timeZone ?? 'UTC', zones);
  const locale = localeOf(language);
  const result = RENDERERS[element](sources, { locale, now, on, zones });
  return result ? `${result.text}\n` : '';
}
