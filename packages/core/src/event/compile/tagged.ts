import type { Literal, Shape } from './shape.ts';

/** The literal that a required field of a closed object must have; undefined when there is none. */
const literalAt = (shape: Shape, key: string): Literal | undefined => {
  if (shape._tag !== 'Closed') return undefined;
  const field = shape.fields.find((f) => f.key === key && f.required);
  if (field === undefined || field.shape._tag !== 'OneOf') return undefined;
  return field.shape.values.length === 1 ? field.shape.values[0] : undefined;
};

/**
 * Parts of a union told apart by one field, so that one part is checked and not each in turn.
 * Undefined when the parts have no such field.
 *
 * It changes no answer: a part that fits has its literal in that field, and no other part has.
 */
export const tagged = (parts: readonly Shape[]): Shape | undefined => {
  const first = parts[0];
  if (first === undefined || first._tag !== 'Closed' || parts.length < 2) return undefined;
  for (const { key } of first.fields) {
    const values = parts.map((part) => literalAt(part, key));
    if (!values.includes(undefined) && new Set(values).size === parts.length) {
      const cases = parts.map((shape, i) => ({ value: values[i] as Literal, shape }));
      return { _tag: 'Tagged', key, cases };
    }
  }
  return undefined;
};
