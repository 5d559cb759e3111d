import { errorFault, isObject } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { readFacts } from './facts.js';
import type { JsonObject } from './facts.js';
import { FORMAT_VERSION, headerFacts } from './header.schema.js';
import type { DocumentHeader } from './header.schema.js';
import { refusal } from './limits.js';

/** The keys that are read elsewhere; an editor finds the JSON Schema under the last. */
const ELSEWHERE = [
  'version',
  'organization',
  'widgets',
  'agreementGroups',
  'agreements',
  'subprocessors',
  'maintenance',
  '$schema',
];

/** The language of plain texts in a document that does not name one: "undetermined" (ISO 639-2). */
const UNDETERMINED = 'und';

export interface OpenedDocument {
  readonly header: DocumentHeader;
  /** The document itself, its sections unread. */
  readonly sections: JsonObject;
}

function versionFault(version: unknown): Fault | undefined {
  if (version === FORMAT_VERSION) return undefined;
  if (version === undefined) return errorFault('version', 'required', 'This key is required.');
  const isShort = typeof version === 'number' || (typeof version === 'string' && version.length <= 20);
  const found = isShort ? JSON.stringify(version) : 'something else';
  const message = `Found ${found}; this reader knows format version ${FORMAT_VERSION} and no other.`;
  return errorFault('version', 'version', message);
}

/** Reads what every section needs. No document means that nothing of it can be read, and the faults say why. */
export function openDocument(input: unknown): { opened?: OpenedDocument; faults: Fault[] } {
  const refused = refusal(input);
  if (refused) return { faults: [refused] };
  if (!isObject(input)) {
    return {
      faults: [
        errorFault('', 'type', 'A trust document is a map with the keys version and defaultLanguage.'),
      ],
    };
  }
  const wrongVersion = versionFault(input['version']);
  if (wrongVersion) return { faults: [wrongVersion] };
  const { facts, faults } = readFacts(headerFacts, input, [], ELSEWHERE);
  const { defaultLanguage = UNDETERMINED, updated } = facts;
  const header = {
    version: FORMAT_VERSION,
    defaultLanguage,
    ...(updated !== undefined && { updated }),
  } as const;
  return { opened: { header, sections: input }, faults };
}
