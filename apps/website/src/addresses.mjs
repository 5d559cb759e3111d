import { LANGUAGES } from './languages.mjs';

/** The language of the trust document itself: its calendar has no language in its name. */
const DOCUMENT_LANGUAGE = 'en';

/**
 * Where this page and the widgets are served. A page on one origin embeds scripts and data from another, as a
 * customer's would.
 *
 * @param {number} port The first of the ports; the widgets' origin has the third.
 * @param {string} version The release of the widgets that the pages are made with.
 */
export function addresses(port, version) {
  const website = `http://localhost:${port}`;
  const widgets = `http://localhost:${port + 2}`;
  return {
    website,
    widgets,
    script: `${widgets}/${version}/trust-widgets.js`,
    document: `${widgets}/superoffice/trust.json`,
    /** The same facts for other readers than people, by type. */
    forMachines: {
      'application/json': `${widgets}/superoffice/trust.json`,
      'application/ld+json': `${widgets}/superoffice/trust.jsonld`,
      'text/csv': `${widgets}/superoffice/subprocessors.csv`,
    },
    /** The calendars to subscribe to, by language. */
    calendars: Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        `${widgets}/superoffice/maintenance${language === DOCUMENT_LANGUAGE ? '' : `.${language}`}.ics`,
      ]),
    ),
  };
}
