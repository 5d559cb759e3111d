import type { Impact } from '@trust-widgets/schedule-core/engine';

import type { StringTables } from './strings.js';

export interface FeltStrings {
  /** What a reader notices, as the beginning of a sentence. */
  readonly impact: Readonly<Record<Impact | 'unknown', string>>;
  readonly usually: (length: string) => string;
  readonly rarelyOver: (length: string) => string;
  readonly aFewSeconds: string;
}

export const FELT_STRINGS: StringTables<FeltStrings> = {
  en: {
    impact: {
      none: 'You will notice nothing',
      reconnect: 'Your connection may drop briefly',
      degraded: 'Some things may be slow or not work',
      outage: 'The service may not be available',
      unknown: 'You may notice an interruption',
    },
    usually: (length) => `usually for ${length}`,
    rarelyOver: (length) => `rarely for more than ${length}`,
    aFewSeconds: 'a few seconds',
  },
  nl: {
    impact: {
      none: 'U merkt er niets van',
      reconnect: 'De verbinding kan even wegvallen',
      degraded: 'Sommige onderdelen kunnen traag zijn of niet werken',
      outage: 'De dienst kan onbereikbaar zijn',
      unknown: 'U merkt mogelijk een onderbreking',
    },
    usually: (length) => `meestal ${length}`,
    rarelyOver: (length) => `zelden langer dan ${length}`,
    aFewSeconds: 'een paar seconden',
  },
  de: {
    impact: {
      none: 'Sie merken nichts davon',
      reconnect: 'Die Verbindung kann kurz abbrechen',
      degraded: 'Manches kann langsam sein oder nicht funktionieren',
      outage: 'Der Dienst kann nicht erreichbar sein',
      unknown: 'Es kann zu einer Unterbrechung kommen',
    },
    usually: (length) => `meist ${length}`,
    rarelyOver: (length) => `selten länger als ${length}`,
    aFewSeconds: 'einige Sekunden',
  },
  nb: {
    impact: {
      none: 'Du merker ingenting',
      reconnect: 'Forbindelsen kan falle ut en kort stund',
      degraded: 'Noe kan være tregt eller ikke fungere',
      outage: 'Tjenesten kan være utilgjengelig',
      unknown: 'Du kan merke et avbrudd',
    },
    usually: (length) => `vanligvis ${length}`,
    rarelyOver: (length) => `sjelden mer enn ${length}`,
    aFewSeconds: 'noen få sekunder',
  },
  sv: {
    impact: {
      none: 'Du märker ingenting',
      reconnect: 'Anslutningen kan brytas en kort stund',
      degraded: 'En del kan vara långsamt eller inte fungera',
      outage: 'Tjänsten kan vara otillgänglig',
      unknown: 'Du kan märka ett avbrott',
    },
    usually: (length) => `oftast ${length}`,
    rarelyOver: (length) => `sällan mer än ${length}`,
    aFewSeconds: 'några sekunder',
  },
  da: {
    impact: {
      none: 'Du mærker ikke noget',
      reconnect: 'Forbindelsen kan blive afbrudt kortvarigt',
      degraded: 'Noget kan være langsomt eller ikke fungere',
      outage: 'Tjenesten kan være utilgængelig',
      unknown: 'Du kan mærke en afbrydelse',
    },
    usually: (length) => `som regel ${length}`,
    rarelyOver: (length) => `sjældent mere end ${length}`,
    aFewSeconds: 'nogle få sekunder',
  },
};
