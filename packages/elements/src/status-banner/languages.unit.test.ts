import { describe, expect, it } from 'vitest';

import { COMMON_STRINGS } from '../shared/common.strings.js';
import { FELT_STRINGS } from '../shared/felt.strings.js';
import { TIME_STRINGS } from '../shared/time.strings.js';
import { LANGUAGES } from '../shared/strings.js';
import { SYSTEM } from '../testing/banner-fixtures.js';
import { view } from './testing/banner-scene.js';
import { BANNER_STRINGS } from './status-banner.strings.js';

/** Kind, time, countdown, and what is felt. */
const ANNOUNCEMENT = {
  nl: 'Gepland onderhoud | morgen, 00:00 – 06:00 (CET, ook in Oslo) | over 15 uur | De verbinding kan even wegvallen, meestal een paar seconden, zelden langer dan 30 minuten.',
  en: 'Planned maintenance | tomorrow, 00:00 – 06:00 (CET, the same in Oslo) | in 15 hours | Your connection may drop briefly, usually for a few seconds, rarely for more than 30 minutes.',
  de: 'Geplante Wartung | morgen, 00:00 – 06:00 (MEZ, ebenso in Oslo) | in 15 Stunden | Die Verbindung kann kurz abbrechen, meist einige Sekunden, selten länger als 30 Minuten.',
  nb: 'Planlagt vedlikehold | i morgen, 00:00 – 06:00 (CET, samme tid i Oslo) | om 15 timer | Forbindelsen kan falle ut en kort stund, vanligvis noen få sekunder, sjelden mer enn 30 minutter.',
  sv: 'Planerat underhåll | i morgon, 00:00 – 06:00 (CET, samma tid i Oslo) | om 15 timmar | Anslutningen kan brytas en kort stund, oftast några sekunder, sällan mer än 30 minuter.',
  da: 'Planlagt vedligeholdelse | i morgen, 00.00 – 06.00 (CET, samme tid i Oslo) | om 15 timer | Forbindelsen kan blive afbrudt kortvarigt, som regel nogle få sekunder, sjældent mere end 30 minutter.',
};

/** What is called off, how much longer, and one and two more. */
const OTHER_WORDS = {
  nl: 'Onderhoud gaat niet door | eindigt over 2 uur | Nog 1 melding | Nog 2 meldingen',
  en: 'Maintenance cancelled | ends in 2 hours | 1 more message | 2 more messages',
  de: 'Wartung abgesagt | endet in 2 Stunden | 1 weitere Meldung | 2 weitere Meldungen',
  nb: 'Vedlikehold avlyst | slutter om 2 timer | 1 melding til | 2 meldinger til',
  sv: 'Underhåll inställt | slutar om 2 timmar | 1 meddelande till | 2 meddelanden till',
  da: 'Vedligeholdelse aflyst | slutter om 2 timer | 1 meddelelse mere | 2 flere meddelelser',
};

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = (value: unknown): string[] =>
    typeof value === 'function'
      ? texts((value as (...words: string[]) => string)('«1»', '«2»'))
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [String(value)];

  it.each([
    ['banner', BANNER_STRINGS],
    ['common', COMMON_STRINGS],
    ['time', TIME_STRINGS],
    ['felt', FELT_STRINGS],
  ])('BANNER-UI-20: the %s words are there, and are not the English ones', (_name, tables) => {
    const own = texts(tables[language]);
    const english = texts(tables.en);
    expect(own).toHaveLength(english.length);
    const isAlike = (text: string, index: number) => /\p{L}{4}/u.test(text) && text === english[index];
    // A few words are the same by nature.
    if (language !== 'en') expect(own.filter(isAlike).length).toBeLessThanOrEqual(3);
  });

  it('BANNER-UI-20: a whole announcement is in one language', () => {
    const { label, entries } = view({ now: SYSTEM.dayBefore, language }) ?? {};
    const [entry] = entries ?? [];
    const { time, zone } = entry?.when?.main ?? {};
    const words = [label, `${time} ${zone}`, entry?.countdown?.text, entry?.felt].join(' | ');
    expect(words.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(ANNOUNCEMENT[language]);
  });

  it('BANNER-UI-20: so is what is called off, what goes on, and how much more there is', () => {
    const strings = BANNER_STRINGS[language];
    const during = view({ now: '2026-11-27T03:01:00Z', language })?.entries[0];
    const words = [strings.kind.cancelled, during?.countdown?.text, strings.more(1), strings.more(2)];
    expect(words.join(' | ').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(OTHER_WORDS[language]);
  });
});
