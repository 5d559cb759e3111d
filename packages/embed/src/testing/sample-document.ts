/** A text that would break out of text, of an attribute and of a comment. */
export const HOSTILE = `</td></li><script>alert("1")</script><!-- & ' "`;

/** A small document with something for every element. */
export const sampleDocument = {
  version: 1,
  defaultLanguage: 'en',
  agreementGroups: { legal: { en: 'Legal', nl: 'Juridisch' } },
  agreements: [
    {
      id: 'terms',
      title: { en: 'Terms of use', nl: 'Gebruiksvoorwaarden' },
      group: 'legal',
      versions: [
        {
          version: '2',
          effectiveFrom: '2026-01-01',
          editions: [
            { language: 'en', format: 'pdf', href: 'https://example.com/terms.pdf?a=1&b=2', bytes: 210_000 },
            { language: 'de', format: 'html', href: '/de/terms' },
          ],
        },
        { effectiveFrom: '2027-01-01', editions: [{ language: 'en', format: 'html', href: '/next' }] },
      ],
    },
    { id: 'unlinked', title: HOSTILE, versions: [{ editions: [{ language: 'en', format: 'html' }] }] },
  ],
  subprocessors: {
    updated: '2026-10-01',
    noticeDays: 30,
    entries: [
      {
        id: 'host',
        legalName: 'Example Hosting AS',
        role: 'provider',
        entity: { country: 'NO', city: 'Oslo' },
        processing: [{ country: 'NL', rank: 'primary' }, { region: '155' }],
        purpose: { en: 'Hosting', nl: 'Hosting van servers' },
        retention: 'PT24H',
        transfers: [{ mechanism: 'scc', href: 'https://example.com/scc' }],
        assurances: [
          { kind: 'certificate', scheme: 'ISO/IEC 27001', state: 'held' },
          { kind: 'certificate', scheme: 'ISO/IEC 27018', state: 'announced', expected: '2027' },
        ],
        links: [{ kind: 'trust', href: 'https://example.com/trust?a&b' }],
      },
      { id: 'mail', legalName: HOSTILE, role: 'sub-processor', purpose: HOSTILE },
      {
        id: 'later',
        legalName: 'Example Later AB',
        role: 'sub-processor',
        entity: { country: 'SE' },
        status: 'planned',
        announcedOn: '2026-11-01',
        effectiveFrom: '2027-01-01',
      },
      {
        id: 'gone',
        legalName: 'Example Gone Ltd',
        role: 'sub-processor',
        status: 'removed',
        removedOn: '2025-01-01',
      },
    ],
  },
  maintenance: {
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [
      {
        id: 'patching',
        kind: 'system',
        title: { en: 'System maintenance', nl: 'Systeemonderhoud' },
        announcedAt: '2026-01-01T00:00:00Z',
        start: '2026-11-27T00:00',
        end: '2026-11-27T06:00',
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
        impact: 'reconnect',
        downtime: { typical: 'PT10S', rarelyOver: 'PT30M' },
      },
      { id: 'upgrade', kind: 'application', title: HOSTILE, start: '2026-12-01T22:00', description: HOSTILE },
      {
        id: 'slot',
        kind: 'infrastructure',
        title: 'Infrastructure slot',
        start: '2026-11-28T20:00',
        end: '2026-11-29T06:00',
        certainty: 'tentative',
      },
      {
        id: 'recycle',
        kind: 'recycle',
        title: 'Nightly restart',
        start: '2026-11-22T02:00',
        duration: 'PT3S',
        rrule: 'FREQ=DAILY',
        announce: 'standing',
      },
      { id: 'emergency', kind: 'emergency', title: 'Emergency fixes', usualTime: '18:00' },
    ],
  },
};

/** Twelve hours before the first window of the sample. */
export const SAMPLE_NOW = Date.UTC(2026, 10, 26, 11);
