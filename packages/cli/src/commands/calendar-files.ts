import { parseInstant, resolveText, ScheduleError } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText, Schedule } from '@trust-widgets/schedule-core/engine';
import { toICalendar } from '@trust-widgets/schedule-core/icalendar';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { FileError } from '../check.js';
import type { PublishedFile } from './published.js';
import { hostOf } from './web-address.js';

/** What subscribers see in their list of calendars, after the name of the organization. */
const TITLES: LocalizedText = {
  en: 'Maintenance',
  nl: 'Onderhoud',
  da: 'Vedligeholdelse',
  de: 'Wartung',
  nb: 'Vedlikehold',
  sv: 'Underhåll',
};

/** Half a day: calendars ask less often anyway. */
const REFRESH = 12 * 3_600_000;

/** The languages that titles are written in, the document's own first. */
function languagesOf({ activities, singles }: Schedule, defaultLanguage: string): string[] {
  const titles = [...activities, ...singles.map(({ window }) => window)].map(({ title }) => title);
  const written = titles.flatMap((title) => (typeof title === 'string' ? [] : Object.keys(title)));
  return [...new Set([defaultLanguage, ...written.sort()])];
}

/**
 * The maintenance of a sound document as calendars to subscribe to: `maintenance.ics` in the document's
 * language, `maintenance.nl.ics` and so on in the others. They cover the year before the record's and the
 * three after it, so that the same document gives the same bytes whenever it is built. None without the
 * record's time, or without the organization's address, which the names of events are made from.
 *
 * @throws {FileError} where there are more events than a calendar takes.
 */
export function calendarFiles(document: TrustDocument, schedule: Schedule): PublishedFile[] {
  const { defaultLanguage, organization } = document;
  const updated = parseInstant(document.updated ?? '');
  const host = hostOf(organization?.url);
  if (updated === undefined || host === undefined) return [];

  const year = new Date(updated).getUTCFullYear();
  return languagesOf(schedule, defaultLanguage).map((language) => {
    const said = (text: LocalizedText): string => resolveText(text, language, defaultLanguage).text;
    const file = language === defaultLanguage ? 'maintenance.ics' : `maintenance.${language}.ics`;
    try {
      const text = toICalendar(schedule, {
        host,
        updated,
        defaultLanguage,
        language,
        from: Date.UTC(year - 1, 0, 1),
        to: Date.UTC(year + 4, 0, 1),
        name: `${organization ? `${said(organization.name)}: ` : ''}${resolveText(TITLES, language, 'en').text}`,
        refresh: REFRESH,
        ...(hostOf(organization?.statusPage) !== undefined && { url: organization?.statusPage ?? '' }),
      });
      return { name: file, text };
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      throw new FileError(`Cannot make ${file}: ${error.message}`);
    }
  });
}
