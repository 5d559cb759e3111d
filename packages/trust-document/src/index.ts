export { EDITION_FORMATS } from './agreements/agreements.schema.js';
export type {
  Agreement,
  AgreementGroup,
  AgreementSection,
  AgreementVersion,
  Edition,
  EditionFormat,
} from './agreements/agreements.schema.js';
export { FORMAT_VERSION } from './document/header.schema.js';
export type { DocumentHeader, Organization } from './document/header.schema.js';
export type { TrustDocument, TrustDocumentData } from './document/document.schema.js';
export { SUBPROCESSOR_ROLES, TRANSFER_MECHANISMS } from './subprocessors/subprocessors.schema.js';
export type {
  Assurance,
  EntryList,
  ProcessingPlace,
  Subprocessor,
  SubprocessorLink,
  SubprocessorRole,
  SubprocessorSection,
  SubprocessorStatus,
  Transfer,
  TransferMechanism,
} from './subprocessors/subprocessors.schema.js';
