/** An agreement as it is written in a document. */
export type WrittenAgreement = Readonly<Record<string, unknown>>;

/** A document with these agreements. */
export function agreementDocument(
  agreements: readonly WrittenAgreement[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return { version: 1, defaultLanguage: 'en', ...more, agreements };
}

/** An agreement with one version, of these editions. */
export function agreement(
  id: string,
  editions: readonly Readonly<Record<string, unknown>>[],
  more: WrittenAgreement = {},
): WrittenAgreement {
  return { id, title: { en: `Title of ${id}` }, versions: [{ editions }], ...more };
}

const dutch = [{ language: 'nl', format: 'html' }];
const english = [{ language: 'en', format: 'html' }];
const englishPdf = [{ language: 'en', format: 'pdf' }];
const incomplete = { otherEditions: 'unknown' };

/** SuperOffice's sixteen, with the editions that its Dutch page states. */
export const SIXTEEN = agreementDocument(
  [
    agreement('msa', dutch, { ...incomplete, group: 'crm' }),
    agreement('ai-lab-terms', english, { group: 'crm' }),
    agreement('dpa', dutch, { ...incomplete, group: 'crm' }),
    agreement('pre-approved-subprocessors', english, { group: 'crm' }),
    agreement('onsite-subscription', dutch, {
      ...incomplete,
      group: 'crm',
      title: { en: 'On-site Subscription Agreement', nl: 'On-site Abonnementsovereenkomst' },
    }),
    agreement('privacy-statement', dutch, { ...incomplete, group: 'use' }),
    agreement('app-store-terms', english, { group: 'use' }),
    agreement('public-facing-services', english, { group: 'use' }),
    agreement('data-mirroring', english),
    agreement('expander-services', english),
    agreement('consulting-master-agreement', dutch, incomplete),
    agreement('premium-support', dutch, incomplete),
    agreement('services-dpa-nda', english),
    agreement('services-subprocessors', english),
    agreement('code-of-conduct', englishPdf),
    agreement('supplier-code-of-conduct', englishPdf),
  ],
  {
    agreementGroups: {
      use: { en: 'Privacy and use', nl: 'Privacy en gebruik' },
      crm: { en: 'CRM' },
      empty: { en: 'Nothing here' },
    },
  },
);

/** One with a history, in several languages, all of it invented. */
export const DPA = agreement('dpa', [], {
  title: { en: 'Data Processing Agreement', nl: 'Verwerkersovereenkomst' },
  versions: [
    {
      version: '2021-05',
      effectiveFrom: '2021-05-25',
      editions: [{ language: 'en', format: 'pdf', href: 'https://example.com/2021.pdf' }],
      summaryOfChanges: { en: 'First version.' },
    },
    {
      version: '2026-11',
      effectiveFrom: '2026-11-05',
      summaryOfChanges: { en: 'Two places added.', nl: 'Twee plaatsen toegevoegd.' },
      editions: [
        { language: 'nl', format: 'html', href: 'https://example.com/nl', binding: false },
        { language: 'en', format: 'html', href: 'https://example.com/en', binding: true },
        { language: 'de', format: 'pdf', href: 'https://example.com/de.pdf', bytes: 1_340_000 },
        { language: 'ar', format: 'html' },
      ],
    },
    {
      effectiveFrom: '2027-01-01',
      summaryOfChanges: { en: 'Backups are deleted sooner.' },
      editions: [{ language: 'en', format: 'html', href: 'https://example.com/next' }],
    },
  ],
});
