import { CodeListType, FieldsType, RefinedType } from '@donghanh/core';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type * as t from 'io-ts';

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a codec, from what its parts say of themselves. */
const schemaOf = (codec: t.Mixed): Schema => {
  if (codec instanceof RefinedType)
    return { type: codec.refinement.json, ...codec.refinement.schema };
  if (codec instanceof CodeListType) return { type: 'string', enum: codec.codes };
  if (codec instanceof FieldsType) {
    const props: Readonly<Record<string, t.Mixed>> = { ...codec.required, ...codec.optional };
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(props).map(([k, c]) => [k, schemaOf(c)])),
      required: Object.keys(codec.required),
      additionalProperties: false,
    };
  }
  const { _tag, type } = codec as t.Mixed & { readonly _tag?: string; readonly type?: t.Mixed };
  if (_tag === 'ReadonlyArrayType' && type !== undefined) {
    return { type: 'array', items: schemaOf(type) };
  }
  if (_tag === 'BooleanType') return { type: 'boolean' };
  if (_tag === 'NumberType') return { type: 'number' };
  throw new Error(`no schema for ${codec.name}`);
};

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);

/** What ajv compiles of it. It does less than the codec: JSON Schema cannot say NFC or "not blank". */
export const ajvOf = (codec: t.Mixed): ValidateFunction => ajv.compile(schemaOf(codec));
