/** The shape of a slug, as a pattern for people and for JSON Schema. */
export const SLUG_PATTERN = '^[a-z0-9]+(?:[.-][a-z0-9]+)*$';

/**
 * True for lower-case ASCII letters and digits, with single dots and hyphens between them: what
 * {@link SLUG_PATTERN} matches. Read by character code: most fields of an event are ids.
 */
export const isSlug = (s: string, longest: number): boolean => {
  const length = s.length;
  if (length > longest) return false;
  // A separator may stand neither first, nor behind another, nor last.
  let separator = true;
  for (let i = 0; i < length; i += 1) {
    const c = s.charCodeAt(i);
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) separator = false;
    else if ((c === 45 || c === 46) && !separator) separator = true;
    else return false;
  }
  return !separator;
};
