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
import type { Schema } from '@trust-widgets/schedule-core/engine';

import { agreementSchema, editionSchema, versionSchema } from './agreements/agreements.schema.js';
import { trustDocumentSchema } from './document/document.schema.js';
import { organizationSchema, widgetsSchema } from './document/header.schema.js';
import { countryCode, email, partialDate, regionCode, release } from './document/terms.js';
import { DEFINITION_DESCRIPTIONS, PROPERTY_DESCRIPTIONS } from './json-schema-descriptions.js';
import { written } from './schema-to-json.js';
import type { JsonSchema } from './schema-to-json.js';
import {
  assuranceSchema,
  companyIdentifierSchema,
  contactSchema,
  entitySchema,
  processingPlaceSchema,
  subprocessorLinkSchema,
  subprocessorSchema,
  subprocessorsSchema,
  transferSchema,
} from './subprocessors/subprocessors.schema.js';

/** What the schema names, so that it can be read by people and referred to by editors. */
const named = {
  localizedText,
  languageTag,
  identifier,
  calendarDate,
  partialDate,
  instant,
  duration,
  link,
  email,
  release,
  country: countryCode,
  region: regionCode,
  organization: organizationSchema,
  widgets: widgetsSchema,
  agreement: agreementSchema,
  agreementVersion: versionSchema,
  edition: editionSchema,
  subprocessors: subprocessorsSchema,
  subprocessor: subprocessorSchema,
  entity: entitySchema,
  contact: contactSchema,
  companyIdentifier: companyIdentifierSchema,
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
const LINK_PATTERN = String.raw`^(?:https?://[^\s/?#@\\]+(?:[/?#]|$)|mailto:[^\s\\]|/(?![/\\])|#)[^\s\\]*$`;

/** A place is exactly one of these: the rule is a check in the reader and structure here. */
const ONE_PLACE = ['country', 'region', 'variesBy'].map((key) => ({ required: [key] }));

const definitions = new Map<Schema, string>(Object.entries(named).map(([name, schema]) => [schema, name]));

function described(schema: JsonSchema, name: string): JsonSchema {
  const words: Readonly<Record<string, string>> = PROPERTY_DESCRIPTIONS[name] ?? {};
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const description = words[key];
    return [key, description === undefined ? property : { ...property, description }] as const;
  });
  const description = DEFINITION_DESCRIPTIONS[name];
  return {
    ...schema,
    ...(description !== undefined && { description }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
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
  const { properties, ...root } = described(written(trustDocumentSchema, definitions), 'document');
  const $defs = Object.entries(named).map(([name, schema]) => [
    name,
    described(restated(written(schema, definitions), name), name),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:trust-widgets:trust-document:1',
    title: 'Trust document',
    ...root,
    properties: { $schema: { type: 'string' }, ...properties },
    $defs: Object.fromEntries($defs) as Readonly<Record<string, JsonSchema>>,
  };
}
