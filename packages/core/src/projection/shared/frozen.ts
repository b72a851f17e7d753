/**
 * A view that nobody can change: frozen with all that it holds. Views hand on what facts say and
 * words that all views share; whoever changed one view would change the next one as well.
 */
export const frozen = <A>(view: A): A => {
  freeze(view);
  return view;
};

const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const each of value) freeze(each);
    return;
  }
  for (const key in value) freeze((value as Readonly<Record<string, unknown>>)[key]);
};
