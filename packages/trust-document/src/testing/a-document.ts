/**
 * A document with every key of the header, the agreements and the sub-processors, without a fault. The facts
 * are invented. A new one each time, so that a test may spoil its own.
 */
export function aDocument() {
  return {
    $schema: './trust-document.schema.json',
    version: 1,
    defaultLanguage: 'en',
    updated: '2026-11-20T09:00:00Z',
    organization: {
      name: 'Example',
      url: 'https://example.com/',
      contact: { email: 'privacy@example.com', url: '/contact' },
      statusPage: 'https://status.example.com',
      statusFeed: { type: 'statuspage', url: 'https://status.example.com/api/v2/summary.json' },
    },
    widgets: { withdrawn: ['0.9.0', '1.0.0-rc.1'] },
    agreementGroups: { online: { en: 'Online', nl: 'Online' } },
    agreements: [
      {
        id: 'dpa',
        title: { en: 'Data Processing Agreement', nl: 'Verwerkersovereenkomst' },
        type: 'data-processing-agreement',
        group: 'online',
        otherEditions: 'unknown',
        versions: [
          {
            version: '2023-03',
            effectiveFrom: '2023-03-16',
            summaryOfChanges: { en: 'New annex.' },
            editions: [
              { language: 'en', format: 'html', href: 'https://example.com/dpa', binding: true },
              { language: 'en', format: 'pdf', href: '/dpa.pdf', bytes: 210_000, binding: false },
            ],
          },
        ],
      },
      { id: 'terms', title: 'Terms', versions: [{ editions: [{ language: 'nl', format: 'html' }] }] },
    ],
    subprocessors: {
      version: '2023-03',
      updated: '2023-03-16',
      authorisation: 'general',
      noticeDays: 30,
      objectionContact: 'privacy@example.com',
      entries: [
        {
          id: 'host',
          legalName: 'Host AS',
          role: 'sub-processor',
          entity: { country: 'NO', city: 'Oslo', address: 'Storgata 1' },
          contact: { name: 'Privacy office', email: 'privacy@host.example', url: '/contact' },
          identifier: { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
          processing: [
            { country: 'NO', city: 'Oslo', activity: ['storage'], rank: 'primary', note: { en: 'Always.' } },
            { region: '155', rank: 'secondary' },
          ],
          purpose: { en: 'Hosting' },
          retention: 'PT24H',
          dataCategories: 'unknown',
          transfers: [{ mechanism: 'none-eea' }],
          assurances: [
            { kind: 'certificate', scheme: 'ISO/IEC 27018', state: 'announced', expected: '2018' },
          ],
          links: [{ kind: 'trust', href: 'https://example.com/trust' }],
          status: 'planned',
          announcedOn: '2023-02-14',
          effectiveFrom: '2023-03-16',
          objectUntil: '2023-03-16',
        },
        {
          id: 'mail',
          legalName: { en: 'Mail partners' },
          role: 'app-partner',
          entity: { variesBy: 'partner' },
          appliesTo: { en: 'Only when campaigns are used' },
          dataCategories: ['E-mail addresses'],
          parent: 'host',
          assurances: [{ kind: 'audit', scheme: 'GDPR', issuer: 'Auditor', heldBy: 'host' }],
          status: 'removed',
          removedOn: '2024-01-01',
        },
      ],
    },
    maintenance: {
      timeZone: 'Europe/Oslo',
      notice: 'PT24H',
      activities: [
        {
          id: 'system',
          kind: 'system',
          title: 'System maintenance',
          start: '2026-01-09T00:00',
          end: '2026-01-09T06:00',
          rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
        },
      ],
    },
  };
}
