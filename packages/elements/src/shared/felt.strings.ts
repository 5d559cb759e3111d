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
      unknown: 'U kunt een onderbreking merken',
    },
    usually: (length) => `meestal ${length}`,
    rarelyOver: (length) => `zelden langer dan ${length}`,
    aFewSeconds: 'een paar seconden',
  },
};
