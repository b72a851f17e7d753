import * as t from 'io-ts';
import { CodeListType } from '../../vocabulary/codec/code-list.ts';
import { FieldsType } from '../../vocabulary/codec/fields.ts';
import { RefinedType } from '../../vocabulary/codec/refined.ts';
import type { Field, Predicate, Shape } from './shape.ts';
import { tagged } from './tagged.ts';

/** The codecs without parts. Compared by identity: a copy of one may check something else. */
const scalars = new Map<t.Mixed, Shape>([
  [t.string, { _tag: 'Json', json: 'string' }],
  [t.number, { _tag: 'Json', json: 'number' }],
  [t.boolean, { _tag: 'Json', json: 'boolean' }],
  [t.null, { _tag: 'OneOf', values: [null] }],
  [t.unknown, { _tag: 'Anything' }],
]);

/**
 * The shape that a codec checks. One codec met twice gives one shape, so that a back end builds it
 * once. What is not known here becomes an `Ask`, which is always right and seldom fast.
 */
export const shapeOf = (codec: t.Mixed, seen = new Map<t.Mixed, Shape>()): Shape => {
  const known = seen.get(codec);
  if (known !== undefined) return known;
  const shape = scalars.get(codec) ?? build(codec, (part) => shapeOf(part, seen));
  seen.set(codec, shape);
  return shape;
};

const build = (codec: t.Mixed, of: (part: t.Mixed) => Shape): Shape => {
  if (codec instanceof RefinedType) {
    const { json, accepts } = codec.refinement;
    return { _tag: 'Accepted', json, accepts: accepts as Predicate };
  }
  if (codec instanceof FieldsType) return { _tag: 'Closed', fields: fieldsOf(codec, of) };
  if (codec instanceof CodeListType) return { _tag: 'OneOf', values: codec.codes };
  if (codec instanceof t.LiteralType) return { _tag: 'OneOf', values: [codec.value] };
  if (codec instanceof t.KeyofType) return { _tag: 'OneOf', values: Object.keys(codec.keys) };
  if (codec instanceof t.ArrayType || codec instanceof t.ReadonlyArrayType) {
    return { _tag: 'List', item: of(codec.type) };
  }
  if (codec instanceof t.ReadonlyType) return of(codec.type);
  if (codec instanceof t.RefinementType) {
    return { _tag: 'Refined', base: of(codec.type), accepts: codec.predicate };
  }
  if (codec instanceof t.DictionaryType && codec.domain === t.string) {
    return { _tag: 'Dictionary', value: of(codec.codomain) };
  }
  // io-ts's own tagged unions hold io-ts's own open objects, which are not known here.
  if (codec instanceof t.UnionType && !(codec instanceof t.TaggedUnionType)) {
    const parts = (codec.types as readonly t.Mixed[]).map(of);
    return tagged(parts) ?? { _tag: 'AnyOf', parts };
  }
  if (codec instanceof t.IntersectionType) {
    return { _tag: 'AllOf', parts: (codec.types as readonly t.Mixed[]).map(of) };
  }
  return { _tag: 'Ask', is: (value) => codec.is(value) };
};

const fieldsOf = (
  codec: FieldsType<Readonly<Record<string, t.Mixed>>, Readonly<Record<string, t.Mixed>>>,
  of: (part: t.Mixed) => Shape,
): readonly Field[] => {
  const { required, optional } = codec;
  const fields = Object.entries(required).map(
    ([key, part]): Field => ({ key, shape: of(part), required: true }),
  );
  for (const [key, part] of Object.entries(optional)) {
    if (!Object.hasOwn(required, key)) fields.push({ key, shape: of(part), required: false });
  }
  return fields;
};
