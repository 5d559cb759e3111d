/**
 * The terms of public vocabularies that the JSON-LD may use, each looked up in the vocabulary itself: schema.org 29,
 * DPV 2.3 with its extensions `legal/eu/gdpr` and `loc`, DCMI Metadata Terms. Countries are not listed here.
 */
export const VOCABULARY_TERMS: Readonly<Record<string, readonly string[]>> = {
  'https://schema.org/': [
    ...['Certification', 'ContactPoint', 'CreativeWork', 'DigitalDocument', 'MediaObject', 'Organization'],
    ...['Place', 'PostalAddress', 'PropertyValue', 'WebPage'],
    ...['about', 'address', 'addressCountry', 'addressLocality', 'contactPoint', 'contentSize', 'contentUrl'],
    ...['dateModified', 'description', 'duns', 'email', 'encoding', 'encodingFormat', 'expires', 'genre'],
    ...['hasPart', 'identifier', 'inLanguage', 'issuedBy', 'legalName', 'leiCode', 'name', 'propertyID'],
    ...['publisher', 'streetAddress', 'subjectOf', 'temporalCoverage', 'url', 'value', 'vatID', 'version'],
    'workExample',
  ],
  'https://w3id.org/dpv#': [
    ...['Access', 'ActivityCompleted', 'ActivityOngoing', 'ActivityPlanned', 'Audit', 'Certification'],
    ...['Context', 'ContractualTerms', 'Copy', 'DataController', 'DataProcessingAgreement', 'DataProcessor'],
    ...['DataSubProcessor', 'DataTransferLegalBasis', 'LegalComplianceAssessment', 'Location'],
    ...['OrganisationalMeasure', 'PersonalData', 'PersonalDataProcess', 'PrivacyNotice', 'Processing'],
    ...['PublicRegisterOfEntities', 'Purpose', 'Recipient', 'StorageDuration', 'Store', 'VariableLocation'],
    ...['hasActivityStatus', 'hasContext', 'hasCountry', 'hasDataProcessor', 'hasLegalBasis', 'hasLocation'],
    ...['hasNotice', 'hasPersonalData', 'hasProcess', 'hasProcessing', 'hasPurpose', 'hasRecipient'],
    ...['hasRecipientDataController', 'hasStorageCondition', 'hasTechnicalOrganisationalMeasure'],
    'isImplementedByEntity',
  ],
  'https://w3id.org/dpv/legal/eu/gdpr#': ['A45-3', 'A46-2-b', 'A46-2-c'],
  'https://w3id.org/dpv/loc#': ['un_m49'],
  'http://purl.org/dc/terms/': ['isPartOf', 'valid'],
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': ['value'],
  'http://www.w3.org/2001/XMLSchema#': ['date', 'duration'],
};
