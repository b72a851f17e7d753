/** A value's check, as data: what a codec's `is` asks, without the codec. */
export type Shape =
  /** Every value. */
  | { readonly _tag: 'Anything' }
  | { readonly _tag: 'Json'; readonly json: JsonScalar }
  /** A JSON scalar that a predicate accepts. */
  | { readonly _tag: 'Accepted'; readonly json: JsonScalar; readonly accepts: Predicate }
  | { readonly _tag: 'OneOf'; readonly values: readonly Literal[] }
  /** An object with these fields and no other. */
  | { readonly _tag: 'Closed'; readonly fields: readonly Field[] }
  | { readonly _tag: 'List'; readonly item: Shape }
  /** An object with any keys and values of one shape. */
  | { readonly _tag: 'Dictionary'; readonly value: Shape }
  | { readonly _tag: 'AnyOf'; readonly parts: readonly Shape[] }
  | { readonly _tag: 'AllOf'; readonly parts: readonly Shape[] }
  /** Closed objects told apart by a required field whose value is another literal in each. */
  | { readonly _tag: 'Tagged'; readonly key: string; readonly cases: readonly Case[] }
  | { readonly _tag: 'Refined'; readonly base: Shape; readonly accepts: Predicate }
  /** A codec that is not known here: it is asked itself. */
  | { readonly _tag: 'Ask'; readonly is: Predicate };

export type JsonScalar = 'string' | 'number' | 'boolean';
export type Literal = string | number | boolean | null;

/** Takes a value that has already been found to be of the type it is meant for. */
export type Predicate = (value: unknown) => boolean;

export interface Field {
  readonly key: string;
  readonly shape: Shape;
  readonly required: boolean;
}

interface Case {
  readonly value: Literal;
  readonly shape: Shape;
}

/** True when no part of the shape must be asked of a codec that is not known here. */
export const isWhole = (shape: Shape): boolean => {
  switch (shape._tag) {
    case 'Ask':
      return false;
    case 'Closed':
      return shape.fields.every((field) => isWhole(field.shape));
    case 'List':
      return isWhole(shape.item);
    case 'Dictionary':
      return isWhole(shape.value);
    case 'AnyOf':
    case 'AllOf':
      return shape.parts.every(isWhole);
    case 'Tagged':
      return shape.cases.every((one) => isWhole(one.shape));
    case 'Refined':
      return isWhole(shape.base);
    default:
      return true;
  }
};
