import { readValue } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { organizationSchema } from './header.schema.js';
import type { Organization } from './header.schema.js';

/** Reads `organization`; absent where the document has none, or a faulty one. */
export function readOrganization(input: unknown): {
  value: { readonly organization?: Organization };
  faults: readonly Fault[];
} {
  if (input === undefined || input === null) return { value: {}, faults: [] };
  const faults: Fault[] = [];
  const value = readValue(organizationSchema, input, ['organization'], faults);
  return { value: value === undefined ? {} : { organization: value }, faults };
}
