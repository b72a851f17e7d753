import * as t from 'io-ts';

/**
 * What a {@link refined} codec knows about itself, so that other parts (the compiled check, the
 * JSON Schema, the docs) can be derived from the codec and never drift from it.
 */
export interface Refinement {
  /** The JSON type that carries the value. */
  readonly json: 'string' | 'number';
  /** One plain phrase for error lines: "a date YYYY-MM-DD that exists". */
  readonly expected: string;
  /** Extra JSON Schema keywords (`pattern`, `minimum`, …). */
  readonly schema: Readonly<Record<string, unknown>>;
  /** True when a value of the JSON type is acceptable. Pure, total. */
  readonly accepts: (value: never) => boolean;
}

/** An io-ts codec over one JSON scalar that changes nothing: decode and encode are the identity. */
export class RefinedType<A extends string | number, O extends string | number> extends t.Type<
  A,
  O,
  unknown
> {
  readonly _tag = 'Refined' as const;
  readonly refinement: Refinement;

  constructor(name: string, refinement: Refinement) {
    const accepts = refinement.accepts as (value: unknown) => boolean;
    const is = (u: unknown): u is A => typeof u === refinement.json && accepts(u);
    super(
      name,
      is,
      (u, context) => (is(u) ? t.success(u) : t.failure(u, context, refinement.expected)),
      (a) => a as unknown as O, // The brand exists only in the type: the value is the JSON scalar itself.
    );
    this.refinement = refinement;
  }
}

/** A text refined by a predicate. `A` is the branded type. */
export const refinedText = <A extends string>(
  name: string,
  expected: string,
  accepts: (value: string) => boolean,
  schema: Readonly<Record<string, unknown>> = {},
): RefinedType<A, string> => new RefinedType(name, { json: 'string', expected, accepts, schema });

/** A number refined by a predicate. `A` is the branded type. */
export const refinedNumber = <A extends number>(
  name: string,
  expected: string,
  accepts: (value: number) => boolean,
  schema: Readonly<Record<string, unknown>> = {},
): RefinedType<A, number> => new RefinedType(name, { json: 'number', expected, accepts, schema });
