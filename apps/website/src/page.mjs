import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { LANGUAGE_FOR_OTHERS } from './languages.mjs';
import { assumptions, maintenanceKinds } from './maintenance-kinds.mjs';
import { contentSecurityPolicy } from './policy.mjs';
import { editionLinks, longDates, renderView } from './views.mjs';

/** The sections in the order of the page, with the names that links point to. */
const SECTIONS = [
  ['trust', 'trust'],
  ['agreements', 'agreements'],
  ['territory', 'territory'],
  ['dataCentres', 'data-centres'],
  ['subprocessors', 'sub-processors'],
  ['availability', 'availability'],
  ['maintenance', 'maintenance'],
  ['status', 'status'],
  ['contact', 'contact'],
];

/**
 * One page as HTML. Everything but the fall-back content, which is HTML already, is escaped by the template.
 *
 * @param {object} input
 * @param {any} input.content This page's content.
 * @param {any[]} input.editions The content of this page in every language.
 * @param {any} input.document The built trust document.
 * @param {ReturnType<typeof import('./addresses.mjs').addresses>} input.addresses
 * @param {string} input.integrity The hash of the widgets' script.
 * @param {number} input.now Epoch milliseconds: the fall-back content lists what comes after it.
 * @param {typeof import('@trust-widgets/embed').renderFallback} input.renderFallback
 */
export function renderPage({ content, editions, document, addresses, integrity, now, renderFallback }) {
  const { language } = content;
  const kinds = maintenanceKinds(document, content);
  const date = longDates(language, 'UTC');
  return renderView('page', {
    ...content,
    addresses,
    integrity,
    policy: contentSecurityPolicy(addresses.widgets),
    editions: editionLinks(editions, content, ({ path }) => path),
    forOthers: editions.find((edition) => edition.language === LANGUAGE_FOR_OTHERS),
    sections: SECTIONS.map(([key, id]) => ({ id, nav: content[key].nav })),
    organization: document.organization,
    updated: { iso: document.updated, text: date.format(Date.parse(document.updated)) },
    kinds,
    assumptions: assumptions(kinds, content),
    day: (wallTime) => date.format(Date.parse(`${wallTime.slice(0, 10)}T00:00Z`)),
    fallback: (element) =>
      renderFallback({
        element,
        input: document,
        language,
        now,
        zones: intlZones,
        inline: true,
        calendarHref: addresses.calendars[language],
        detailsHref: '#maintenance',
      }),
  });
}
