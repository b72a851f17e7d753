const spoil = (change: () => void): void => {
  try {
    change();
  } catch {
    // Frozen: so much the better.
  }
};

/** Spoils a view wherever it lets itself be spoilt. */
export const vandalise = (value: unknown, seen: Set<object> = new Set()): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map) {
    for (const each of value.values()) vandalise(each, seen);
    spoil(() => value.clear());
    return;
  }
  if (value instanceof Set) {
    spoil(() => value.clear());
    return;
  }
  for (const key of Object.keys(value)) {
    vandalise(Reflect.get(value, key), seen);
    spoil(() => {
      Reflect.set(value, key, 'spoilt');
    });
  }
  if (Array.isArray(value)) spoil(() => value.push('spoilt'));
};

/** Freezes a value and all that it holds. */
export const freeze = <A>(value: A): A => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key of Object.keys(value)) freeze(Reflect.get(value, key));
  }
  return value;
};
