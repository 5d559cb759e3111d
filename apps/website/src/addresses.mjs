/**
 * Where this page and the widgets are served. A page on one origin embeds scripts and data from another, as a
 * customer's would.
 *
 * @param {number} port The first of the ports; the widgets' origin has the third.
 */
export function addresses(port) {
  const website = `http://localhost:${port}`;
  const widgets = `http://localhost:${port + 2}`;
  return {
    website,
    widgets,
    script: `${widgets}/trust-widgets.js`,
    document: `${widgets}/superoffice/trust.json`,
    /** The calendars to subscribe to, by language. */
    calendars: {
      nl: `${widgets}/superoffice/maintenance.nl.ics`,
      en: `${widgets}/superoffice/maintenance.ics`,
    },
  };
}
