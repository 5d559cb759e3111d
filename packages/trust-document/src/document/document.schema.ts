import { list, maintenanceSchema, object, optional } from '@trust-widgets/schedule-core/engine';
import type { Infer, MaintenanceData } from '@trust-widgets/schedule-core/engine';

import { agreementGroupsSchema, agreementSchema } from '../agreements/agreements.schema.js';
import type { AgreementSection } from '../agreements/agreements.schema.js';
import { subprocessorsSchema } from '../subprocessors/subprocessors.schema.js';
import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { headerEntries } from './header.schema.js';
import type { DocumentHeader, Organization, WidgetNotice } from './header.schema.js';

/** The whole document as it is written. Every section is optional. */
export const trustDocumentSchema = object({
  ...headerEntries,
  agreementGroups: optional(agreementGroupsSchema),
  agreements: optional(list(agreementSchema)),
  subprocessors: optional(subprocessorsSchema),
  maintenance: optional(maintenanceSchema),
});

/** A document as it is written: what the JSON Schema describes. */
export type TrustDocumentData = Infer<typeof trustDocumentSchema>;

/** A document as it is read: sound entries only, lists where there may be none, versions in order. */
export interface TrustDocument extends DocumentHeader, AgreementSection {
  readonly organization?: Organization;
  readonly widgets?: WidgetNotice;
  readonly subprocessors?: SubprocessorSection;
  /** The section as written, where it has no error; the schedule that was read beside it serves for times. */
  readonly maintenance?: MaintenanceData;
}
