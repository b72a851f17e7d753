import * as t from 'io-ts';

type Props = Readonly<Record<string, t.Mixed>>;
type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The type of a value with these required and optional fields. */
export type FieldsOf<R extends Props, O extends Props> = Flat<
  { readonly [K in keyof R]: t.TypeOf<R[K]> } & { readonly [K in keyof O]?: t.TypeOf<O[K]> }
>;
/** The JSON shape of the same: what a caller may write as a literal. */
export type FieldsJson<R extends Props, O extends Props> = Flat<
  { readonly [K in keyof R]: t.OutputOf<R[K]> } & { readonly [K in keyof O]?: t.OutputOf<O[K]> }
>;

const isPlainObject = (u: unknown): u is Record<string, unknown> => {
  if (typeof u !== 'object' || u === null || Array.isArray(u)) return false;
  const prototype: unknown = Object.getPrototypeOf(u);
  return prototype === Object.prototype || prototype === null;
};

/**
 * A closed object codec: required fields, optional fields, and nothing else.
 *
 * Closed, because a field that is silently dropped is a fact that is silently lost: an unknown field
 * is a misfit that names its path. An optional field that is present with the value `undefined` is
 * read as absent (JSON has no undefined), so `is` refuses it and `decode` drops it.
 */
export class FieldsType<R extends Props, O extends Props> extends t.Type<
  FieldsOf<R, O>,
  FieldsJson<R, O>,
  unknown
> {
  readonly _tag = 'Fields' as const;
  readonly required: R;
  readonly optional: O;

  constructor(required: R, optional: O, name: string) {
    const requiredKeys = Object.keys(required);
    const optionalKeys = Object.keys(optional);
    const known = new Set([...requiredKeys, ...optionalKeys]);
    // Own fields only: a field may be called `constructor`, which every object inherits.
    const codecOf = (key: string): t.Mixed =>
      (Object.hasOwn(required, key) ? required[key] : optional[key]) as t.Mixed;

    const is = (u: unknown): u is FieldsOf<R, O> => {
      if (!isPlainObject(u)) return false;
      for (const key of requiredKeys) if (!Object.hasOwn(u, key)) return false;
      for (const key of Object.keys(u)) {
        if (!known.has(key) || !codecOf(key).is(u[key])) return false;
      }
      return true;
    };

    const validate: t.Validate<unknown, FieldsOf<R, O>> = (u, context) => {
      if (is(u)) return t.success(u);
      if (!isPlainObject(u)) return t.failure(u, context, 'an object');
      const errors: t.Errors = [];
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(u)) {
        if (!known.has(key)) {
          errors.push(
            ...missing(
              u[key],
              t.appendContext(context, key, t.never),
              `no such field (fields: ${[...known].join(', ')})`,
            ),
          );
        }
      }
      for (const key of known) {
        const codec = codecOf(key);
        const value = Object.hasOwn(u, key) ? u[key] : undefined;
        if (value === undefined && Object.hasOwn(optional, key)) continue;
        const keyContext = t.appendContext(context, key, codec);
        if (value === undefined) {
          errors.push(...missing(value, keyContext, `${expectedOf(codec)} (required)`));
          continue;
        }
        const decoded = codec.validate(value, keyContext);
        if (decoded._tag === 'Left') errors.push(...decoded.left);
        else result[key] = decoded.right;
      }
      return errors.length > 0 ? t.failures(errors) : t.success(result as FieldsOf<R, O>);
    };

    const encode = (a: FieldsOf<R, O>): FieldsJson<R, O> => {
      const result: Record<string, unknown> = {};
      const source = a as Readonly<Record<string, unknown>>;
      for (const key of known) {
        if (source[key] !== undefined) result[key] = codecOf(key).encode(source[key]);
      }
      return result as FieldsJson<R, O>;
    };

    super(name, is, validate, encode);
    this.required = required;
    this.optional = optional;
  }
}

const missing = (value: unknown, context: t.Context, expected: string): t.Errors => [
  { value, context, message: expected },
];

const expectedOf = (codec: t.Mixed): string => {
  const refinement = (codec as { readonly refinement?: { readonly expected: string } }).refinement;
  return refinement?.expected ?? codec.name;
};

/** Builds a {@link FieldsType}: `fields('Item', { what: Text }, { note: Text })`. */
export const fields = <R extends Props, O extends Props = Record<never, never>>(
  name: string,
  required: R,
  optional: O = {} as O,
): FieldsType<R, O> => new FieldsType(required, optional, name);
