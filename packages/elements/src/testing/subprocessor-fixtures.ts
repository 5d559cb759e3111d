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
