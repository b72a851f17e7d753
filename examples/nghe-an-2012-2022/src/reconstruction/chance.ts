/**
 * A number from 0 to 2^32 − 1 that depends on the key alone (FNV-1a, then the finisher of MurmurHash3).
 * Whole-number arithmetic only, so every machine computes the same, and no decision depends on how
 * many were made before it.
 */
export const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A whole number from `least` to `most`, both included. */
export const between = (key: string, least: number, most: number): number =>
  least + (hashOf(key) % (most - least + 1));

/** True for about `percent` of all keys. */
export const percent = (key: string, percent: number): boolean => hashOf(key) % 100 < percent;

/** One of the items, each as likely as the others: repeat an item to make it likelier. */
export const pick = <const A>(key: string, items: readonly [A, ...A[]]): A =>
  items[hashOf(key) % items.length] ?? items[0];
