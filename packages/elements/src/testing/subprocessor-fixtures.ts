/** A trust document with sub-processors. */
export function subprocessorDocument(entries: readonly object[], section: object = {}) {
  return {
    version: 1,
    defaultLanguage: 'en',
    updated: '2026-11-20T09:00:00Z',
    subprocessors: { ...section, entries },
  };
}

export const HOST = {
  id: 'host',
  legalName: 'Visma ITC',
  role: 'sub-processor',
  entity: { country: 'NO', city: 'Oslo' },
  processing: [{ country: 'NO', city: 'Oslo' }],
  purpose: { en: 'Hosts the servers.', nl: 'Huisvest de servers.' },
  assurances: [
    { kind: 'certificate', scheme: 'ISO 27001', state: 'held' },
    { kind: 'certificate', scheme: 'ISO 27018', state: 'announced', expected: '2018' },
    { kind: 'report', scheme: 'ISAE 3402', state: 'on-request' },
  ],
};

export const MAIL = {
  id: 'mail',
  legalName: 'Mailgun Inc.',
  role: 'sub-processor',
  entity: { country: 'US' },
  processing: [{ country: 'DE', city: 'Frankfurt' }],
  purpose: 'Sends e-mail.',
  retention: 'PT24H',
  transfers: [{ mechanism: 'scc' }],
  links: [{ kind: 'privacy', href: 'https://www.mailgun.com/gdpr/' }],
};

export const STORE = {
  id: 'store',
  legalName: 'Microsoft Inc.',
  role: 'sub-processor',
  entity: { country: 'US' },
  processing: [
    { country: 'NL', rank: 'primary', activity: ['storage'] },
    { country: 'IE', rank: 'secondary', activity: ['storage'] },
  ],
};

export const PARTNERS = {
  id: 'partners',
  legalName: { en: 'App Store partners', nl: 'App Store-partners' },
  role: 'app-partner',
  entity: { variesBy: 'partner' },
  processing: [{ variesBy: 'partner' }],
};

export const OFFICE = {
  id: 'office',
  legalName: 'Ångström AB',
  role: 'provider',
  processing: [{ region: '155' }],
  assurances: [{ kind: 'certificate', scheme: 'ISO 27001', state: 'held', heldBy: 'host' }],
};

export const PLANNED = {
  id: 'planned',
  legalName: 'Example Reading AB',
  role: 'sub-processor',
  status: 'planned',
  announcedOn: '2026-11-20',
  effectiveFrom: '2027-01-01',
};

export const REMOVED = {
  id: 'removed',
  legalName: 'Gone GmbH',
  role: 'sub-processor',
  removedOn: '2026-06-30',
};

/** Every fact that an entry can have. */
export const WHOLE = {
  id: 'whole',
  legalName: 'Whole AS',
  role: 'sub-processor',
  parent: 'host',
  entity: { country: 'NO', city: 'Bergen', address: 'Kaien 1' },
  processing: [
    { country: 'NO', city: 'Bergen', activity: ['storage', 'backup'], rank: 'primary', note: 'Always' },
  ],
  purpose: 'Keeps backups.',
  appliesTo: 'when backups are ordered',
  retention: 'P30D',
  dataCategories: ['Names', 'E-mail addresses'],
  transfers: [{ mechanism: 'none-eea', note: 'By contract' }],
  assurances: [
    {
      kind: 'certificate',
      scheme: 'ISO 27001',
      state: 'held',
      issuer: 'DNV',
      heldBy: 'host',
      validUntil: '2027-05-01',
      note: 'Copies on file',
    },
  ],
  links: [{ kind: 'dpa', href: 'https://example.com/dpa' }],
  contact: { name: 'Data protection officer', email: 'dpo@example.com', url: 'https://example.com/privacy' },
  identifier: { scheme: 'lei', value: '5493001KJTIIGC8Y1R12' },
  status: 'active',
  announcedOn: '2023-02-14',
  effectiveFrom: '2023-03-16',
};
