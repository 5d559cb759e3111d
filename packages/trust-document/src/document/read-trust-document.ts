import { parseSchedule } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceData, Schedule, ZoneProvider } from '@trust-widgets/schedule-core/engine';

import { agreementSection } from '../agreements/agreement-section.js';
import { subprocessorSection } from '../subprocessors/subprocessor-section.js';
import type { TrustDocument } from './document.schema.js';
import { openDocument } from './open-document.js';
import { readHeaderEntry } from './header-entry.js';
import { organizationSchema, widgetsSchema } from './header.schema.js';
import type { DocumentReading } from './read-sections.js';

/**
 * Reads a whole document from parsed JSON or YAML. Never throws: the answer is what is sound, and the faults
 * of the rest, each with its path. A faulty entry is left out and leaves its siblings alone.
 *
 * @param zones what knows time zones: `intlZones` in a browser, `luxonZones` elsewhere
 */
export function readTrustDocument(
  input: unknown,
  zones: ZoneProvider,
): DocumentReading<TrustDocument> & { readonly schedule?: Schedule } {
  const { opened, faults } = openDocument(input);
  if (!opened) return { faults };
  const { maintenance } = opened.sections;
  const organization = readHeaderEntry('organization', organizationSchema, opened.sections['organization']);
  const widgets = readHeaderEntry('widgets', widgetsSchema, opened.sections['widgets']);
  const agreements = agreementSection(opened.sections);
  const subprocessors = subprocessorSection(opened.sections['subprocessors']);
  const planned =
    maintenance === undefined || maintenance === null
      ? undefined
      : parseSchedule(maintenance, zones, ['maintenance']);
  return {
    document: {
      ...opened.header,
      ...organization.value,
      ...widgets.value,
      ...agreements.value,
      ...(subprocessors.value && { subprocessors: subprocessors.value }),
      ...(planned?.schedule.isComplete && { maintenance: maintenance as MaintenanceData }),
    },
    ...(planned && { schedule: planned.schedule }),
    faults: [
      ...faults,
      ...organization.faults,
      ...widgets.faults,
      ...agreements.faults,
      ...subprocessors.faults,
      ...(planned?.faults ?? []),
    ],
  };
}
