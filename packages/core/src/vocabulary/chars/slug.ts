const pattern = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The shape of a slug, as a pattern for people and for JSON Schema. */
export const SLUG_PATTERN = pattern.source;

/** True for lower-case ASCII letters and digits, with single dots and hyphens between them. */
export const isSlug = (s: string, longest: number): boolean =>
  s.length <= longest && pattern.test(s);
