import { localeOf } from '@trust-widgets/elements/models.js';
import { DAY, formatCalendarDate, zoneClock } from '@trust-widgets/schedule-core/engine';
import type { Schedule, ZoneProvider } from '@trust-widgets/schedule-core/engine';
import { readTrustDocument } from '@trust-widgets/trust-document';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { agreementList } from './agreement-list.js';
import { documentFor } from './document-for.js';
import type { ElementName } from './element-names.js';
import { inlineData } from './inline-data.js';
import { maintenanceCalendar } from './maintenance-calendar.js';
import type { Markup } from './markup.js';
import type { HeadingLevel, Page } from './page.js';
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
  /** Of the headings within; 3 by default. */
  readonly headingLevel?: HeadingLevel;
  /**
   * With the part of the document that the element reads as a data block, so that the element shows it without a
   * request. Not in plain HTML.
   */
  readonly inline?: boolean;
  /**
   * For systems that strip scripts, styles and tags that they do not know: without classes, roles, data and
   * disclosures.
   */
  readonly plain?: boolean;
  /** The published calendar (.ics), as in the calendar's attribute: with links to it. */
  readonly calendarHref?: string;
  /** Where more is said of maintenance, as in the banner's attribute: with a link to it. */
  readonly detailsHref?: string;
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

/** Of an address within the page's own site, only what follows matters: where that is, is not known here. */
const ANYWHERE = 'https://page.invalid/';

/** Does an address lead to the web, as those of the elements' attributes must? Relative ones do. */
const isWebAddress = (text: string | undefined): text is string =>
  text !== undefined &&
  URL.canParse(text, ANYWHERE) &&
  ['http:', 'https:'].includes(new URL(text, ANYWHERE).protocol);

/**
 * The HTML that stands inside an element's tag: what readers without script, text browsers and crawlers
 * see. Times are the data centre's, as nobody knows the reader's zone yet. What is faulty in the document
 * is left out, as the element does; where nothing is left, the HTML is empty.
 */
export function renderFallback(request: FallbackRequest): string {
  const { element, input, language, now, zones, headingLevel = 3, plain = false } = request;
  const { calendarHref, detailsHref } = request;
  const { document, schedule } = readTrustDocument(input, zones);
  if (!document) return '';
  const sources = { document, ...(schedule && { schedule }) };
  const page: Page = {
    locale: localeOf(language),
    now,
    on: calendarDay(now, schedule?.timeZone ?? 'UTC', zones),
    zones,
    headingLevel,
    isPlain: plain,
    ...(isWebAddress(calendarHref) && { calendarHref }),
    ...(isWebAddress(detailsHref) && { detailsHref }),
  };
  const html = RENDERERS[element](sources, page);
  // A banner that has nothing to say now has something to say later.
  const isKnown = html !== undefined || (element === 'status-banner' && schedule !== undefined);
  const data = request.inline === true && !plain && isKnown && inlineData(documentFor(element, input));
  const text = `${html?.text ?? ''}${data ? data.text : ''}`;
  return text === '' ? '' : `${text}\n`;
}
