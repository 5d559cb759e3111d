import { parseSchedule, resolveText, windowsBetween, zoneClock } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

/** Keys whose words are names, which nobody translates. */
const NAMES = new Set(['legalName', 'city', 'scheme', 'issuer']);
/** Keys whose words are in the language of the page. */
const TEXTS = new Set(['legalName', 'purpose', 'city', 'note', 'appliesTo', 'address']);

const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * What a record of the document says, in words that a page must have; links apart.
 *
 * @param {unknown} value
 * @param {{ language: string, defaultLanguage: string, regions: Intl.DisplayNames }} wording
 * @param {string} [key]
 * @returns {string[]}
 */
function wordsOf(value, wording, key = '') {
  if (TEXTS.has(key) && isObject(value)) {
    return [resolveText(value, wording.language, wording.defaultLanguage).text];
  }
  if (NAMES.has(key) && typeof value === 'string') return [value];
  if (key === 'country' && typeof value === 'string') return [wording.regions.of(value) ?? value];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, wording, key));
  return isObject(value) ? Object.entries(value).flatMap(([name, each]) => wordsOf(each, wording, name)) : [];
}

const linksOf = (value) =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, each]) => (key === 'href' ? [each] : linksOf(each)))
    : [];

/**
 * What a page without script must say, taken from the document by the engine and not by what makes the HTML.
 *
 * @param {any} document The trust document.
 * @param {string} language
 * @param {number} now Epoch milliseconds: windows of two months from then on.
 * @returns {{
 *   agreements: { id: string, title: string }[],
 *   rows: { id: string, words: string[], links: string[] }[],
 *   windows: { id: string, start: number, title: string, day: string }[],
 * }}
 */
export function factsOf(document, language, now) {
  const { defaultLanguage, agreements, subprocessors, maintenance } = document;
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const text = (localized) => resolveText(localized, language, defaultLanguage).text;
  const { schedule } = parseSchedule(maintenance, intlZones);
  // Whole days, on the clocks of the data centre.
  const clock = zoneClock(schedule.timeZone, intlZones);
  const lastMidnight = new Date(clock.toWall(now));
  lastMidnight.setUTCMonth(lastMidnight.getUTCMonth() + 2);
  const end = clock.toInstant(lastMidnight.setUTCHours(0, 0, 0, 0));
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: schedule.timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return {
    agreements: agreements.map(({ id, title }) => ({ id, title: text(title) })),
    rows: subprocessors.entries.map((entry) => ({
      id: entry.id,
      words: wordsOf(entry, { language, defaultLanguage, regions }),
      links: linksOf(entry),
    })),
    windows: windowsBetween(schedule, now, end)
      .filter(({ announce }) => announce === 'window')
      .map(({ id, start, title }) => ({ id, start, title: text(title), day: day.format(start) })),
  };
}

/**
 * White space as readers see it, whichever it is.
 *
 * @param {string} text
 */
export const plainSpaces = (text) => text.replace(/\s+/g, ' ').trim();
