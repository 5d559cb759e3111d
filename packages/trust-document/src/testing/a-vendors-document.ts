import { aDocument } from './a-document.js';

const ROLES = ['provider', 'affiliate', 'app-partner', 'identity-provider', 'independent-controller'];

/**
 * A document in the shape that a vendor's has: agreements in groups with one edition each, and entries of every
 * role with few facts, in several languages. Every entry but the first is engaged by the first, so that any other may be spoilt
 * without touching its neighbours.
 */
export function aVendorsDocument() {
  const inAll = (text: string) =>
    Object.fromEntries(['nl', 'en', 'nb'].map((tag) => [tag, `${text} (${tag})`]));
  const groups = ['crm', 'use', 'services'];
  return {
    ...aDocument(),
    agreementGroups: Object.fromEntries(groups.map((id) => [id, inAll(id)])),
    agreements: Array.from({ length: 8 }, (_, index) => ({
      id: `agreement-${index}`,
      title: index % 4 === 0 ? inAll('Agreement') : 'Agreement',
      group: groups[index % groups.length],
      ...(index % 2 === 0 && { otherEditions: 'unknown' }),
      versions: [{ editions: [{ language: index % 2 === 0 ? 'nl' : 'en', format: 'html' }] }],
    })),
    subprocessors: {
      noticeDays: 30,
      entries: Array.from({ length: 6 }, (_, index) => ({
        id: `entry-${index}`,
        legalName: `Company ${index}`,
        role: ROLES[index % ROLES.length] ?? 'provider',
        entity: index % 5 === 4 ? { variesBy: 'partner' } : { country: 'NO', city: 'Oslo' },
        processing: [{ region: '155', activity: ['storage'], note: inAll('Note') }],
        purpose: inAll('Purpose'),
        dataCategories: index % 2 === 0 ? 'unknown' : ['Names', inAll('Category')],
        transfers: [{ mechanism: 'scc', href: 'https://example.com/scc' }],
        assurances: [{ kind: 'certificate', scheme: 'ISO/IEC 27018', state: 'held', heldBy: 'entry-0' }],
        links: [{ kind: 'trust', href: `https://example.com/${index}` }],
        announcedOn: '2026-11-01',
        effectiveFrom: '2026-12-15',
        ...(index > 0 && { parent: 'entry-0' }),
      })),
    },
  };
}
