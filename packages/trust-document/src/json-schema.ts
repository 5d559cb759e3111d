import {
  calendarDate,
  duration,
  identifier,
  instant,
  languageTag,
  link,
  localizedText,
  maintenanceSchema,
} from '@trust-widgets/schedule-core/engine';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { JsonSchema } from '@valibot/to-json-schema';

import { agreementSchema, editionSchema, versionSchema } from './agreements/agreements.schema.js';
import { trustDocumentSchema } from './document/document.schema.js';
import { organizationSchema } from './document/header.schema.js';
import { countryCode, email, partialDate, regionCode } from './document/terms.js';
import { DEFINITION_DESCRIPTIONS, PROPERTY_DESCRIPTIONS } from './json-schema-descriptions.js';
import {
  assuranceSchema,
  entitySchema,
  processingPlaceSchema,
  subprocessorLinkSchema,
  subprocessorSchema,
  subprocessorsSchema,
  transferSchema,
} from './subprocessors/subprocessors.schema.js';

/** What the schema names, so that it can be read by people and referred to by editors. */
const definitions = {
  localizedText,
  languageTag,
  identifier,
  calendarDate,
  partialDate,
  instant,
  duration,
  link,
  email,
  country: countryCode,
  region: regionCode,
  organization: organizationSchema,
  agreement: agreementSchema,
  agreementVersion: versionSchema,
  edition: editionSchema,
  subprocessors: subprocessorsSchema,
  subprocessor: subprocessorSchema,
  entity: entitySchema,
  processingPlace: processingPlaceSchema,
  transfer: transferSchema,
  assurance: assuranceSchema,
  subprocessorLink: subprocessorLinkSchema,
  maintenance: maintenanceSchema,
};

/**
 * The reader's rule for links, which ignores case, as one pattern without flags: JSON Schema knows none.
 * Schemes are written in lower case here.
 */
const LINK_PATTERN = String.raw`^(?:https?://[^\s/?#\\]|mailto:[^\s\\]|/(?![/\\])|#)[^\s\\]*$`;

/** A place is exactly one of these: the rule is a check in the reader and structure here. */
const ONE_PLACE = ['country', 'region', 'variesBy'].map((key) => ({ required: [key] }));

function described(schema: JsonSchema, name: string): JsonSchema {
  const words: Readonly<Record<string, string>> = PROPERTY_DESCRIPTIONS[name] ?? {};
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => [
    key,
    typeof property === 'object' && words[key] !== undefined
      ? { ...property, description: words[key] }
      : property,
  ]);
  const description = DEFINITION_DESCRIPTIONS[name];
  return {
    ...schema,
    ...(description !== undefined && { description }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) as typeof schema.properties }),
  };
}

function restated(schema: JsonSchema, name: string): JsonSchema {
  if (name === 'link') return { type: 'string', pattern: LINK_PATTERN };
  if (name === 'entity' || name === 'processingPlace') return { ...schema, oneOf: ONE_PLACE };
  return schema;
}

/**
 * The format as a JSON Schema (draft 2020-12), for editors and for other languages. What needs more than a
 * schema (references, unique ids, recurrence rules, dates that exist) only the reader finds; unknown keys
 * are let through here and are warnings there.
 */
export function trustDocumentJsonSchema(): JsonSchema {
  const { $schema, $defs, ...root } = toJsonSchema(trustDocumentSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Checks in code have no counterpart; those that can be said are restated above.
    errorMode: 'ignore',
    definitions,
  });
  const named = Object.entries($defs ?? {}).map(([name, definition]) => [
    name,
    typeof definition === 'object' ? described(restated(definition, name), name) : definition,
  ]);
  const { properties, ...rest } = described(root, 'document');
  return {
    ...($schema !== undefined && { $schema }),
    $id: 'urn:trust-widgets:trust-document:1',
    title: 'Trust document',
    ...rest,
    properties: { $schema: { type: 'string' }, ...properties },
    $defs: Object.fromEntries(named) as NonNullable<typeof $defs>,
  };
}
