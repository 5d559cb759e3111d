import { AGREEMENT_LIST_STRINGS } from './agreement-list/agreement-list.strings.js';
import { CALENDAR_STRINGS } from './maintenance-calendar/maintenance-calendar.strings.js';
import { languagesOf } from './shared/locale.js';
import { BANNER_STRINGS } from './status-banner/status-banner.strings.js';
import { SUBPROCESSOR_TABLE_STRINGS } from './subprocessor-table/subprocessor-table.strings.js';

/** The languages that each element has words in: for `localeOf`, so that all is in one language. */
export const ELEMENT_LANGUAGES = {
  'status-banner': languagesOf(BANNER_STRINGS),
  'agreement-list': languagesOf(AGREEMENT_LIST_STRINGS),
  'subprocessor-table': languagesOf(SUBPROCESSOR_TABLE_STRINGS),
  'maintenance-calendar': languagesOf(CALENDAR_STRINGS),
} as const;
