import { every, getPrototypeOf, isArray, objectPrototype, owns, tagOf } from './intrinsics.ts';
import type { Field, JsonScalar, Literal, Predicate, Shape } from './shape.ts';

/** A check built of closures: for places that forbid the generation of code. */
export const closures = (shape: Shape): Predicate => {
  const built = new Map<Shape, Predicate>();
  const of = (part: Shape): Predicate => {
    const known = built.get(part);
    if (known !== undefined) return known;
    const check = build(part, of);
    built.set(part, check);
    return check;
  };
  return of(shape);
};

const build = (shape: Shape, of: (part: Shape) => Predicate): Predicate => {
  switch (shape._tag) {
    case 'Anything':
      return () => true;
    case 'Json':
      return json(shape.json);
    case 'Accepted':
      return accepted(shape.json, shape.accepts);
    case 'OneOf':
      return oneOf(shape.values);
    case 'Closed':
      return closed(shape.fields, of);
    case 'List':
      return list(of(shape.item));
    case 'Dictionary':
      return dictionary(of(shape.value));
    case 'AnyOf': {
      const parts = shape.parts.map(of);
      return (u) => parts.some((part) => part(u));
    }
    case 'AllOf': {
      const parts = shape.parts.map(of);
      return (u) => parts.every((part) => part(u));
    }
    case 'Tagged': {
      const { key } = shape;
      const cases = new Map(shape.cases.map((one) => [one.value as unknown, of(one.shape)]));
      return (u) => {
        if (typeof u !== 'object' || u === null) return false;
        const check = cases.get((u as Readonly<Record<string, unknown>>)[key]);
        return check?.(u) ?? false;
      };
    }
    case 'Refined': {
      const base = of(shape.base);
      const { accepts } = shape;
      return (u) => base(u) && !!accepts(u);
    }
    case 'Ask': {
      const { is } = shape;
      return (u) => !!is(u);
    }
  }
};

const json = (type: JsonScalar): Predicate =>
  type === 'string'
    ? (u) => typeof u === 'string'
    : type === 'number'
      ? (u) => typeof u === 'number'
      : (u) => typeof u === 'boolean';

const accepted = (type: JsonScalar, accepts: Predicate): Predicate =>
  type === 'string'
    ? (u) => typeof u === 'string' && !!accepts(u)
    : (u) => typeof u === type && !!accepts(u);

const oneOf = (values: readonly Literal[]): Predicate => {
  if (values.length === 1) {
    const [value] = values;
    return (u) => u === value;
  }
  const set = new Set<unknown>(values);
  return (u) => set.has(u);
};

const closed = (fields: readonly Field[], of: (part: Shape) => Predicate): Predicate => {
  const wanted = fields.filter((field) => field.required).length;
  const checks = new Map(
    fields.map(({ key, shape, required }) => [key, { check: of(shape), counts: required ? 1 : 0 }]),
  );
  return (u) => {
    if (typeof u !== 'object' || u === null || isArray(u)) return false;
    const prototype = getPrototypeOf(u);
    if (prototype !== objectPrototype && prototype !== null) return false;
    let found = 0;
    for (const key in u) {
      if (!owns.call(u, key)) continue;
      const field = checks.get(key);
      if (!field?.check((u as Readonly<Record<string, unknown>>)[key])) return false;
      found += field.counts;
    }
    return found === wanted;
  };
};

const list =
  (item: Predicate): Predicate =>
  (u) => {
    // An array with an `every` of its own answers io-ts in its own way.
    if (!isArray(u) || u.every !== every) return false;
    for (let i = 0; i < u.length; i += 1) if (!item(u[i])) return false;
    return true;
  };

const dictionary =
  (value: Predicate): Predicate =>
  (u) => {
    if (tagOf.call(u) !== '[object Object]') return false;
    for (const key in u as Readonly<Record<string, unknown>>) {
      if (!owns.call(u, key)) continue;
      if (!value((u as Readonly<Record<string, unknown>>)[key])) return false;
    }
    return true;
  };
