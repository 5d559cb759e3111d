const recordOf = (entries: readonly object[]) => ({
  version: 1,
  defaultLanguage: 'en',
  updated: '2026-11-20T09:00:00Z',
  subprocessors: {
    authorisation: 'general',
    noticeDays: 30,
    objectionContact: 'privacy@example.com',
    entries,
  },
});

/** A chain of three, one that is planned, and one of which little is known. */
export const CHAIN = recordOf([
  {
    id: 'provider',
    legalName: 'Example Hosting AS',
    role: 'provider',
    entity: { country: 'NO', city: 'Oslo' },
    processing: [{ country: 'NO', city: 'Oslo', activity: ['storage'] }],
    purpose: 'Hosts the servers.',
    transfers: [{ mechanism: 'none-eea' }],
    links: [{ kind: 'trust', href: 'https://hosting.example/trust' }],
    contact: { name: 'Data protection officer', email: 'dpo@hosting.example' },
  },
  {
    id: 'backup',
    legalName: 'Example Backup GmbH',
    role: 'sub-processor',
    parent: 'provider',
    entity: { country: 'DE' },
    processing: [{ country: 'DE', city: 'Frankfurt', activity: ['backup'] }],
    purpose: 'Keeps backups; =1+1 is "text".',
    transfers: [{ mechanism: 'scc' }],
    dataCategories: ['Names', 'E-mail addresses'],
  },
  {
    id: 'tapes',
    legalName: 'Example Tapes BV',
    role: 'sub-processor',
    parent: 'backup',
    status: 'planned',
    announcedOn: '2026-11-20',
    effectiveFrom: '2027-01-01',
  },
  { id: 'unknown', legalName: 'Example Unknown Ltd', role: 'affiliate' },
]);

const COUNTRIES = ['NO', 'DE', 'NL', 'US'];

/** So many that rows out of sight are not laid out. */
export const longRecord = (length: number) =>
  recordOf(
    Array.from({ length }, (_, index) => ({
      id: `entry-${index + 1}`,
      legalName: `Example ${String(index + 1).padStart(3, '0')} AS`,
      role: 'sub-processor',
      entity: { country: COUNTRIES[index % 4] },
      processing: [{ country: COUNTRIES[(index + 1) % 4], city: `City ${index + 1}` }],
      purpose: `Task ${index + 1}`,
      transfers: [{ mechanism: index % 2 === 0 ? 'scc' : 'none-eea' }],
      links: [{ kind: 'trust', href: `https://example.com/${index + 1}` }],
      dataCategories: [`Category ${index + 1}`],
    })),
  );
