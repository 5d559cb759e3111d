/** What an editor shows beside a key. Kept apart from the schemas, which browsers load. */

export const DEFINITION_DESCRIPTIONS: Readonly<Record<string, string>> = {
  document:
    'The facts behind sub-processor tables, agreement lists, maintenance calendars and status banners.',
  localizedText: 'A text in the default language, or a map from language tag to text.',
  languageTag: 'A BCP 47 language tag, such as nl or nb-NO.',
  identifier: 'A name within the document, of letters, digits, ".", "_" and "-".',
  calendarDate: 'A calendar date without time, such as 2026-11-22.',
  partialDate: 'A year, month or day, such as "2018", "2018-06" or "2018-06-30".',
  instant: 'An instant with an offset or Z, such as 2026-11-22T22:00:00+01:00.',
  duration: 'A length of days (24 hours each), hours, minutes and seconds, such as PT24H.',
  link: 'A link that starts with https:, http:, mailto:, # or a single /.',
  release: 'A release of the widgets, such as 1.4.2.',
  widgets: 'What the document says to the widgets that show it.',
  country:
    'An ISO 3166-1 alpha-2 country code, such as NL. Write "NO" in quotes: some YAML readers take it for false.',
  region: 'A UN M49 area code in quotes, such as "155" for Western Europe.',
  agreement: 'An agreement or policy with its versions.',
  agreementVersion: 'One version of an agreement, in all its languages and formats.',
  edition: 'One text of a version: one language and one format. Badges are computed from these.',
  subprocessor: "A company, or class of companies, that has to do with the customer's data.",
  entity: 'Where the company is established: exactly one of country, region and variesBy.',
  contact: 'Whom to ask about the processing of this company: a person or an office.',
  companyIdentifier: 'What registers and supervisors know a company by.',
  processingPlace: 'Where data is processed: exactly one of country, region and variesBy.',
  transfer: 'What allows data to leave the European Economic Area.',
  assurance: 'Something that backs what is said of privacy and security.',
  maintenance: 'When the service is maintained, and how long ahead that is announced.',
};

export const PROPERTY_DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  document: {
    version: 'The format version.',
    defaultLanguage: 'The language of texts that are not maps.',
    updated: "The record's own time, not the time of a build.",
    agreementGroups: 'Headings by key, in the order in which they are shown.',
  },
  organization: {
    statusFeed: 'For those who build pages. An element fetches only what its attributes name.',
  },
  widgets: {
    withdrawn: 'Releases that were taken back. Elements of these show what the page has in their tags.',
  },
  agreement: {
    type: 'What sort of agreement, such as data-processing-agreement.',
    group: 'A key of agreementGroups.',
    otherEditions: 'unknown: there may be editions that are not listed, so none is called the only one.',
    versions: 'In any order; the order of effectiveFrom counts.',
  },
  agreementVersion: {
    effectiveFrom: 'The day on which the version comes into force. Only a sole version can do without.',
  },
  edition: {
    href: 'Absent: the edition exists, and where is not stated.',
    bytes: 'The size of the file, for formats other than html.',
    binding: 'true: the text that binds. false: a translation for convenience. Absent: not stated.',
  },
  subprocessors: {
    authorisation:
      'Whether the customer authorises changes in general or each by itself (GDPR article 28(2)).',
    noticeDays: 'How many calendar days a change is announced ahead.',
    objectionContact: 'An e-mail address or a link.',
  },
  subprocessor: {
    appliesTo: 'A condition: the entry concerns only those of whom it is true.',
    retention: 'How long data is kept there.',
    dataCategories: 'The word unknown or no such key: shown as not stated, never as none.',
    parent: 'The id of the entry that engages this one.',
    objectUntil: 'The last day to object. Absent: announcedOn and noticeDays calendar days.',
  },
  companyIdentifier: {
    scheme:
      'lei: Legal Entity Identifier (ISO 17442). euid: European Unique Identifier. crn: number in a national company register. vat: VAT number. duns: D-U-N-S number.',
  },
  assurance: {
    scheme: 'What it is measured by, such as ISO/IEC 27001.',
    heldBy: 'The id of the entry whose it is. Absent: of this entry itself.',
    expected: 'With state announced: when it was to come.',
  },
};
