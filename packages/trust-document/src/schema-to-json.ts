import type { Schema } from '@trust-widgets/schedule-core/engine';

/** A JSON Schema, as far as this format needs one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** Names of schemas that are referred to, rather than written out where they are used. */
export type Definitions = ReadonlyMap<Schema, string>;

/** Writes a schema of ours as a JSON Schema (draft 2020-12). Checks in code have no counterpart there. */
export function schemaToJson(schema: Schema, definitions: Definitions): JsonSchema {
  const name = definitions.get(schema);
  return name === undefined ? written(schema, definitions) : { $ref: `#/$defs/${name}` };
}

/** The same, written out though the schema may have a name. */
export function written({ form }: Schema, definitions: Definitions): JsonSchema {
  const of = (schema: Schema): JsonSchema => schemaToJson(schema, definitions);
  if (!form) throw new Error('Production bundles of schedule-core do not carry what schemas are made of.');
  switch (form.kind) {
    case 'unknown':
      return {};
    case 'boolean':
      return { type: 'boolean' };
    case 'text':
      return {
        type: 'string',
        ...(form.pattern && { pattern: form.pattern.source }),
        ...(form.isNonEmpty && { minLength: 1 }),
      };
    case 'number':
      return {
        type: form.isWhole ? 'integer' : 'number',
        minimum: form.min,
        maximum: form.max,
      };
    case 'choice':
      return form.options.length === 1 ? { const: form.options[0] } : { enum: form.options };
    case 'list':
      return { type: 'array', items: of(form.item), ...(form.isNonEmpty && { minItems: 1 }) };
    case 'map':
      return {
        type: 'object',
        propertyNames: of(form.key),
        additionalProperties: of(form.value),
        ...(form.isNonEmpty && { minProperties: 1 }),
      };
    case 'object': {
      const entries = Object.entries(form.entries);
      const required = entries.filter(([, each]) => !('isOptional' in each)).map(([key]) => key);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, each]) => [key, of(each)])),
        ...(required.length > 0 && { required }),
      };
    }
    case 'union':
      return { anyOf: form.options.map(of) };
    case 'refined':
      return of(form.of);
  }
}
