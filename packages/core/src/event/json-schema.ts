import * as t from 'io-ts';
import { CodeListType } from '../vocabulary/codec/code-list.ts';
import { FieldsType } from '../vocabulary/codec/fields.ts';
import { RefinedType } from '../vocabulary/codec/refined.ts';
import type { EventDefinition } from './define-event.ts';

/** A JSON Schema (draft 2020-12), as far as the codecs of this library need it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a codec. What a schema cannot say stands in its `description`. */
export const jsonSchemaOf = (codec: t.Mixed): JsonSchema => {
  if (codec instanceof RefinedType) {
    const { json, expected, schema } = codec.refinement;
    return { type: json, description: expected, ...schema };
  }
  if (codec instanceof CodeListType) return { type: 'string', enum: [...codec.codes] };
  if (codec instanceof FieldsType) return fieldsSchema(codec);
  if (codec instanceof t.ReadonlyArrayType || codec instanceof t.ArrayType) {
    return { type: 'array', items: jsonSchemaOf(codec.type as t.Mixed) };
  }
  if (codec instanceof t.UnionType) return { anyOf: (codec.types as t.Mixed[]).map(jsonSchemaOf) };
  if (codec instanceof t.LiteralType) return { const: codec.value as unknown };
  if (codec instanceof t.StringType) return { type: 'string' };
  if (codec instanceof t.NumberType) return { type: 'number' };
  if (codec instanceof t.BooleanType) return { type: 'boolean' };
  return {};
};

const fieldsSchema = (
  codec: FieldsType<Record<string, t.Mixed>, Record<string, t.Mixed>>,
): JsonSchema => {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, inner] of Object.entries({ ...codec.required, ...codec.optional })) {
    properties[key] = jsonSchemaOf(inner);
  }
  return {
    type: 'object',
    required: Object.keys(codec.required),
    properties,
    additionalProperties: false,
  };
};

/** The JSON Schema of an event's data, with its title and an example. */
export const eventSchemaOf = (definition: EventDefinition): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:donghanh:event:${definition.type}:${definition.version}`,
  title: `${definition.type} v${definition.version}`,
  description: `${definition.title.vi} (${definition.title.en}). Serves ${definition.serves}.`,
  ...jsonSchemaOf(definition.codec),
  examples: [definition.example],
});
