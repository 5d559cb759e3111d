export { resolveEdition } from './agreements/resolve-edition.js';
export type {
  EditionBadge,
  EditionChoice,
  EditionReason,
  EditionRequest,
} from './agreements/resolve-edition.js';
export { sameLanguage } from './agreements/same-language.js';
export { EDITION_FORMATS } from './agreements/agreements.schema.js';
export type {
  Agreement,
  AgreementGroup,
  AgreementSection,
  AgreementVersion,
  Edition,
  EditionFormat,
} from './agreements/agreements.schema.js';
export { defused, restored } from './csv/formula.js';
export { agreementChanges } from './changes/agreement-changes.js';
export type { AgreementChange, EditionChange, VersionChange } from './changes/agreement-changes.js';
export type { FieldChange } from './changes/field-changes.js';
export { subprocessorChanges } from './changes/subprocessor-changes.js';
export type { ChangeDays, SubprocessorChange } from './changes/subprocessor-changes.js';
export type { SubprocessorFact, SubprocessorFieldChange } from './changes/subprocessor-fields.js';
export { contactLink } from './document/contact-link.js';
export { FORMAT_VERSION } from './document/header.schema.js';
export type { DocumentHeader, Organization, WidgetNotice } from './document/header.schema.js';
export type { TrustDocument, TrustDocumentData } from './document/document.schema.js';
export { LIMITS } from './document/limits.js';
export { readAgreements, readSubprocessors } from './document/read-sections.js';
export type { DocumentReading } from './document/read-sections.js';
export { readTrustDocument } from './document/read-trust-document.js';
export { lastDayToObject } from './subprocessors/last-day-to-object.js';
export { isOpenOn, objectionPeriod } from './subprocessors/objection-period.js';
export type { ObjectionPeriod } from './subprocessors/objection-period.js';
export { statusOn } from './subprocessors/status-on.js';
export { SUBPROCESSOR_ROLES, TRANSFER_MECHANISMS } from './subprocessors/subprocessors.schema.js';
export type {
  Assurance,
  CompanyIdentifier,
  EntryList,
  ProcessingPlace,
  Subprocessor,
  SubprocessorContact,
  SubprocessorLink,
  SubprocessorRole,
  SubprocessorSection,
  SubprocessorStatus,
  Transfer,
  TransferMechanism,
} from './subprocessors/subprocessors.schema.js';
