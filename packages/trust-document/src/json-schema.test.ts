import { luxonZones } from '@trust-widgets/schedule-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { SchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { readTrustDocument } from './document/read-trust-document.js';
import { trustDocumentJsonSchema } from './json-schema.js';
import { aDocument } from './testing/a-document.js';

// The branches of a place name keys that stand beside them, which strictRequired does not see.
const ajv = new Ajv2020({ strict: true, strictRequired: false });
const isValid = ajv.compile(JSON.parse(JSON.stringify(trustDocumentJsonSchema())) as SchemaObject);

describe('trustDocumentJsonSchema', () => {
  it('DOC-7: is a strict draft 2020-12 schema with a name, the same each time', () => {
    const schema = trustDocumentJsonSchema();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Trust document',
    });
    expect(JSON.stringify(trustDocumentJsonSchema())).toBe(JSON.stringify(schema));
  });

  it('DOC-7: accepts what the reader reads without a fault', () => {
    const written = aDocument();
    expect(readTrustDocument(written, luxonZones).faults).toEqual([]);
    expect(isValid(written), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid({ version: 1, defaultLanguage: 'en', maintenance: written.maintenance })).toBe(true);
  });

  it('DOC-7: refuses what a schema can refuse', () => {
    const entry = { id: 'a', legalName: 'A', role: 'provider' };
    const wrong = [
      { version: 2 },
      { defaultLanguage: 'english' },
      { updated: '2026-11-20' },
      { agreements: [{ id: 'a', title: {}, versions: [] }] },
      {
        agreements: [
          {
            id: 'a',
            title: 'A',
            versions: [{ editions: [{ language: 'en', format: 'html', href: 'javascript:x' }] }],
          },
        ],
      },
      { subprocessors: { entries: [{ ...entry, entity: { country: 'NO', region: '155' } }] } },
      { subprocessors: { entries: [{ ...entry, processing: [{ city: 'Oslo' }] }] } },
      { subprocessors: { entries: [{ ...entry, assurances: [{ kind: 'certificate', expected: 'soon' }] }] } },
    ];
    for (const part of wrong) expect(isValid({ ...aDocument(), ...part }), JSON.stringify(part)).toBe(false);
  });
});
